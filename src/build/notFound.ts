// The page for addresses where there is nothing: plain, in the site's look, with the way home.
import { type ChildMessages, NAMESPACE, VERSION } from '../embed/protocol.ts';
import { escapeMarkup } from '../story/escapeMarkup.ts';
import { languageFor } from '../words/languages.ts';
import { NOT_FOUND_WORDS } from '../words/notFoundWords.ts';

/** Where the page is served, by hosts that have an address of its own for it. */
export const NOT_FOUND = '404.html';

export interface NotFoundOptions {
  /** What the site is called. */
  readonly title: string;
  /** Language tag of that name; the page is in it where the interface speaks it, else in English. */
  readonly language: string;
  /** Addresses of the page's stylesheets, relative to the site's root. */
  readonly styles: readonly string[];
  /** The site's root as a path such as `/talks/`; undefined where the build was not told. */
  readonly home: string | undefined;
}

/**
 * The page is served at any depth, so relative addresses do not work in it. Where the build was not
 * told the site's path, this looks for the story in the folders above and mends the links.
 */
const FIND_HOME = `(async () => {
  const parts = location.pathname.split('/');
  for (let depth = parts.length - 1; depth > 0; depth -= 1) {
    const home = parts.slice(0, depth).join('/') + '/';
    const answer = await fetch(home + 'data/story.json', { method: 'HEAD' }).catch(() => null);
    if (!answer?.ok || !answer.headers.get('content-type')?.includes('json')) continue;
    for (const link of document.querySelectorAll('[data-home]')) {
      link.href = home + link.dataset.home;
    }
    return;
  }
})();`;

const MISSING: ChildMessages['error'] = { code: 'load' };

/** In the place of an embed that is gone, the page around it is told, and shows its picture again. */
const SAY_MISSING = `if (parent !== self) parent.postMessage(${JSON.stringify({
  ns: NAMESPACE,
  v: VERSION,
  type: 'error',
  ...MISSING,
})}, '*');`;

/** The HTML of the page; it has no inline style, and no request of its own where `home` is known. */
export function printNotFound({ title, language, styles, home }: NotFoundOptions): string {
  const tag = languageFor(language);
  const words = NOT_FOUND_WORDS[tag];
  const root = home ?? '/';
  const sheets = styles.map(
    (file) =>
      `    <link rel="stylesheet" data-home="${escapeMarkup(file)}" href="${escapeMarkup(root + file)}">`,
  );
  return `<!doctype html>
<html lang="${tag}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${words.title} · ${escapeMarkup(title)}</title>
    <meta name="robots" content="noindex">
    <link rel="icon" data-home="icon.svg" href="${escapeMarkup(root)}icon.svg" type="image/svg+xml">
${sheets.join('\n')}
  </head>
  <body>
    <main class="opening">
      <h1>${words.heading}</h1>
      <p>${words.text}</p>
      <p><a data-home="" href="${escapeMarkup(root)}">${words.home(escapeMarkup(title))}</a></p>
    </main>
    <script>${SAY_MISSING}</script>
${home === undefined ? `    <script>${FIND_HOME}</script>\n` : ''}  </body>
</html>
`;
}
