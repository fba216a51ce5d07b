// What only pictures of charts say, in all languages: the build draws them, no page does.
import type { Language } from './languages.ts';
import { createCount } from './plural.ts';

const countUk = createCount('uk');
const countRu = createCount('ru');

export interface PictureWords {
  asKnownOn(day: string): string;
  credit(title: string, sources: number, publishers: string): string;
  readonly andOthers: string;
  /** In place of statements where there is none, or none by somebody. */
  nothingSaid(speaker?: string): string;
  readonly sheet: {
    /** In place of the statements of a side, of which so many are not for this sheet. */
    nothing(left: number): string;
    more(statements: number): string;
    moreTopics(topics: number): string;
  };
}

export const PICTURE_WORDS: Readonly<Record<Language, PictureWords>> = {
  en: {
    asKnownOn: (day) => `As known on ${day}`,
    credit(title, sources, publishers) {
      const count = sources === 1 ? 'one published source' : `${sources} published sources`;
      return sources === 0 ? title : `${title}, from ${count}: ${publishers}`;
    },
    andOthers: 'and others',
    nothingSaid: (speaker) =>
      `Nothing ${speaker ? `said by ${speaker} ` : ''}is on the record in the sources.`,
    sheet: {
      nothing: (left) =>
        left > 0 ? `On the record: ${left}; none shown here` : 'Nothing on the record',
      more: (statements) => `and ${statements} more`,
      moreTopics: (topics) => `and ${topics} more ${topics === 1 ? 'topic' : 'topics'}`,
    },
  },
  uk: {
    asKnownOn: (day) => `Станом на ${day}`,
    credit: (title, sources, publishers) =>
      sources === 0
        ? title
        : `${title}, за ${countUk(sources, { one: 'опублікованим джерелом', other: 'опублікованими джерелами' })}: ${publishers}`,
    andOthers: 'та інші',
    nothingSaid: (speaker) =>
      `У джерелах не зафіксовано жодної заяви${speaker ? ` (${speaker})` : ''}.`,
    sheet: {
      nothing: (left) =>
        left > 0
          ? `Заяв зафіксовано: ${left}; тут не показано жодної`
          : 'Жодної заяви не зафіксовано',
      more: (statements) => `і ще ${statements}`,
      moreTopics: (topics) =>
        `і ще ${countUk(topics, { one: 'тема', few: 'теми', many: 'тем', other: 'тем' })}`,
    },
  },
  ru: {
    asKnownOn: (day) => `По состоянию на ${day}`,
    credit: (title, sources, publishers) =>
      sources === 0
        ? title
        : `${title}, по ${countRu(sources, { one: 'опубликованному источнику', other: 'опубликованным источникам' })}: ${publishers}`,
    andOthers: 'и другие',
    nothingSaid: (speaker) =>
      `В источниках не зафиксировано ни одного заявления${speaker ? ` (${speaker})` : ''}.`,
    sheet: {
      nothing: (left) =>
        left > 0
          ? `Заявлений зафиксировано: ${left}; здесь не показано ни одного`
          : 'Ни одного заявления не зафиксировано',
      more: (statements) => `и ещё ${statements}`,
      moreTopics: (topics) =>
        `и ещё ${countRu(topics, { one: 'тема', few: 'темы', many: 'тем', other: 'тем' })}`,
    },
  },
};
