// Names the page's code in the HTML instead of fetching it: the script in index.html asks for it after
// the first paint.
import type { Plugin } from 'vite';

const MODULE = /<script type="module" crossorigin src="([^"]+)"><\/script>/;

/** Turns the module script of the built page into a link with the id `code`. */
export function codePlugin(): Plugin {
  return {
    name: 'moving-parts-code',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html) {
        if (!MODULE.test(html)) throw new Error('The built page names no module script.');
        return html.replace(
          MODULE,
          '<link id="code" rel="alternate" type="text/javascript" href="$1">',
        );
      },
    },
  };
}
