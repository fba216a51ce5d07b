// A date in words, with the day for machines where it is exact.
import { machineDate } from '../story/dates.ts';
import { tieNumbers } from './tieNumbers.ts';

export function DateWords(props: { edtf: string; words: string }) {
  const day = machineDate(props.edtf);
  const words = tieNumbers(props.words);
  return day === undefined ? words : <time dateTime={day}>{words}</time>;
}
