// What only an embed says, in English: a page need not carry it.
import { countInEnglish as count } from './plural.ts';

export const EN_EMBED = {
  shown: 'What is shown',
  credit: (title: string, sources: number) => `, by ${title}, from ${count(sources, 'source')} · `,
  data: 'Data',
  picture: 'Picture',
  stepCount: (steps: number) => count(steps, 'step'),
};

export type EmbedWords = typeof EN_EMBED;
