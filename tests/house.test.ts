// The house keeps its rules: who may import whom, no file too long, each saying its purpose first.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Story } from '../src/story/schema.ts';
import { realStory } from './fixtures/stories.ts';

const LONGEST_FILE_LINES = 200;

/** Per room: rooms of the house it may import, and packages from outside. */
const RULES: Record<string, { house: string[]; outside: string[] }> = {
  words: { house: [], outside: ['react'] },
  story: { house: [], outside: ['valibot', 'jsonc-parser'] },
  layout: {
    house: ['story'],
    outside: ['d3', 'geojson', 'virtual:land'],
  },
  charts: { house: ['words', 'story', 'layout', 'styles'], outside: ['react', 'framer-motion'] },
  reading: { house: ['words', 'story'], outside: ['react', 'framer-motion', '@floating-ui/dom'] },
  page: {
    house: ['words', 'story', 'charts', 'reading', 'embed', 'styles'],
    outside: [
      'virtual:fonts.css',
      'virtual:words',
      'react',
      'react-dom',
      '@tanstack/react-query',
      'minisearch',
      'workbox-routing',
      'workbox-strategies',
    ],
  },
  embed: {
    house: ['words', 'story', 'charts', 'reading', 'styles'],
    outside: ['react', 'react-dom', 'virtual:fonts.css'],
  },
  build: {
    house: ['words', 'story', 'layout', 'charts', 'reading', 'page', 'embed'],
    outside: [
      'node',
      'vite',
      'react-dom',
      'react',
      '@valibot/to-json-schema',
      '@playwright/test',
      '@capsizecss/unpack',
      'culori',
      '@resvg/resvg-wasm',
      'subset-font',
      '@vitejs/plugin-react',
      'postcss',
      'saxes',
      'schema-dts',
      'topojson-client',
      'topojson-specification',
      'chrome-launcher',
      'lighthouse',
    ],
  },
};

/** Names in the story that are also words which the interface may say of any story. */
const ORDINARY = ['Government', 'Territory', 'Humanitarian', 'The talks', 'The draft plan'];

/** Who, where and what the story tells of and who published it: names that no other story need have. */
function namesOf({ actors, sides, venues, topics, sources }: Story): readonly string[] {
  const all = [
    ...[...actors, ...venues].map(({ short }) => short),
    ...[...actors, ...sides, ...venues, ...topics].flatMap(({ name }) => [
      name,
      ...name.split(', '),
    ]),
    ...venues.map(({ country }) => country),
    /** Without what they relay, which stands in brackets. */
    ...sources.map(({ publisher }) => publisher.replace(/ \(.*/, '')),
  ];
  return all.filter((name) => name.length > 4 && /^\p{Lu}/u.test(name) && !ORDINARY.includes(name));
}

/** Parts of d3 that draw by themselves; React is the only painter. */
const PAINTERS = /\b(select|selectAll|transition|zoom|drag|axis(Left|Right|Top|Bottom))\b/;

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(ts|tsx|mjs)$/.test(file))
  .map((file) => join('src', file));

interface Import {
  readonly file: string;
  readonly line: number;
  readonly names: string;
  readonly from: string;
}

function readImports(file: string): Import[] {
  const text = readFileSync(file, 'utf8');
  return [
    ...text.matchAll(/(?:import|export)\s([^;'"]*?)from\s+'([^']+)'|import\s*\(?'([^']+)'/g),
  ].map((match) => ({
    file,
    line: text.slice(0, match.index).split('\n').length,
    names: match[1] ?? '',
    from: match[2] ?? match[3] ?? '',
  }));
}

const roomOf = (path: string) => relative('src', path).split('/')[0] ?? '';
const imports = files.flatMap(readImports);
const place = ({ file, line }: Import) => `${file}:${line}`;

describe('the house', () => {
  test('has a rule for every room, and finds imports', () => {
    expect(imports.length).toBeGreaterThan(100);
    expect([...new Set(files.map(roomOf))].filter((room) => !(room in RULES))).toEqual([]);
  });

  test('imports only what the table allows', () => {
    const broken = imports.flatMap((one) => {
      const rule = RULES[roomOf(one.file)];
      if (!rule) return [];
      if (one.from.startsWith('.')) {
        const target = roomOf(normalize(join(dirname(one.file), one.from)));
        return target === roomOf(one.file) || rule.house.includes(target)
          ? []
          : [`${place(one)} imports ${target}`];
      }
      const name = one.from.replace(/^node:.*/, 'node');
      const allowed = rule.outside.some((known) => name === known || name.startsWith(`${known}/`));
      return allowed ? [] : [`${place(one)} imports ${one.from}`];
    });
    expect(broken).toEqual([]);
  });

  test('keeps what runs in pages of others, and first in every embed, by itself', () => {
    const alone = /^src\/embed\/(loader|boot|protocol)/;
    const broken = imports.filter(
      (one) => alone.test(one.file) && !/^\.\/(loader|boot|protocol)/.test(one.from),
    );
    expect(imports.some((one) => alone.test(one.file))).toBe(true);
    expect(broken.map(place)).toEqual([]);
  });

  test('lets no chart import another chart', () => {
    const broken = imports.filter((one) => {
      const own = /^src\/charts\/(\w+)\//.exec(one.file)?.[1];
      const other = one.from.startsWith('.')
        ? /^src\/charts\/(\w+)\//.exec(normalize(join(dirname(one.file), one.from)))?.[1]
        : undefined;
      return own && other && other !== own && other !== 'parts';
    });
    expect(broken.map(place)).toEqual([]);
  });

  test('lets d3 compute and never paint', () => {
    const broken = imports.filter((one) => one.from === 'd3' && PAINTERS.test(one.names));
    expect(broken.map(place)).toEqual([]);
  });

  test('keeps files short, each with its purpose in the first line', () => {
    const broken = files.flatMap((file) => {
      const lines = readFileSync(file, 'utf8').split('\n');
      const faults = [];
      if (!/^\/\/ \S/.test(lines[0] ?? '')) faults.push(`${file} does not say its purpose first`);
      if (lines.length - 1 > LONGEST_FILE_LINES)
        faults.push(`${file} has ${lines.length - 1} lines`);
      return faults;
    });
    expect(broken).toEqual([]);
  });

  test('holds no fact of the story in code', () => {
    const names = namesOf(realStory());
    for (const name of [
      'Rubio',
      'Ukraine',
      'Hallandale Beach',
      'Switzerland',
      'Frozen assets',
      'Novinite',
    ])
      expect(names).toContain(name);
    const broken = files.flatMap((file) => {
      const text = readFileSync(file, 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*|`\[.*?`/g, '');
      return names.filter((name) => text.includes(name)).map((name) => `${file} names ${name}`);
    });
    expect(broken).toEqual([]);
  });
});
