// A date in words, with the day for machines where it is exact.
import { machineDate } from '../story/dates.ts';
import { tieNumbers } from './tieNumbers.ts';

/** In one line; a day with plain spaces, as readers copy it to sheets that know dates. */
export function DateWords({ edtf, words }: { edtf: string; words: string }) {
  const day = machineDate(edtf);
  if (day === undefined) return tieNumbers(words);
  return (
    <time className="together" dateTime={day}>
      {words}
    </time>
  );
}
