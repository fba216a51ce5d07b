// Words as they were said, in the quotation marks of the story's language.
import type { Story } from './schema.ts';

/** The mark that opens a quotation, and the one that closes it: a quotation is the story's, in any interface. */
export const quoteMarks = ({ meta }: Pick<Story, 'meta'>): string =>
  /^(uk|ru)\b/.test(meta.language) ? '«»' : '“”';

export function quoted(story: Pick<Story, 'meta'>, words: string): string {
  const [opening, closing] = quoteMarks(story);
  return `${opening}${words}${closing}`;
}
