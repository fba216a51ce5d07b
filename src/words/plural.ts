// The form of a word that goes with a number.

export type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & {
  readonly other: string;
};

/** For a language: a number and the form of the word that goes with it, such as "21 заява". */
export function createCount(tag: string): (count: number, forms: Forms) => string {
  const rules = new Intl.PluralRules(tag);
  return (count, forms) => `${count} ${forms[rules.select(count)] ?? forms.other}`;
}
