// The page that says what was tested for accessibility, how, and what is known not to work.
import { escapeMarkup } from '../story/escapeMarkup.ts';
import { LANGUAGES } from '../words/languages.ts';

export interface AccessibilityOptions {
  /** What the site is called. */
  readonly title: string;
  /** Language tag of that name. */
  readonly language: string;
  /** Addresses of the site's stylesheets, relative to its root. */
  readonly styles: readonly string[];
}

/** Tests are of this one, whatever story the site is built from. */
const OWN_STORY = 'the project’s own story, “Moving Parts”';

/** Each heading with its sentences; a sentence may end in links to files beside the page. */
const PARTS: readonly { readonly heading: string; readonly points: readonly string[] }[] = [
  {
    heading: 'What the site does',
    points: [
      'The whole story is in the page’s HTML: every step, statement, tie, event, point, report and source can be read without scripts.',
      'Below each chart on the page, “Table” shows what the chart shows as a table, with sources in each row; each heading sorts.',
      'A drawn chart is one stop of the Tab key; arrow keys lead from mark to mark. “Keyboard” in the bar lists the keys. The chart of statements is text, and Tab goes through its buttons.',
      'Side is told by colour, shape and place; certainty by line, shape and word.',
      '“Motion” in the bar, or in the key on narrow windows, stops movement, or allows it where the system says otherwise.',
      'In a window lower than 480 pixels, as zoom makes it, no picture sticks: each step of a drawn chart stands with a picture of its own.',
      'Abbreviations of the story are explained where its steps first use them, and listed with the sources.',
      'What an action has changed is said once to screen readers; scrolling is silent.',
    ],
  },
  {
    heading: 'What is tested, and how',
    points: [
      `Tests run with every change (the command is “npm run test:full”) in one browser engine, Chromium, against the site built from ${OWN_STORY}: all in this list was tested with that story.`,
      'The checker axe-core finds nothing at the top, at a step of each chart, with a panel, a note, a table, each sheet of the bar and the embed dialog open, in a large light window and a small dark one; at 320 by 256 pixels, which is 1280 by 1024 at 400 % zoom; on a phone on its side; where scripts fail; and on this page.',
      'Every mark of the drawn charts has a name and can be reached by keyboard alone, each tie from both its ends; panels, notes and sheets close with Escape and give the focus back; headings run in order.',
      'Measured: contrast of marks and words in light and dark, size of targets for pointer and finger, nothing wider than a window of 320 pixels, no label over another from 1440 down to 320 pixels, no travel of marks when motion is off.',
      'With the text spacing of WCAG 1.4.12, no words outside drawings are cut or run over others at 390, 768 and 1440 pixels; words drawn in charts stay apart and inside at five sizes from 1440 down to 320 pixels, whether the spacing is set before the page opens or while it is read.',
      'Dates read the same in three time zones, from Auckland to Los Angeles.',
      'The site is read without scripts, with scripts that fail, on paper, and with the system’s reduced motion.',
      'The HTML of the pages around the story, this one among them, is checked against the standard by a validator.',
    ],
  },
  {
    heading: 'What was not tested, or is known not to work',
    points: [
      `With ${OWN_STORY}, Orca 43 read the page to its end in Firefox and was used by key in Firefox and Chromium; what was found then was mended, and heard again only by the names, roles and live regions that the browser hands over. NVDA, JAWS, VoiceOver and TalkBack were not used.`,
      'The buttons of a chart come before the words of its section. A button before the chart leads to the words, one after the words of a step leads to its picture; who goes by headings needs neither.',
      'No test on a real phone or tablet was made; phones are imitated by window size and touch.',
      'Firefox was gone through once by hand with that story, and Safari’s engine once by scripts (WebKitGTK 2.50 on Linux); neither is driven by the tests. Safari itself was not tried.',
      'Nobody with a disability has yet tried the site for us.',
      'With wider text spacing, a small timeline draws fewer people and says how many it leaves out, a small plan shortens who counts, and the network prints fewer roles; tables and notes hold the rest. Pictures without scripts, and those of steps in a low window, keep the places made for the page’s own spacing.',
      'In a window that is low and narrow the pictures of steps are drawn smaller, their labels with them.',
      'The table of the statements holds every statement of the view, not only the topics picked in the chart.',
      'A table in place of a chart scrolls sideways inside its own box on narrow windows.',
    ],
  },
];

/** This page cannot know the reader's language: each is one press away. */
const INTERFACES = LANGUAGES.map(
  ({ tag, name }) => `<a href="./?lang=${tag}" lang="${tag}" hreflang="${tag}">${name}</a>`,
).join(' · ');

/** The HTML of accessibility.html, in English, for the root of a site; no script, no inline style. */
export function printAccessibility({ title, language, styles }: AccessibilityOptions): string {
  const sheets = styles.map((file) => `    <link rel="stylesheet" href="./${escapeMarkup(file)}">`);
  const parts = PARTS.map(
    ({ heading, points }) => `      <h2>${escapeMarkup(heading)}</h2>
      <ul>
${points.map((point) => `        <li>${escapeMarkup(point)}</li>`).join('\n')}
      </ul>`,
  );
  const named = `<bdi lang="${escapeMarkup(language)}">${escapeMarkup(title)}</bdi>`;
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Accessibility · ${escapeMarkup(title)}</title>
    <link rel="icon" href="./icon.svg" type="image/svg+xml">
${sheets.join('\n')}
  </head>
  <body>
    <main class="opening statement-page">
      <h1>Accessibility of ${named}</h1>
      <p>The aim is WCAG 2.2, level AA. No claim of conformance is made.</p>
${parts.join('\n')}
      <h2>Other ways to the same facts</h2>
      <ul>
        <li>The whole story as one file: <a href="./data/story.json">JSON</a>, with its <a href="./data/story.schema.json">description</a>.</li>
        <li>Tables for any spreadsheet: <a href="./data/actors.csv">actors</a>, <a href="./data/ties.csv">ties</a>, <a href="./data/events.csv">events</a>, <a href="./data/statements.csv">statements</a>, <a href="./data/points.csv">points</a>, <a href="./data/reports.csv">reports of change</a>, <a href="./data/sources.csv">sources</a>.</li>
        <li>Each chart as a page of its own, with the list of what it shows: <a href="./embed/v1/network/">people and rooms</a>, <a href="./embed/v1/timeline/">timeline</a>, <a href="./embed/v1/plan/">plan</a>, <a href="./embed/v1/map/">map</a>, <a href="./embed/v1/statements/">statements</a>.</li>
      </ul>
      <p><a href="./" hreflang="${escapeMarkup(language)}">To the start of ${named}</a>, with the interface in ${INTERFACES}.</p>
    </main>
  </body>
</html>
`;
}
