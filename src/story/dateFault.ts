// Which dates a story file may have, and what is expected instead of another.
import { daySpan } from './dates.ts';

/** The dates that a story file may have, as its faults name them. */
export const DATE_FORMS =
  'a date of the calendar such as 2025-11-30, 2025-11 or 2025, with ~, ? or % where unsure, ' +
  'or two such as 2025-11-24/2025-11-25, the second .. where open, left out where unknown';

/** What is expected of a date instead of an unsound one; `undefined` of a sound one. */
export function dateFault(edtf: string): string | undefined {
  const { first, last } = daySpan(edtf);
  if (first > last) return 'an interval that ends after it begins';
  return first <= last ? undefined : DATE_FORMS;
}
