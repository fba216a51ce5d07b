// The guide to embedding says what is so: addresses, attributes, heights and names of its examples exist in the code.
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readTags } from '../../src/build/bench/readTags.ts';
import { LOADER_VERSION } from '../../src/build/embedScripts.ts';
import { listChartStates, statePath } from '../../src/charts/chartStates.ts';
import { EMBED_SIZES } from '../../src/embed/embedSizes.ts';
import { NAMESPACE, parseHostMessage, VERSION } from '../../src/embed/protocol.ts';
import { printFigure, printFrame } from '../../src/embed/snippets.ts';
import { CHART_IDS } from '../../src/story/kinds.ts';
import { realStory } from '../fixtures/stories.ts';

const SITE = 'https://example.org/talks/';
const guide = readFileSync('docs/embedding.md', 'utf8');
const examples = [...guide.matchAll(/^```(\w+)\n([\s\S]*?)^```/gm)].map(
  ([, kind = '', text = '']) => ({
    kind,
    text,
  }),
);
const ofKind = (kind: string) => examples.filter((one) => one.kind === kind).map((one) => one.text);
const source = ['loader', 'loaderTalk', 'loaderFigure', 'protocol', 'startEmbed']
  .map((name) => readFileSync(`src/embed/${name}.ts${name === 'startEmbed' ? 'x' : ''}`, 'utf8'))
  .join('\n');

/** Files that a built site has below its root. */
const files = new Set([
  '',
  'embed/v1/loader.js',
  ...listChartStates(realStory()).flatMap((state) =>
    ['', 'image.svg', 'image.png', 'data.csv', 'data.json', 'oembed.json'].map(
      (file) => `${statePath(state)}${file}`,
    ),
  ),
]);

describe('the guide to embedding', () => {
  test('has an example for each way in', () => {
    for (const kind of ['html', 'jsx', 'css', 'js', 'text', 'sh'])
      expect(ofKind(kind)).not.toEqual([]);
  });

  test('names only addresses that a site has', () => {
    const named = examples.flatMap(({ text }) => [
      ...text.matchAll(/https:\/\/example\.org\/talks\/([^\s"'<>)]*)/g),
    ]);
    expect(named.length).toBeGreaterThan(15);
    const pinned = `embed/v${LOADER_VERSION}/loader.js`;
    expect(existsSync(`public/${pinned}`)).toBe(true);
    const missing = named
      .map(([, path = '']) => path)
      .filter((path) => path !== pinned && !files.has(path));
    expect(missing).toEqual([]);
    expect(guide).toContain(pinned);
  });

  test('keeps for each chart the height that it takes', () => {
    for (const chart of CHART_IDS) {
      expect(guide).toMatch(new RegExp(`\\| \`${chart}\` +\\| ${EMBED_SIZES[chart].height} +\\|`));
      const figures = examples.flatMap(({ text }) => [
        ...text.matchAll(
          new RegExp(`data-moving-parts="[^"]*/${chart}/"\\s+data-height="(\\d+)"`, 'g'),
        ),
        ...text.matchAll(new RegExp(`<iframe src="[^"]*/${chart}/"[^>]* height="(\\d+)"`, 'g')),
      ]);
      for (const [, height] of figures) expect(Number(height)).toBe(EMBED_SIZES[chart].height);
    }
  });

  test('writes frames and figures with the attributes that are copied from the page', () => {
    const given = {
      chart: 'map',
      title: 'a',
      address: `${SITE}embed/v1/map/`,
      page: SITE,
      picture: `${SITE}embed/v1/map/image.svg`,
      alt: 'a',
      credit: 'a',
    } as const;
    const drawn = { src: given.picture, width: 1200, height: 981 };
    const copied = readTags(
      printFrame(given) + printFigure(given, `${SITE}embed/v1/loader.js`, drawn),
    );
    const free = [
      'src',
      'href',
      'title',
      'alt',
      'style',
      'height',
      'data-height',
      'data-moving-parts',
      'width',
      'integrity',
      'crossorigin',
    ];
    let compared = 0;
    for (const tag of ofKind('html').flatMap(readTags)) {
      const model = copied.find(({ name }) => name === tag.name);
      for (const [name, value] of Object.entries(tag.attributes)) {
        if (!model || tag.name === 'link') continue;
        compared += 1;
        if (!free.includes(name)) expect(model.attributes[name], `${tag.name} ${name}`).toBe(value);
        else if (!['integrity', 'crossorigin'].includes(name))
          expect(model.attributes, tag.name).toHaveProperty([name]);
      }
    }
    expect(compared).toBeGreaterThan(20);
  });

  test('names only events, messages and parameters that there are', () => {
    const told = /\^\(([\w|]+)\)\$/.exec(source)?.[1]?.split('|') ?? [];
    const events = new Set([...guide.matchAll(/moving-parts:(\w+)/g)].map(([, name]) => name));
    expect([...events].sort()).toEqual(['set', ...told].sort());
    expect(source).toContain("'moving-parts:set'");
    for (const [, ns, v] of guide.matchAll(/ns: '([^']+)'[^v]*v: (\d)/g)) {
      expect([ns, Number(v)]).toEqual([NAMESPACE, VERSION]);
    }
    const sent = { ns: NAMESPACE, v: VERSION, type: 'set', theme: 'auto' };
    expect(parseHostMessage(sent)).toEqual({ type: 'set', theme: 'auto' });
    const table = guide.slice(guide.indexOf('| parameter'), guide.indexOf('## Driving'));
    const names = [...table.matchAll(/^\| ((?:`\w+`(?:, )?)+)/gm)].flatMap(
      ([, cell = '']) => cell.match(/\w+/g) ?? [],
    );
    expect(names).toEqual(['actor', 'step', 'lit', 'theme', 'ui', 'lang', 'motion', 'asOf']);
    for (const name of names) expect(source).toMatch(new RegExp(`'${name}'|${name}: `));
  });
});
