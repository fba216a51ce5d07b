// What only an embed says, in English: a page need not carry it.
import { createCount } from './plural.ts';

const count = createCount('en');

export const EN_EMBED = {
  shown: 'What is shown',
  credit: (title: string, sources: number) =>
    `, by ${title}, from ${count(sources, { one: 'source', other: 'sources' })} · `,
  data: 'Data',
  picture: 'Picture',
  stepCount: (steps: number) => count(steps, { one: 'step', other: 'steps' }),
};

export type EmbedWords = typeof EN_EMBED;
