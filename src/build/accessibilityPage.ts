// The page that says what was tested for accessibility, how, and what is known not to work, in a language.
import { escapeMarkup } from '../story/escapeMarkup.ts';
import { CHART_IDS } from '../story/kinds.ts';
import { STORY_TABLE_IDS } from '../story/storyColumns.ts';
import { accessibilityFile, LANGUAGES, type Language } from '../words/languages.ts';
import { TESTED_WORDS } from '../words/testedWords.ts';
import { WORDS } from './storyWords.ts';

export interface AccessibilityOptions {
  /** The page's language. */
  readonly tag: Language;
  /** What the site is called. */
  readonly title: string;
  /** Language tag of that name. */
  readonly language: string;
  /** Addresses of the site's stylesheets, relative to its root. */
  readonly styles: readonly string[];
}

const link = (href: string, says: string) => `<a href="./${href}">${escapeMarkup(says)}</a>`;

/** The HTML of the page, for the root of a site; no script, no inline style. */
export function printAccessibility(options: AccessibilityOptions): string {
  const { tag, title, language, styles } = options;
  const words = TESTED_WORDS[tag];
  const { others } = words;
  const titles = WORDS[tag].charts.titles;
  const named = `<bdi lang="${escapeMarkup(language)}">${escapeMarkup(title)}</bdi>`;
  const sheets = styles.map((file) => `    <link rel="stylesheet" href="./${escapeMarkup(file)}">`);
  const elsewhere = LANGUAGES.filter((other) => other.tag !== tag).map(
    (other) =>
      `<a href="./${accessibilityFile(other.tag)}" lang="${other.tag}" hreflang="${other.tag}">${other.name}</a>`,
  );
  const parts = words.parts.map(
    ({ heading, points }) => `      <h2>${escapeMarkup(heading)}</h2>
      <ul>
${points.map((point) => `        <li>${escapeMarkup(point)}</li>`).join('\n')}
      </ul>`,
  );
  const tables = STORY_TABLE_IDS.map((id) => link(`data/${id}.csv`, others.tableNames[id]));
  const charts = CHART_IDS.map((id) => link(`embed/v1/${id}/?lang=${tag}`, titles[id]));
  return `<!doctype html>
<html lang="${tag}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${words.title} · ${escapeMarkup(title)}</title>
    <link rel="icon" href="./icon.svg" type="image/svg+xml">
${sheets.join('\n')}
  </head>
  <body>
    <main class="opening statement-page">
      <h1>${words.heading(named)}</h1>
      <p>${elsewhere.join(' · ')}</p>
      <p>${words.aim}</p>
${parts.join('\n')}
      <h2>${others.heading}</h2>
      <ul>
        <li>${others.file} ${link('data/story.json', others.fileParts.story)}, ${link('data/story.schema.json', others.fileParts.schema)}</li>
        <li>${others.tables} ${tables.join(', ')}</li>
        <li>${others.charts} ${charts.join(', ')}</li>
      </ul>
      <p><a href="./?lang=${tag}">${words.home(named)}</a></p>
    </main>
  </body>
</html>
`;
}
