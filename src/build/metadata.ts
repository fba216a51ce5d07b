// What search engines, cards and phones read in the head of the page.
import { readFileSync } from 'node:fs';
import type { HtmlTagDescriptor } from 'vite';
import { escapeMarkup } from '../story/escapeMarkup.ts';
import type { Story } from '../story/schema.ts';
import { printJsonLd } from './jsonLd.ts';
import { addressOfFile, CARD, ICONS, MANIFEST, TOUCH_ICON } from './siteFile.ts';

/** Colours of the ground in both schemes, as tokens.css has them. */
export interface Ground {
  readonly paper: string;
  readonly ink: string;
}

/**
 * Reads paper and ink out of tokens.css: the first of each is the light one, the second the dark.
 * Throws where one is missing.
 */
export function readGrounds(): { readonly light: Ground; readonly dark: Ground } {
  const css = readFileSync(new URL('../styles/tokens.css', import.meta.url), 'utf8');
  const valuesOf = (token: string) =>
    [...css.matchAll(new RegExp(`--${token}:\\s*(#[0-9a-f]{6})`, 'gi'))].map(([, value]) => value);
  const [paper, darkPaper] = valuesOf('paper');
  const [ink, darkInk] = valuesOf('ink');
  if (!paper || !darkPaper || !ink || !darkInk)
    throw new Error('tokens.css must set --paper and --ink for the light and the dark scheme.');
  return { light: { paper, ink }, dark: { paper: darkPaper, ink: darkInk } };
}

/** The page's title: what it says and what it is called. */
const pageTitle = ({ meta }: Story): string =>
  meta.headline === meta.title ? meta.title : `${meta.headline} · ${meta.title}`;

const named = (name: string, content: string): HtmlTagDescriptor => ({
  tag: 'meta',
  attrs: { name, content },
});
const graph = (property: string, content: string): HtmlTagDescriptor => ({
  tag: 'meta',
  attrs: { property, content },
});
const link = (rel: string, href: string, more: Record<string, string> = {}): HtmlTagDescriptor => ({
  tag: 'link',
  attrs: { rel, href, ...more },
});

function cardTags({ meta }: Story, site?: string): readonly HtmlTagDescriptor[] {
  return [
    graph('og:type', 'article'),
    graph('og:site_name', meta.title),
    graph('og:title', meta.headline),
    graph('og:description', meta.standfirst),
    ...(site === undefined ? [] : [graph('og:url', site)]),
    graph('og:image', addressOfFile(CARD.file, site)),
    graph('og:image:type', 'image/png'),
    graph('og:image:width', `${CARD.width}`),
    graph('og:image:height', `${CARD.height}`),
    graph('og:image:alt', `${meta.headline}. ${meta.standfirst}`),
    graph('article:published_time', meta.dates.published),
    graph('article:modified_time', meta.dates.modified),
    named('twitter:card', 'summary_large_image'),
  ];
}

/**
 * The tags of the head for a story, its title among them. `site` is the page's full address,
 * ending in a slash; without it no canonical address is given and pictures have relative ones.
 */
export function pageTags(story: Story, site?: string): readonly HtmlTagDescriptor[] {
  const { light, dark } = readGrounds();
  const scheme = (name: string) => ({ media: `(prefers-color-scheme: ${name})` });
  const tags: readonly HtmlTagDescriptor[] = [
    { tag: 'title', children: escapeMarkup(pageTitle(story)) },
    named('description', story.meta.standfirst),
    named('robots', 'index, follow, max-image-preview:large'),
    ...(site === undefined ? [] : [link('canonical', site)]),
    { tag: 'meta', attrs: { name: 'theme-color', content: light.paper, ...scheme('light') } },
    { tag: 'meta', attrs: { name: 'theme-color', content: dark.paper, ...scheme('dark') } },
    link('icon', './icon.svg', { type: 'image/svg+xml' }),
    link('apple-touch-icon', `./${TOUCH_ICON.file}`),
    link('manifest', `./${MANIFEST}`),
    ...cardTags(story, site),
    {
      tag: 'script',
      attrs: { type: 'application/ld+json' },
      children: printJsonLd(story, site),
    },
  ];
  return tags.map((tag) => ({ ...tag, injectTo: 'head' }));
}

/** The web manifest as text. */
export function printManifest(story: Story): string {
  const { meta } = story;
  const { paper } = readGrounds().light;
  return `${JSON.stringify(
    {
      name: pageTitle(story),
      short_name: meta.title,
      description: meta.standfirst,
      lang: meta.language,
      start_url: '.',
      scope: '.',
      display: 'minimal-ui',
      background_color: paper,
      theme_color: paper,
      icons: [
        { src: 'icon.svg', sizes: 'any', type: 'image/svg+xml' },
        ...ICONS.map(({ file, side }) => ({
          src: file,
          sizes: `${side}x${side}`,
          type: 'image/png',
        })),
      ],
    },
    null,
    2,
  )}\n`;
}

/** robots.txt, which names the sitemap where the site's address is known. */
export const printRobots = (site?: string): string =>
  `User-agent: *\nAllow: /\n${site === undefined ? '' : `Sitemap: ${addressOfFile('sitemap.xml', site)}\n`}`;

/** The sitemap of a site whose address is known. */
export const printSitemap = ({ meta }: Story, site: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
  <url><loc>${escapeMarkup(site)}</loc><lastmod>${meta.dates.modified}</lastmod></url>
</urlset>
`;
