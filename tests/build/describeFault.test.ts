// Faults of a story file are told in words that need no knowledge of the parser.
import { describe, expect, test } from 'vitest';
import { describeFault, describeFaults } from '../../src/build/describeFault.ts';
import { parseStory } from '../../src/story/parse.ts';
import type { Story } from '../../src/story/schema.ts';
import { STORY_TEXT } from '../fixtures/stories.ts';

function linesOf(text: string): string[] {
  const parsed = parseStory(text);
  return parsed.ok ? [] : parsed.faults.map((fault) => describeFault(fault, text));
}

/** Faults of the real story where some text in it is another; each has the same lines of text. */
function linesAfter(...[from, to]: readonly [string, string]): string[] {
  expect(STORY_TEXT).toContain(from);
  return linesOf(STORY_TEXT.replace(from, () => to)).map((line) => line.replace(/^line \d+: /, ''));
}

describe('text that is no JSON is told in words', () => {
  test.each([
    ['nothing', '', 'line 1: the file is empty'],
    [
      'a web page',
      '<!doctype html><title>No</title>',
      'line 1: this is a web page, not a story file',
    ],
    [
      'a bracket held down',
      '['.repeat(20_000),
      'line 1: the file: expected a few brackets in one another; found more than can be read',
    ],
    [
      'lists without end in one another',
      `{"meta": ${'['.repeat(20_000)}${']'.repeat(20_000)}}`,
      'line 1: the file: expected a few brackets in one another; found more than can be read',
    ],
    ['a trailing comma', '{\n"a": 1,\n}', 'line 2: the comma before } is one too many'],
    ['a trailing comma in a list', '{"a": [1,\n]}', 'line 1: the comma before ] is one too many'],
    ['two commas', '{"a": [1,,2]}', 'line 1: there is one comma too many'],
    [
      'a missing comma',
      '{\n"a": 1\n"b": 2}',
      'line 2: a comma or a closing bracket is missing after what stands here',
    ],
    ['a missing colon', '{"a" 1}', 'line 1: a colon is missing after the name'],
    [
      'a text that is not closed',
      '{\n"a": "one,\n"b": 2\n}',
      'line 2: a quotation mark is missing at the end of a text',
    ],
    [
      'a name without marks',
      '{a: 1}',
      'line 1: a stands outside quotation marks; one is missing here, or one too many',
    ],
    [
      'single quotation marks',
      "{'a': 1}",
      `line 1: the quotation marks of JSON are straight and double, "; found 'a'`,
    ],
    ['a comment', '{"a": 1 // why\n}', 'line 1: there is a comment; JSON has none'],
    [
      'a tab in a text',
      '{"a": "\t"}',
      'line 1: a tab or another control character stands in a text; write \\t',
    ],
    [
      'no number',
      '{"a": NaN}',
      'line 1: JSON has no NaN: outside quotation marks only numbers, true and false stand',
    ],
    [
      'a word of another language',
      '{\n"a": True}',
      'line 2: JSON has no True: outside quotation marks only numbers, true and false stand',
    ],
    ['text after the end', '{"a": 1}\n"b" ', 'line 1: there is more after the end of the story'],
    [
      'half a file',
      STORY_TEXT.slice(0, 200).trimEnd(),
      expect.stringMatching(/: the file is cut short, or a closing } or \] is missing/),
    ],
  ])('%s', (_name, text, words) => {
    expect(linesOf(text)).toEqual([words]);
  });
});

describe('an id that no row has is told with one that it may mean', () => {
  /** The line of a link's text where it names such a mark. */
  const linked = (ref: string) => linesAfter('(actor:rubio)', `(${ref})`)[0] ?? '';

  test.each([
    ['a letter is missing', '"to": "geneva"', '"to": "genva"', /"genva"; did you mean geneva\?$/],
    ['two are swapped', '"side": "russia"', '"side": "rusisa"', /"rusisa"; did you mean russia\?$/],
    ['nothing is near', '"to": "geneva"', '"to": "atlantis"', /found "atlantis"$/],
    ['it is too short', '"points": ["1"', '"points": ["99"', /found "99"$/],
  ])('%s', (_name, from, to, words) => {
    const points = STORY_TEXT.replace(/"points": \[\s*"\d+"/, '"points": ["1"');
    const lines = linesOf(points.replace(from, () => to));
    expect(lines[0]).toMatch(/expected an id from /);
    expect(lines[0]).toMatch(words);
  });

  test.each([
    ['a side', '"side": "russia"', '"side": "Russia"', 'russia'],
    ['an end of a tie', '"to": "geneva"', '"to": "Geneva"', 'geneva'],
    ['who speaks', '"speaker": "rubio"', '"speaker": "rubio "', 'rubio'],
    ['in a list', '"sources": ["nh"', '"sources": ["NH"', 'nh'],
  ])('also where it has other characters than an id: %s', (_name, from, to, near) => {
    const text = STORY_TEXT.replace(/"sources": \[\s*"nh"/, '"sources": ["nh"');
    expect(text).toContain(from);
    expect(linesOf(text.replace(from, () => to))).toEqual([
      expect.stringMatching(
        new RegExp(`expected an id of lower-case letters, .*; did you mean ${near}\\?$`),
      ),
    ]);
  });

  test('nothing is meant by an id of its own', () => {
    expect(linesAfter('"id": "rubio"', '"id": "Rubio"')[0]).toMatch(/found "Rubio"$/);
  });

  test('a mark is named with its kind', () => {
    expect(linked('actor:rubo')).toMatch(/"actor:rubo"; did you mean actor:rubio\?$/);
    expect(linked('venue:rubio')).toMatch(/found "venue:rubio"$/);
  });
});

describe('a wrong shape is told in words', () => {
  test.each<[string, string, string, readonly string[]]>([
    [
      'a misspelt field',
      '"titleBasis"',
      '"titleBases"',
      ['sources[0].titleBases: there is no field titleBases here; did you mean titleBasis?'],
    ],
    [
      'a misspelt field that must be there',
      '"publisher"',
      '"pubilsher"',
      [
        'sources[0].publisher: this field is missing; expected words',
        'sources[0].pubilsher: there is no field pubilsher here; did you mean publisher?',
      ],
    ],
    [
      'a field of which nothing is near',
      '"titleBasis"',
      '"weather"',
      ['sources[0].weather: there is no field weather here'],
    ],
    [
      'a latitude that no place has',
      '"lat": ',
      '"lat": 90',
      [
        expect.stringMatching(
          /^venues\[0\]\.coordinates\.lat: expected a latitude from −90 to 90; found 90/,
        ),
      ],
    ],
    [
      'a word that is in no list',
      '"certainty": "confirmed"',
      '"certainty": "certain"',
      [
        'actors[0].certainty: expected one of confirmed, reported, scheduled, disputed, undisclosed; found "certain"',
      ],
    ],
    [
      'a text instead of a number',
      '"number": 1,',
      '"number": "1",',
      ['plan.points[0].number: expected a number without quotation marks; found "1"'],
    ],
    [
      'half a number',
      '"number": 1,',
      '"number": 1.5,',
      ['plan.points[0].number: expected a whole number; found 1.5'],
    ],
    [
      'nothing in a field that may be left out',
      '"post": "Secretary of state, host"',
      '"post": null',
      ['actors[0].post: expected a text in quotation marks, or no field post; found null'],
    ],
    [
      'nothing in a field that must be there',
      '"kind": "person"',
      '"kind": null',
      ['actors[0].kind: expected one of person, body; found null'],
    ],
    [
      'a number that is too small',
      '"number": 1,',
      '"number": 0,',
      ['plan.points[0].number: expected at least 1; found 0'],
    ],
  ])('%s', (_name, from, to, lines) => {
    expect(linesAfter(from, to)).toEqual(lines);
  });

  test('a value of another kind', () => {
    const story = JSON.parse(STORY_TEXT);
    story.statements[0].when = '1905-06-08';
    story.sources[0].date = 2025;
    story.venues[0].coordinates = 'Geneva';
    story.unknowns[0].accounts = [1, 2];
    story.sections[1].steps[0].text = [];
    story.topics = 'none';
    expect(linesOf(JSON.stringify(story))).toEqual([
      'line 1: sources[0].date: expected a text in quotation marks; found 2025',
      'line 1: venues[0].coordinates: expected an object { … } with "lat", "lon", "precision"; found "Geneva"',
      'line 1: statements[0].when: expected an object such as {"edtf": "2025-11-30", "words": "30 November 2025"}; found "1905-06-08"',
      'line 1: topics: expected a list [ … ]; found "none"',
      ...[1, 2].map(
        (found, at) =>
          `line 1: unknowns[0].accounts[${at}]: expected an object { … } with "mark", or an object { … } with "by", "says", "sources"; found ${found}`,
      ),
      'line 1: sections[1].steps[0].text: expected a list of at least 1; found []',
    ]);
  });
});

test.each<[string, object, string]>([
  [
    'a source that is none',
    { by: 'One', says: 'Long.', sources: ['nh', 5] },
    '.sources[1]: expected a text in quotation marks; found 5',
  ],
  [
    'no source',
    { by: 'One', says: 'Long.', sources: [] },
    '.sources: expected at least one source; found []',
  ],
  [
    'a field too few',
    { by: 'One', sources: ['nh'] },
    '.says: this field is missing; expected words',
  ],
  [
    'a field too many',
    { by: 'One', says: 'Long.', sources: ['nh'], note: 'x' },
    '.note: there is no field note here',
  ],
  ['a mark and words', { mark: 'actor:rubio', by: 'One' }, '.by: there is no field by here'],
  ['no mark', { mark: 5 }, '.mark: expected a text in quotation marks; found 5'],
])('an account with %s is told by its field', (_name, account, words) => {
  const story = JSON.parse(STORY_TEXT);
  const at = story.unknowns.findIndex((row: object) => 'accounts' in row);
  story.unknowns[at].accounts[0] = account;
  expect(linesOf(JSON.stringify(story))).toEqual([`line 1: unknowns[${at}].accounts[0]${words}`]);
});

describe('a field that is missing is told with what belongs there', () => {
  test.each<[string, (story: Story) => object | undefined, string, string]>([
    ['source ids', (s) => s.actors[0], 'sources', 'a list of source ids'],
    ['point ids', (s) => s.plan.reports[0], 'points', 'a list of point ids'],
    ['an id', (s) => s.statements[0], 'topic', 'an id of lower-case letters, digits and hyphens'],
    ['words', (s) => s.meta, 'headline', 'words'],
    ['texts', (s) => s.sections[1]?.steps[0], 'text', 'a list of texts'],
    ['marks', (s) => s.sections[1]?.steps[0]?.view, 'lit', 'a list of marks such as actor:rubio'],
    ['rows', (s) => s, 'venues', 'a list of objects { … }'],
    ['one of some words', (s) => s.actors[0], 'kind', 'one of person, body'],
    ['a whole number', (s) => s.plan.points[0], 'number', 'a whole number'],
    ['an angle', (s) => s.venues[0]?.coordinates, 'lat', 'a latitude from −90 to 90'],
    ['a day', (s) => s.sources[0], 'date', 'a day such as 2025-11-30'],
    ['a time', (s) => s.meta.dates, 'modified', 'a time such as 2025-12-01T18:00:00Z'],
    [
      'a date',
      (s) => s.statements[0],
      'when',
      'an object such as {"edtf": "2025-11-30", "words": "30 November 2025"}',
    ],
    ['an object', (s) => s.meta, 'licence', 'an object { … } with "name", "url", "applies"'],
  ])('%s', (_name, rowOf, field, words) => {
    const story: Story = JSON.parse(STORY_TEXT);
    const row = rowOf(story);
    expect(row).toHaveProperty(field);
    Reflect.deleteProperty(row ?? {}, field);
    const [line, ...others] = linesOf(JSON.stringify(story));
    expect(others).toEqual([]);
    expect(line?.split(': this field is missing; expected ')[1]).toBe(words);
  });
});

describe('a list where an object belongs is told once', () => {
  const fields = '"points", "versions", "reports", "counts"';

  test.each([
    ['empty', [], '[]'],
    ['with entries', [1, 2], '[1,2]'],
  ])('%s', (_name, plan, found) => {
    expect(linesOf(JSON.stringify({ ...JSON.parse(STORY_TEXT), plan }))).toEqual([
      `line 1: plan: expected an object { … } with ${fields}; found ${found}`,
    ]);
  });

  test('in each of its places', () => {
    const story = JSON.parse(STORY_TEXT);
    story.venues[0].coordinates = [];
    story.sources[1] = [];
    expect(linesOf(JSON.stringify(story))).toEqual([
      expect.stringMatching(/sources\[1\]: expected an object { … } with "id", .*; found \[\]/),
      expect.stringMatching(
        /venues\[0\]\.coordinates: expected an object { … } with "lat", .*\[\]/,
      ),
    ]);
  });

  test('for the whole file', () => {
    expect(linesOf('[]')).toEqual([
      expect.stringMatching(
        /^line 1: the file: expected an object { … } with "meta", .*found \[\]$/,
      ),
    ]);
  });
});

test('a long list ends with how many more there are', () => {
  const faults = Array.from({ length: 23 }, (_none, at) => ({
    path: `a[${at}]`,
    line: at,
    expected: 'x',
    found: 'y',
  }));
  const lines = describeFaults('a.json', faults, '{}').split('\n');
  expect(lines).toHaveLength(22);
  expect(lines.at(0)).toBe('a.json has 23 faults:');
  expect(lines.at(-1)).toBe('and 3 more');
});
