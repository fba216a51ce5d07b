// Cuts the fonts when the site is built or served: one stylesheet, hashed files, early fetching.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { HtmlTagDescriptor, Plugin, Rollup } from 'vite';
import { printFallbacks } from './fontsFallback.ts';
import { type CutFont, cutFonts } from './fontsSubset.ts';

/** What the page imports to have the fonts. */
const FONTS_ID = 'virtual:fonts.css';

function printRule({ face, fileName, unicodeRange }: CutFont): string {
  return `@font-face {
  font-family: "${face.family}";
  font-style: ${face.style};
  font-weight: ${face.weight};
  font-display: swap;
  src: url("./${fileName}") format("woff2");
  unicode-range: ${unicodeRange};
}
`;
}

/** Writes fonts and stylesheet into a folder of their own; gives the stylesheet's path. */
export async function writeFonts(fonts: readonly CutFont[], folder: string): Promise<string> {
  const css = `${fonts.map(printRule).join('')}${await printFallbacks()}`;
  const hash = createHash('sha256').update(css);
  for (const font of fonts) hash.update(font.data);
  const place = join(folder, hash.digest('hex').slice(0, 12));
  mkdirSync(place, { recursive: true });
  for (const font of fonts) writeFileSync(join(place, font.fileName), font.data);
  const sheet = join(place, 'fonts.css');
  writeFileSync(sheet, css);
  return sheet;
}

/** From a page of the site to its root: the base where it is fixed, else as many steps up. */
const rootFrom = (base: string, pagePath: string) =>
  base === './' || base === '' ? '../'.repeat(pagePath.split('/').length - 2) || './' : base;

/**
 * Preload tags of the fonts seen at first paint, each with what `document.fonts.load` needs to have it.
 * `base` is Vite's, `pagePath` the page's from the root of the site, such as "/index.html".
 */
export function fontPreloads(
  fonts: readonly CutFont[],
  bundle: Rollup.OutputBundle,
  base: string,
  pagePath: string,
): HtmlTagDescriptor[] {
  const files = Object.values(bundle).filter((file) => file.type === 'asset');
  return fonts
    .filter((font) => font.atOnce)
    .flatMap(({ fileName, face, letter }) => {
      const file = files.find(({ names }) => names.includes(fileName));
      if (!file) return [];
      const attrs = {
        rel: 'preload',
        as: 'font',
        type: 'font/woff2',
        href: `${rootFrom(base, pagePath)}${file.fileName}`,
        crossorigin: true,
        'data-font': `${face.weight.split(' ')[0]} 1em "${face.family}"`,
        'data-letter': letter,
      };
      return [{ tag: 'link', attrs, injectTo: 'head' as const }];
    });
}

/** The plugin for a page that prints the story file at a path. */
export function fontsPlugin(storyFile: string): Plugin {
  let base = './';
  let folder = '';
  let cut: Promise<readonly CutFont[]> | undefined;
  const cutOnce = () => {
    cut ??= cutFonts(readFileSync(resolve(storyFile), 'utf8'));
    return cut;
  };
  return {
    name: 'moving-parts-fonts',
    configResolved(config) {
      base = config.base;
      folder = join(config.cacheDir, 'fonts');
    },
    async resolveId(id) {
      return id === FONTS_ID ? writeFonts(await cutOnce(), folder) : undefined;
    },
    transformIndexHtml: {
      order: 'post',
      handler: async (_html, { bundle, path }) =>
        bundle ? fontPreloads(await cutOnce(), bundle, base, path) : [],
    },
  };
}
