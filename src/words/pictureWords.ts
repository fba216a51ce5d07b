// What only pictures of the build say, in all languages; their credit is that of pictures of the workbench.
import { EN } from './en.ts';
import { EN_TAKE_AWAY } from './enTakeAway.ts';
import type { Language } from './languages.ts';
import { countInEnglish, createCount } from './plural.ts';
import { RU } from './ru.ts';
import { RU_TAKE_AWAY } from './ruTakeAway.ts';
import { UK } from './uk.ts';
import { UK_TAKE_AWAY } from './ukTakeAway.ts';

const countUk = createCount('uk');
const countRu = createCount('ru');

type Credit = Pick<typeof EN_TAKE_AWAY.takeAway, 'credit' | 'andOthers'>;

const creditIn = ({ takeAway: { credit, andOthers } }: typeof EN_TAKE_AWAY): Credit => ({
  credit,
  andOthers,
});

export interface PictureWords extends Credit {
  /** In place of statements where there is none, or none by somebody. */
  nothingSaid(speaker?: string): string;
  readonly sheet: {
    /** In place of statements of a side on a topic, of which so many are not for this sheet. */
    nothing(left: number): string;
    more(statements: number): string;
    moreTopics(topics: number): string;
  };
}

export const PICTURE_WORDS: Readonly<Record<Language, PictureWords>> = {
  en: {
    ...creditIn(EN_TAKE_AWAY),
    nothingSaid: (speaker) =>
      `Nothing ${speaker ? `said by ${speaker} ` : ''}is on the record in the sources.`,
    sheet: {
      nothing: (left) =>
        left > 0 ? `On the record: ${left}; none shown here` : EN.charts.noneOnTopic,
      more: (statements) => `and ${statements} more`,
      moreTopics: (topics) => `and ${countInEnglish(topics, 'more topic')}`,
    },
  },
  uk: {
    ...creditIn(UK_TAKE_AWAY),
    nothingSaid: (speaker) =>
      `У джерелах не зафіксовано жодної заяви${speaker ? ` (${speaker})` : ''}.`,
    sheet: {
      nothing: (left) =>
        left > 0 ? `Заяв зафіксовано: ${left}; тут не показано жодної` : UK.charts.noneOnTopic,
      more: (statements) => `і ще ${statements}`,
      moreTopics: (topics) =>
        `і ще ${countUk(topics, { one: 'тема', few: 'теми', many: 'тем', other: 'тем' })}`,
    },
  },
  ru: {
    ...creditIn(RU_TAKE_AWAY),
    nothingSaid: (speaker) =>
      `В источниках не зафиксировано ни одного заявления${speaker ? ` (${speaker})` : ''}.`,
    sheet: {
      nothing: (left) =>
        left > 0
          ? `Заявлений зафиксировано: ${left}; здесь не показано ни одного`
          : RU.charts.noneOnTopic,
      more: (statements) => `и ещё ${statements}`,
      moreTopics: (topics) =>
        `и ещё ${countRu(topics, { one: 'тема', few: 'темы', many: 'тем', other: 'тем' })}`,
    },
  },
};
