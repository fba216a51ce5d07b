// Faults of shape hide no other fault of the file, and make none.
import { expect, test } from 'vitest';
import { parseStory } from '../../src/story/parse.ts';
import type { Story } from '../../src/story/schema.ts';
import { rowsWithIds } from '../../src/story/storyRows.ts';
import { realStory } from '../fixtures/stories.ts';

const real = realStory();

/** Paths of the faults of the real story after a change. */
function pathsAfter(change: (story: Story) => void): string[] {
  const copy = structuredClone(real);
  change(copy);
  const parsed = parseStory(JSON.stringify(copy, null, 2));
  return parsed.ok ? [] : parsed.faults.map(({ path }) => path);
}

const sourcesOfFirstStep = real.sections[1]?.steps[0]?.sources.length;

const unset = (part: object, key: string) => Reflect.deleteProperty(part, key);

/** Breaks the shape of a row, whatever its list. */
const spoil = (row: object | undefined) => Object.assign(row ?? {}, { strange: true });

test('a date that no calendar has is told beside faults of shape', () => {
  const paths = pathsAfter(({ actors: [actor], statements: [said], events: [, event] }) => {
    Object.assign(actor ?? {}, { certainty: 'sure' });
    if (said) said.sources = [];
    if (event?.when) event.when.edtf = '2025-13-40';
  });
  expect(paths).toEqual(
    expect.arrayContaining(['actors[0].certainty', 'statements[0].sources', 'events[1].when.edtf']),
  );
  expect(paths).toHaveLength(3);
});

test('a fault stands where it stands in the file, behind a row of wrong shape', () => {
  const paths = pathsAfter(({ sources, sections, ties }) => {
    spoil(ties[1]);
    const [, last] = ties.slice(-2);
    if (last) last.sources = ['nowhere', ...last.sources];
    spoil(sources[0]);
    const section = sections.find(({ steps }) => steps.length > 2);
    spoil(section?.steps[0]);
    const step = section?.steps[2];
    if (step) step.text = ['See [him](actor:nobody).', ...step.text];
  });
  const at = real.sections.findIndex(({ steps }) => steps.length > 2);
  expect(paths).toContain(`ties[${real.ties.length - 1}].sources[0]`);
  expect(paths).toContain(`sections[${at}].steps[2].text[0]`);
  expect(paths).toHaveLength(5);
});

const lists = rowsWithIds(real).map(([path]) => path);

const at = (story: Story, path: readonly (string | number)[]) =>
  path.reduce((part: unknown, key) => (part as Record<string, unknown>)[key], story);

test.each(
  [...lists, ['glossary'], ['plan', 'counts'], ['sections', 2, 'steps']].map((path) => ({
    list: path.join('.'),
    path,
  })),
)('rows of $list that have a wrong shape are the only faults told', ({ path }) => {
  expect(pathsAfter((story) => spoil((at(story, path) as object[])[0]))).toHaveLength(1);
  const all = pathsAfter((story) => (at(story, path) as object[]).forEach(spoil));
  expect(all).toHaveLength((at(real, path) as object[]).length);
});

test('rows without an id, lists amiss and no story at all are told as that alone', () => {
  expect(pathsAfter(({ actors: [actor] }) => Reflect.deleteProperty(actor ?? {}, 'id'))).toEqual([
    'actors[0].id',
  ]);
  expect(pathsAfter((story) => story.actors.splice(0, 1, null as never))).toEqual(['actors[0]']);
  const parsed = parseStory('[]');
  expect(parsed.ok ? [] : parsed.faults.map(({ path }) => path)).toEqual(['']);
});

/** Every part of the real story outside the rows of its lists: its lists, its plan, its meta. */
const { meta, plan } = real;
const parts: readonly (readonly string[])[] = [
  ...Object.keys(real).map((key) => [key]),
  ...Object.keys(plan).map((key) => ['plan', key]),
  ...Object.entries(meta).flatMap(([key, value]) => [
    ['meta', key],
    ...(Array.isArray(value) || typeof value === 'string'
      ? []
      : Object.keys(value ?? {}).map((name) => ['meta', key, name])),
  ]),
];

test.each(parts.map((path) => ({ part: path.join('.'), path })))(
  'of $part that is amiss or misspelt no other fault is told',
  ({ part, path }) => {
    const last = String(path.at(-1));
    const above = (story: Story) => at(story, path.slice(0, -1)) as Record<string, unknown>;
    const amiss = pathsAfter((story) => Object.assign(above(story), { [last]: true }));
    expect(amiss).toEqual([part]);
    const isOptional = ['glossary', 'spellings', 'meta.primarySource'].includes(part);
    const misspelt = pathsAfter((story) => {
      Reflect.deleteProperty(above(story), last);
      Object.assign(above(story), { [`${last}x`]: at(real, path) });
    });
    expect(misspelt.sort()).toEqual([...(isOptional ? [] : [part]), `${part}x`].sort());
  },
);

/** Faults that have nothing to do with each other, in all that rules are about. */
function plantFaults(story: Story): readonly string[] {
  const [actor] = story.actors;
  const [said] = story.statements;
  const [, event] = story.events;
  const [tie] = story.ties;
  const [, section] = story.sections;
  if (!actor || !said || !event?.when || !tie || !section?.steps[0]) throw new Error('No rows');
  actor.sources.unshift('nowhere');
  said.printed = ['never said'];
  event.when.edtf = '2025-02-30';
  tie.to = 'no-room';
  section.steps[0].text = ['See [him](actor:nobody).'];
  return [
    'actors[0].sources[0]',
    'events[1].when.edtf',
    'sections[1].steps[0].text[0]',
    'statements[0].printed[0]',
    'ties[0].to',
  ];
}

test.each<[string, (story: Story) => unknown, string, readonly string[]]>([
  ['a day without which no date can be judged', (s) => unset(s.meta, 'asOf'), 'meta.asOf', []],
  ['all of meta', (s) => Object.assign(s, { meta: [] }), 'meta', []],
  ['a field of no name', (s) => Object.assign(s, { weather: [] }), 'weather', []],
  [
    'the list of events',
    (s) => Object.assign(s, { events: {} }),
    'events',
    ['events[1].when.edtf'],
  ],
  ['the list of sources', (s) => unset(s, 'sources'), 'sources', ['actors[0].sources[0]']],
  [
    'the list of actors',
    (s) => Object.assign(s, { actors: 'none' }),
    'actors',
    ['actors[0].sources[0]', 'sections[1].steps[0].text[0]', 'ties[0].to'],
  ],
  ['the plan', (s) => unset(s, 'plan'), 'plan', []],
  ['the glossary', (s) => Object.assign(s, { glossary: 'none' }), 'glossary', []],
])('beside %s the other faults are told', (_name, spoilPart, part, untold) => {
  let planted: readonly string[] = [];
  const paths = pathsAfter((story) => {
    planted = plantFaults(story);
    spoilPart(story);
  });
  expect(paths.sort()).toEqual([part, ...planted.filter((path) => !untold.includes(path))].sort());
});

test('beside an id used twice the other faults are told, once', () => {
  let planted: readonly string[] = [];
  const paths = pathsAfter((story) => {
    planted = plantFaults(story);
    const { sources, topics } = story;
    const [one, two] = topics;
    if (one && two) two.id = one.id;
    const [, last] = sources.slice(-2);
    if (last) last.date = '2025-02-30';
  });
  const others = ['topics[1].id', `sources[${real.sources.length - 1}].date`];
  expect(paths.sort()).toEqual([...planted, ...others].sort());
});

test.each(
  [...lists, ['sections', 2, 'steps']].flatMap((path) =>
    [0, 1].map((faulty) => ({ list: path.join('.'), path, faulty })),
  ),
)('an id of $list used twice is told beside the shape of row $faulty that has it', (row) => {
  const { path, faulty } = row;
  const list = (story: Story) => at(story, path) as { id: string }[];
  const id = list(real)[0]?.id;
  const paths = pathsAfter((story) => {
    spoil(list(story)[faulty]);
    Object.assign(list(story)[1] ?? {}, { id });
  });
  const name = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`)).join('');
  expect(paths).toContain(`${name.slice(1)}[${faulty}].strange`);
  expect(paths.filter((one) => one === `${name.slice(1)}[1].id`)).toHaveLength(1);
});

test.each(['Bad Id!', ''])(
  'an id that is none (%o), though two rows have it, is told once of each',
  (id) => {
    const paths = pathsAfter(({ sources }) => {
      for (const source of sources.slice(0, 2)) Object.assign(source, { id });
    });
    expect(paths).toEqual(['sources[0].id', 'sources[1].id']);
  },
);

test.each(['Bad Id!', ''])('an id that is none (%o) is the only fault told', (id) => {
  expect(pathsAfter(({ sources: [, source] }) => Object.assign(source ?? {}, { id }))).toEqual([
    'sources[1].id',
  ]);
  expect(pathsAfter(({ actors: [actor] }) => Object.assign(actor ?? {}, { id }))).toEqual([
    'actors[0].id',
  ]);
});

test.each<[string, (story: Story) => unknown, readonly string[]]>([
  ['no day', ({ meta }) => Object.assign(meta, { asOf: '2025-02-30' }), ['meta.asOf']],
  ['of another year', ({ meta }) => Object.assign(meta, { asOf: '2024-12-01' }), ['meta.asOf']],
  ['first', ({ meta }) => Object.assign(meta.dates, { from: '2025-02-30' }), ['meta.dates.from']],
  [
    'last before the first',
    ({ meta }) => Object.assign(meta.dates, { to: '2024-12-02' }),
    ['meta.dates.to', 'meta.asOf'],
  ],
  [
    'of the last change before the first',
    ({ meta }) => Object.assign(meta.dates, { modified: '2024-12-02T18:00:00Z' }),
    ['meta.dates.modified'],
  ],
  [
    'of an article that is no source',
    ({ meta }) => Object.assign(meta.primarySource ?? {}, { id: 'nowhere' }),
    ['meta.primarySource.id'],
  ],
])(
  'what meta says, %s, is told once and not of every row that it is asked of',
  (_n, change, own) => {
    expect(pathsAfter(change).sort()).toEqual([...own].sort());
    let planted: readonly string[] = [];
    const paths = pathsAfter((story) => {
      planted = plantFaults(story);
      change(story);
    });
    expect(paths.sort()).toEqual([...own, ...planted].sort());
  },
);

test('beside HTML in a text what else is wrong with it, and with its row, is told', () => {
  const paths = pathsAfter(({ meta, sections, actors: [actor] }) => {
    const [step] = sections[1]?.steps ?? [];
    const [first = '', ...others] = step?.text ?? [];
    if (step) step.text = [`<b>Some</b> &amp; **more** [x](https://a.b) ${first}`, ...others];
    step?.sources.push('nowhere');
    meta.standfirst = 'A <i>tag</i> and \u0007.';
    if (actor) Object.assign(actor, { role: 'A <i>host</i>', side: 'moon' });
  });
  const text = 'sections[1].steps[0].text[0]';
  expect(paths.filter((path) => path === text)).toHaveLength(4);
  expect(paths.filter((path) => path === 'meta.standfirst')).toHaveLength(2);
  expect(paths.filter((path) => path.startsWith('actors'))).toEqual([
    'actors[0].role',
    'actors[0].side',
  ]);
  expect(paths).toContain(`sections[1].steps[0].sources[${sourcesOfFirstStep}]`);
  expect(paths).toHaveLength(9);
});

test.each<[string, (story: Story) => unknown, string, (story: Story) => object | undefined]>([
  [
    'the order of events',
    ({ events: [, , third] }) => Object.assign(third?.when ?? {}, { edtf: '2025-11-18' }),
    'events[2].when',
    ({ events: [, second] }) => second,
  ],
  [
    'what "show" leaves',
    ({ sections: [, , map] }) =>
      Object.assign(map?.steps[0]?.view ?? {}, { lit: ['venue:abu-dhabi'] }),
    'sections[2].steps[0].view.lit[0]',
    ({ venues: [first] }) => first,
  ],
])('%s is told, but not beside a row whose shape hides it', (_name, change, path, row) => {
  expect(pathsAfter(change)).toContain(path);
  const beside = pathsAfter((story) => {
    change(story);
    spoil(row(story));
  });
  expect(beside).not.toContain(path);
  expect(beside.length).toBeGreaterThan(0);
});

test('a tie to a room that is amiss is not told as one that "show" leaves out', () => {
  const tie = real.ties.find(({ kind, to }) => kind === 'attends' && to === 'florida');
  if (!tie) throw new Error('No tie');
  const light = ({ sections: [, network] }: Story) =>
    Object.assign(network?.steps[0]?.view ?? {}, {
      show: [`actor:${tie.from}`],
      lit: [`tie:${tie.id}`],
    });
  expect(pathsAfter(light)).toEqual([]);
  const at = real.venues.findIndex(({ id }) => id === tie.to);
  const paths = pathsAfter((story) => {
    light(story);
    spoil(story.venues[at]);
  });
  expect(paths).toEqual([`venues[${at}].strange`]);
});
