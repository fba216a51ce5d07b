// A date in words, with the day for machines where it is exact.
import { machineDate } from '../story/dates.ts';

export function DateWords({ edtf, words }: { edtf: string; words: string }) {
  const day = machineDate(edtf);
  return day === undefined ? words : <time dateTime={day}>{words}</time>;
}
