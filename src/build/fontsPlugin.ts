// Cuts the fonts when the site is built or served: one stylesheet, hashed files, early fetching.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { HtmlTagDescriptor, Plugin, Rollup } from 'vite';
import { printFallbacks } from './fontsFallback.ts';
import { type CutFont, cutFonts, FACES } from './fontsSubset.ts';

/** What the page imports to have the fonts. */
export const FONTS_ID = 'virtual:fonts.css';

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

/** Writes fonts and stylesheet for a text into a folder of their own; gives the stylesheet's path. */
export async function writeFonts(text: string, folder: string): Promise<string> {
  const fonts = await cutFonts(text);
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
 * Preload tags of the fonts seen at first paint.
 * `base` is Vite's, `pagePath` the page's from the root of the site, such as "/index.html".
 */
export function fontPreloads(
  bundle: Rollup.OutputBundle,
  base: string,
  pagePath: string,
): HtmlTagDescriptor[] {
  const early = FACES.filter((face) => face.atOnce).map((face) => `${face.name}.woff2`);
  return Object.values(bundle)
    .flatMap((file) => {
      const at = file.type === 'asset' ? early.findIndex((name) => file.names.includes(name)) : -1;
      return at < 0 ? [] : [{ at, fileName: file.fileName }];
    })
    .sort((a, b) => a.at - b.at)
    .map(({ fileName }) => ({
      tag: 'link',
      attrs: {
        rel: 'preload',
        as: 'font',
        type: 'font/woff2',
        href: `${rootFrom(base, pagePath)}${fileName}`,
        crossorigin: true,
      },
      injectTo: 'head',
    }));
}

/** The plugin for a page that prints the story file at a path. */
export function fontsPlugin(storyFile: string): Plugin {
  let base = './';
  let folder = '';
  let sheet: Promise<string> | undefined;
  return {
    name: 'moving-parts-fonts',
    configResolved(config) {
      base = config.base;
      folder = join(config.cacheDir, 'fonts');
    },
    resolveId(id) {
      if (id !== FONTS_ID) return undefined;
      sheet ??= writeFonts(readFileSync(resolve(storyFile), 'utf8'), folder);
      return sheet;
    },
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle, path }) => (bundle ? fontPreloads(bundle, base, path) : []),
    },
  };
}
