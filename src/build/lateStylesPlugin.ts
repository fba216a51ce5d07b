// Has the styles of code that comes later adopted by the document instead of linked.
import type { Plugin } from 'vite';

const HELPER = 'vite/preload-helper';
const LINKED = 'const link = document.createElement("link");';

/**
 * Sheets count in the order in which they are asked for. Rejects where the styles cannot be had: whoever
 * asked for the code says so.
 */
const ADOPT = `
const adoptStyles = async (href) => {
  const sheet = new CSSStyleSheet();
  document.adoptedStyleSheets.push(sheet);
  const answer = await fetch(href);
  if (!answer.ok || !/css/.test(answer.headers.get('Content-Type'))) throw new Error('No styles: ' + href);
  sheet.replaceSync(await answer.text());
};
`;

/**
 * WebKit goes to the fragment of the address again once a linked style sheet has loaded, and the page
 * names the step being read there: readers who had moved on by script or focus were thrown back.
 */
export function lateStylesPlugin(): Plugin {
  return {
    name: 'moving-parts-late-styles',
    apply: 'build',
    enforce: 'post',
    transform(code, id) {
      if (!id.includes(HELPER)) return undefined;
      if (!code.includes(LINKED))
        throw new Error('Late style sheets are linked in another way now.');
      const adopted = `if (isCss) return adoptStyles(dep.href);\n${LINKED}`;
      return { code: ADOPT + code.replace(LINKED, adopted), map: null };
    },
  };
}
