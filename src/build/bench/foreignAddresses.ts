// Finds what a built site would load from another host; links that a reader follows are no concern.
import { emptyScripts, readTags, type Tag } from './readTags.ts';

/** Kinds of <link> that make a browser ask a host; canonical, licence and the like do not. */
const ASKING_LINK =
  /\b(stylesheet|preload|modulepreload|prefetch|preconnect|dns-prefetch|icon|apple-touch-icon|mask-icon|manifest)\b/i;
const LOADING_ATTRIBUTES = ['src', 'srcset', 'poster', 'data'];
const FOREIGN = /^\s*(https?:)?\/\//i;
const FOREIGN_IN_CSS = /(?:url\(\s*|@import\s+)["']?((?:https?:)?\/\/[^"')\s;]+)/gi;

function askedBy({ name, attributes }: Tag): readonly string[] {
  if (name === 'a' || name === 'meta') return [];
  if (name === 'link') {
    return ASKING_LINK.test(attributes.rel ?? '') ? [attributes.href ?? ''] : [];
  }
  const shown =
    name === 'use' || name === 'image' ? [attributes.href, attributes['xlink:href']] : [];
  return [...LOADING_ATTRIBUTES.map((key) => attributes[key]), ...shown].filter(
    (address) => address !== undefined,
  );
}

export const foreignInCss = (css: string): readonly string[] =>
  [...css.matchAll(FOREIGN_IN_CSS)].map(([, address = '']) => address);

export function foreignInHtml(html: string): readonly string[] {
  const asked = readTags(html)
    .flatMap(askedBy)
    .flatMap((value) => value.split(/,\s+/))
    .map((candidate) => candidate.trim().split(/\s+/)[0] ?? '');
  return [...asked.filter((address) => FOREIGN.test(address)), ...foreignInCss(emptyScripts(html))];
}
