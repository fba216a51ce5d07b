// One entry of a BibTeX file: any text, safe for LaTeX and for BibTeX's own counting of braces.

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/**
 * What LaTeX takes for a command. Braces are named rather than escaped: BibTeX counts every brace,
 * also one behind a backslash.
 */
const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '#': '\\#',
  $: '\\$',
  '%': '\\%',
  '&': '\\&',
  _: '\\_',
};

/** Words as the value of a field, on one line; letters beyond ASCII stay as they are. */
export const printTex = (words: string): string =>
  words
    .replaceAll(/[\\{}~^#$%&_]/g, (sign) => SPECIAL[sign] ?? sign)
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .trim();

/** An address stays as it is, since it is printed verbatim; only what would end the field goes. */
const printUrl = (url: string) =>
  url.replaceAll(/[\\{}\s\p{Cc}]/gu, (sign) => encodeURIComponent(sign));

/** What an entry says. Days are such as `2025-12-01`. */
export interface BibtexEntry {
  readonly key: string;
  readonly title: string;
  readonly container: string;
  readonly issued: string;
  readonly url: string;
  readonly accessed?: string | undefined;
  readonly note: string;
}

/** A `@misc` entry, which BibTeX and biblatex both know. */
export function printBibtex(entry: BibtexEntry): string {
  const [year = '', month = ''] = entry.issued.split('-');
  const fields = [
    ['title', `{{${printTex(entry.title)}}}`],
    ['howpublished', `{${printTex(entry.container)}}`],
    ['year', `{${year}}`],
    ['month', MONTHS[Number(month) - 1]],
    ['url', `{${printUrl(entry.url)}}`],
    ['urldate', entry.accessed && `{${entry.accessed}}`],
    ['note', `{${printTex(entry.note)}}`],
  ].filter(([, value]) => value);
  const lines = fields.map(([name, value]) => `  ${name} = ${value},\n`);
  return `@misc{${entry.key},\n${lines.join('')}}\n`;
}
