// What the head of the page tells search engines and cards.
import { describe, expect, test } from 'vitest';
import { printJsonLd } from '../../src/build/jsonLd.ts';
import {
  pageTags,
  printManifest,
  printRobots,
  printSitemap,
  readGrounds,
} from '../../src/build/metadata.ts';
import { parseStory } from '../../src/story/parse.ts';
import { changedText, realStory } from '../fixtures/stories.ts';

const SITE = 'https://example.org/talks/';
const story = realStory();
const { meta } = story;

const contentOf = (name: string, site?: string) =>
  pageTags(story, site).find(
    ({ attrs }) => attrs?.property === name || attrs?.name === name || attrs?.rel === name,
  )?.attrs;

interface Thing {
  readonly '@type': string;
  readonly [name: string]: unknown;
}
const things = (text: string): readonly Thing[] => JSON.parse(text)['@graph'];
const ofType = (type: string, site?: string) =>
  things(printJsonLd(story, site)).filter((thing) => thing['@type'] === type);

describe('tags of the head', () => {
  test('say title, description and card in the words of the story', () => {
    const title = pageTags(story).find(({ tag }) => tag === 'title')?.children;
    expect(title).toBe(`${meta.headline} · ${meta.title}`);
    expect(contentOf('description')?.content).toBe(meta.standfirst);
    expect(contentOf('og:title')?.content).toBe(meta.headline);
    expect(contentOf('article:modified_time')?.content).toBe(meta.dates.modified);
    expect(contentOf('twitter:card')?.content).toBe('summary_large_image');
  });

  test('give full addresses where the site is known', () => {
    expect(contentOf('canonical', SITE)?.href).toBe(SITE);
    expect(contentOf('og:url', SITE)?.content).toBe(SITE);
    expect(contentOf('og:image', SITE)?.content).toBe(`${SITE}card.png`);
  });

  test('give no canonical address where the site is not known', () => {
    expect(contentOf('canonical')).toBeUndefined();
    expect(contentOf('og:url')).toBeUndefined();
    expect(contentOf('og:image')?.content).toBe('./card.png');
    expect(JSON.stringify(pageTags(story))).not.toContain(SITE);
  });

  test('colour the browser in paper, light and dark', () => {
    const { light, dark } = readGrounds();
    const colours = pageTags(story).flatMap(({ attrs }) =>
      attrs?.name === 'theme-color' ? [attrs.content] : [],
    );
    expect(colours).toEqual([light.paper, dark.paper]);
    expect(light.paper).not.toBe(dark.paper);
  });

  test('stand in the head and carry no inline style', () => {
    expect(pageTags(story, SITE).every(({ injectTo }) => injectTo === 'head')).toBe(true);
    expect(JSON.stringify(pageTags(story).map(({ attrs }) => attrs))).not.toContain('style');
  });
});

describe('JSON-LD', () => {
  test('describes the article with no author or publisher that the story does not name', () => {
    const [article] = ofType('NewsArticle', SITE);
    expect(article).toMatchObject({ headline: meta.headline, datePublished: meta.dates.published });
    expect(article).toHaveProperty('url', SITE);
    expect(article).not.toHaveProperty('author');
    expect(article).not.toHaveProperty('publisher');
  });

  test('describes the data, with licence and where it is', () => {
    const [dataset] = ofType('Dataset', SITE);
    expect(dataset).toMatchObject({
      license: meta.licence.url,
      distribution: { contentUrl: `${SITE}data/story.json` },
    });
  });

  test('quotes verbatim words only, each with its speaker and an address of a source', () => {
    const quotations = ofType('Quotation');
    const quoted = story.statements.filter((said) => said.quote !== undefined);
    expect(quotations).toHaveLength(quoted.length);
    expect(quotations.map(({ text }) => text)).toEqual(quoted.map(({ quote }) => quote));
    for (const { creator, isBasedOn } of quotations) {
      expect(creator).toHaveProperty('name', expect.any(String));
      expect(isBasedOn).toMatch(/^https?:/);
    }
  });

  test('cannot end the script element it stands in', () => {
    const parsed = parseStory(
      changedText((copy) => {
        copy.meta.headline = 'One < two & "three"';
      }),
    );
    if (!parsed.ok) throw new Error('The changed story must be sound.');
    const text = printJsonLd(parsed.story);
    expect(text).not.toContain('<');
    expect(things(text)[0]).toHaveProperty('headline', 'One < two & "three"');
  });
});

describe('files for machines', () => {
  test('the manifest is valid JSON with icons and an address that fits any base path', () => {
    const manifest = JSON.parse(printManifest(story));
    expect(manifest).toMatchObject({ start_url: '.', short_name: meta.title });
    expect(manifest.icons.map((icon: { sizes: string }) => icon.sizes)).toContain('512x512');
  });

  test('robots.txt names the sitemap where the site is known', () => {
    expect(printRobots()).not.toContain('Sitemap');
    expect(printRobots(SITE)).toContain(`Sitemap: ${SITE}sitemap.xml`);
  });

  test('the sitemap has the page and when it changed', () => {
    expect(printSitemap(story, SITE)).toContain(
      `<loc>${SITE}</loc><lastmod>${meta.dates.modified}</lastmod>`,
    );
  });
});
