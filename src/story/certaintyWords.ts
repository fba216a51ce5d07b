// The five certainties in words, for keys, notes and screen readers.
import type { Certainty } from './schema.ts';

export const CERTAINTY_WORDS: Readonly<
  Record<Certainty, { readonly label: string; readonly meaning: string }>
> = {
  confirmed: {
    label: 'Confirmed',
    meaning: 'on the record, or reported by two or more independent outlets',
  },
  reported: { label: 'Reported', meaning: 'by one outlet only, even where a speaker is named' },
  scheduled: { label: 'Scheduled', meaning: 'announced, not yet happened on the as-of date' },
  disputed: { label: 'Disputed', meaning: 'published accounts conflict' },
  undisclosed: { label: 'Undisclosed', meaning: 'known to exist, content not public' },
};
