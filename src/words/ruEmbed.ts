// What only an embed says, in Russian: a page need not carry it.
import type { EmbedWords } from './enEmbed.ts';
import { createCount } from './plural.ts';

const count = createCount('ru');

export const RU_EMBED: EmbedWords = {
  shown: 'Что показано',
  credit: (title, sources) =>
    `, проект «${title}», по данным ${count(sources, { one: 'источника', other: 'источников' })} · `,
  data: 'Данные',
  picture: 'Изображение',
  stepCount: (steps) => count(steps, { one: 'шаг', few: 'шага', many: 'шагов', other: 'шага' }),
};
