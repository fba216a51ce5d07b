// The form of a word that goes with a number, and the words of a list.

export type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & {
  readonly other: string;
};

/** For a language: the form of a word that goes with a number. */
export function createForm(tag: string): (count: number, forms: Forms) => string {
  const rules = new Intl.PluralRules(tag);
  return (count, forms) => forms[rules.select(count)] ?? forms.other;
}

/** For a language: a number and the form of the word that goes with it, such as "21 заява". */
export function createCount(tag: string): (count: number, forms: Forms) => string {
  const form = createForm(tag);
  return (count, forms) => `${count} ${form(count, forms)}`;
}

/** The same in English, without a browser's own rules: "1 step", "2 steps"; `many` where an s is not enough. */
export const countInEnglish = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;

/** For a language's " and ": "6", "6 and 26", "6, 7 and 19". */
export const createList =
  (and: string) =>
  (items: readonly (string | number)[]): string =>
    [items.slice(0, -1).join(', '), ...items.slice(-1)].filter((part) => part !== '').join(and);
