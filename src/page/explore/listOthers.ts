// Words that answer a question as well as its own: names that sound so, other spellings, points and months.
import type { SayPoints } from '../../story/evidence.ts';
import type { Story } from '../../story/schema.ts';
import { type OtherSpellings, PREFIX_FROM, soundAlike } from './indexWords.ts';
import { monthWord } from './listEntries.ts';
import { foldWord, listWords } from './listWords.ts';
import { soundOf } from './soundsOf.ts';

const CYRILLIC = /\p{Script=Cyrillic}/u;
/** The word for a point in the story's titles, as `evidenceOf` has it without other words. */
const POINT = 'point';

/** How the interface says what a story names and dates in its own language. */
export interface DateAndPointWords {
  readonly points: SayPoints;
  /** A day such as `2025-11-30` in words. */
  readonly day: (iso: string) => string;
  /** Of BCP 47. */
  readonly tag: string;
}

const MONTHS = Array.from({ length: 12 }, (_, at) => at + 1);
/** "Nov" is as short as a month is written. */
const MONTH_FROM = 3;

/** The months whose name, alone or within a date, begins with a folded word in the interface's language. */
function listMonths(word: string, { day, tag }: DateAndPointWords): readonly string[] {
  if (word.length < MONTH_FROM) return [];
  const alone = new Intl.DateTimeFormat(tag, { month: 'long', timeZone: 'UTC' });
  const named = MONTHS.filter((month) => {
    const first = `2025-${`${month}`.padStart(2, '0')}-01`;
    const names = listWords(`${alone.format(new Date(first))} ${day(first)}`);
    return names.some((one) => one.word.startsWith(word));
  });
  /** A word that is in every date, such as that for a year, is no month. */
  return named.length < MONTHS.length ? named.map(monthWord) : [];
}

/**
 * Names with how other texts spell them: those of the story's list, and of people the short name with each
 * alias of one word, such as "Umarov" for "Umerov", as who asks for somebody may type that alone.
 */
const spellingsIn = ({ spellings = [], actors }: Story) => [
  ...spellings,
  ...actors.flatMap(({ kind, short, aliases }) =>
    kind === 'person' && aliases
      ? { name: short, also: aliases.filter((one) => !/\s/.test(one)) }
      : [],
  ),
];

/**
 * Names of the story that other texts spell so, or begin so where the word is still being typed; none
 * that begins so itself, as it is found anyway and would count twice.
 */
function listSpelled(story: Story, word: string, isLast: boolean, isCyrillic: boolean) {
  const heard = soundOf(word);
  const isSo = (other: string) =>
    other === word ||
    (isLast && word.length >= PREFIX_FROM && other.startsWith(word)) ||
    (isCyrillic && heard.length > PREFIX_FROM && soundOf(other) === heard);
  return spellingsIn(story).flatMap(({ name, also }) =>
    !foldWord(name).startsWith(word) && [name, ...also].some((one) => isSo(foldWord(one)))
      ? [foldWord(name)]
      : [],
  );
}

/**
 * For each word of a question the words of the index that answer it as well: a name as the story spells
 * it, for a word in Cyrillic names that sound so, and for a point or a month in the interface's words
 * what the index has for it. Asked in Ukrainian, "пункт" gives `point`.
 */
export function listOthers(
  story: Story,
  asked: string,
  speech: DateAndPointWords | undefined,
): OtherSpellings {
  const words = listWords(asked);
  const points = speech?.points;
  const sayPoint = points ? [[1], [1, 2]].map((some) => listWords(points(some))[0]?.word) : [];
  return new Map(
    words.flatMap(({ word, from, to }, at) => {
      const months = speech ? listMonths(word, speech) : [];
      const isCyrillic = CYRILLIC.test(asked.slice(from, to));
      const isLast = at === words.length - 1;
      const known = [...months, ...listSpelled(story, word, isLast, isCyrillic)];
      if (!isCyrillic) return known.length > 0 ? [[word, known]] : [];
      const alike = soundAlike(story, word, isLast);
      const point = sayPoint.includes(word) ? [POINT] : [];
      return [[word, [...alike, ...point, ...known]]];
    }),
  );
}
