// What is wrong with a text that is no JSON, in a sentence for the person who wrote it.
import type { Fault } from '../story/parse.ts';

/** The codes of jsonc-parser by its own names; it exports them as a `const enum`, which has no values. */
const CODES = {
  invalidSymbol: 1,
  invalidNumber: 2,
  nameExpected: 3,
  valueExpected: 4,
  colonExpected: 5,
  commaExpected: 6,
  braceExpected: 7,
  bracketExpected: 8,
  endExpected: 9,
  comment: 10,
  openText: 12,
  openNumber: 13,
  invalidUnicode: 14,
  invalidEscape: 15,
  invalidCharacter: 16,
} as const satisfies Record<string, NonNullable<Fault['syntax']>['error']>;

const SENTENCES: ReadonlyMap<number, string> = new Map([
  [CODES.nameExpected, 'a name in quotation marks is missing'],
  [CODES.valueExpected, 'a value is missing'],
  [CODES.colonExpected, 'a colon is missing after the name'],
  [CODES.commaExpected, 'a comma or a closing bracket is missing after what stands here'],
  [CODES.braceExpected, 'a closing } is missing'],
  [CODES.bracketExpected, 'a closing ] is missing'],
  [CODES.endExpected, 'there is more after the end of the story'],
  [CODES.comment, 'there is a comment; JSON has none'],
  [CODES.openText, 'a quotation mark is missing at the end of a text'],
  [CODES.invalidNumber, 'this is no number as JSON writes them'],
  [CODES.openNumber, 'this is no number as JSON writes them'],
  [CODES.invalidUnicode, 'after \\u in a text, four hexadecimal digits must follow'],
  [CODES.invalidEscape, 'after a backslash in a text, one of " \\ / b f n r t u must follow'],
  [CODES.invalidCharacter, 'a tab or another control character stands in a text; write \\t'],
]);

/** What other languages than JSON write without quotation marks. */
const OF_OTHERS = /^([+-]?(NaN|Infinity)|undefined|none|nil|true|false|null)$/i;

const LONGEST_WORD = 30;

/** What is wrong there. `text` is the file that was parsed. */
export function describeSyntax(syntax: Fault['syntax'], text: string): string {
  if (text.trim() === '') return 'the file is empty';
  if (/^\s*</.test(text)) return 'this is a web page, not a story file';
  if (!syntax) return 'the file is cut short, or a closing } or ] is missing before its end';

  const before = text.slice(0, syntax.offset).trimEnd();
  const here = text.slice(syntax.offset, syntax.offset + syntax.length);
  if (before.endsWith(',') && /^[}\],]/.test(here)) {
    return here === ','
      ? 'there is one comma too many'
      : `the comma before ${here} is one too many`;
  }
  if (syntax.error !== CODES.invalidSymbol) {
    return SENTENCES.get(syntax.error) ?? 'this is no sound JSON';
  }
  if (OF_OTHERS.test(here)) {
    return `JSON has no ${here}: outside quotation marks only numbers, true and false stand`;
  }
  const word = here.length > LONGEST_WORD ? `${here.slice(0, LONGEST_WORD)}…` : here;
  return /['‘’“”„«»]/.test(here)
    ? `the quotation marks of JSON are straight and double, "; found ${word}`
    : `${word} stands outside quotation marks; one is missing here, or one too many`;
}
