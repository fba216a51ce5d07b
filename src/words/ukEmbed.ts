// What only an embed says, in Ukrainian: a page need not carry it.
import type { EmbedWords } from './enEmbed.ts';
import { createCount } from './plural.ts';

const count = createCount('uk');

export const UK_EMBED: EmbedWords = {
  shown: 'Що показано',
  credit: (title, sources) =>
    `, проєкт «${title}», за даними ${count(sources, { one: 'джерела', other: 'джерел' })} · `,
  data: 'Дані',
  picture: 'Зображення',
  stepCount: (steps) => count(steps, { one: 'крок', few: 'кроки', many: 'кроків', other: 'кроку' }),
};
