// Citations that name the page, the day and who says so, and that any reference manager can read.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Citation, citeMark } from '../../src/story/cite.ts';
import { listMarks } from '../../src/story/evidence.ts';
import { printBibtex, printTex } from '../../src/story/printBibtex.ts';
import type { Story } from '../../src/story/schema.ts';
import { selectAsOf } from '../../src/story/selectAsOf.ts';
import { realStory } from '../fixtures/stories.ts';

const story = realStory();
const PAGE = 'https://example.org/talks/';
const options = { address: `${PAGE}?asOf=2025-12-01`, asOf: '2025-12-01' };

/** Reads an entry as BibTeX does: braces are counted, whatever stands before them. */
function readBibtex(text: string): { key: string; fields: Record<string, string> } {
  const head = /^@misc\{([^\s,{}"#%'()=~\\]+),\n/.exec(text);
  if (!head) throw new Error(`No entry: ${text}`);
  const fields: Record<string, string> = {};
  let at = head[0].length;
  while (text[at] !== '}') {
    const field = /\s*([a-z]+) = /y;
    field.lastIndex = at;
    const name = field.exec(text)?.[1];
    if (name === undefined) throw new Error(`No field at ${at}: ${text}`);
    const start = field.lastIndex;
    let depth = 0;
    for (at = start; depth > 0 || text[at] !== ','; at++) {
      if (at >= text.length) throw new Error(`Field ${name} never ends: ${text}`);
      if (text[at] === '{') depth++;
      if (text[at] === '}') depth--;
      if (depth < 0) throw new Error(`A brace too many in ${name}: ${text}`);
    }
    fields[name] = text.slice(start, at);
    at += 1;
    while (/\s/.test(text[at] ?? '')) at++;
  }
  if (text.slice(at) !== '}\n') throw new Error(`More after the entry: ${text}`);
  return { key: head[1] ?? '', fields };
}

const TEX_NAMES: Record<string, string> = {
  textbackslash: '\\',
  textbraceleft: '{',
  textbraceright: '}',
  textasciitilde: '~',
  textasciicircum: '^',
};
/** What LaTeX prints for the words that `printTex` gives. */
const typeset = (tex: string) =>
  tex.replaceAll(/\\([a-z]+)\{\}|\\([#$%&_])/g, (_, name, sign) => sign ?? TEX_NAMES[name]);

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: fc.constantFrom(...'\\{}~^#$%&_"@,= \n\tаЇ🙂'), maxLength: 30 }),
);

describe('BibTeX', () => {
  test('is balanced and read back as it was, whatever stands in the story', () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, anyText, (title, container, note, query) => {
        const url = `${PAGE}?q=${query}`;
        const { fields } = readBibtex(
          printBibtex({ key: 'a-b', title, container, issued: '2025-12-01', url, note }),
        );
        const plain = (words: string) => words.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim();
        if (plain(title)) expect(typeset(fields.title?.slice(2, -2) ?? '')).toBe(plain(title));
        if (plain(note)) expect(typeset(fields.note?.slice(1, -1) ?? '')).toBe(plain(note));
        expect(fields.month).toBe('dec');
      }),
    );
  });

  test('leaves no sign that LaTeX would run', () => {
    expect(printTex('50% of $1 & #2_a ~ ^ {x} \\input')).toBe(
      '50\\% of \\$1 \\& \\#2\\_a \\textasciitilde{} \\textasciicircum{} \\textbraceleft{}x\\textbraceright{} \\textbackslash{}input',
    );
    expect(printTex('Київ – “Зеленський”\n🙂')).toBe('Київ – “Зеленський” 🙂');
  });
});

describe('a citation', () => {
  const cite = (subject: Parameters<typeof citeMark>[1], of: Story = story, more = {}) => {
    const cited = citeMark(of, subject, { ...options, ...more });
    if (!cited) throw new Error(`No citation of ${subject}`);
    return cited;
  };

  test('of a statement names speaker, words, day, channel, certainty and every source', () => {
    const said = story.statements.find(({ quote }) => quote !== undefined);
    const { text, csl } = cite(`statement:${said?.id}`);
    const speaker = story.actors.find(({ id }) => id === said?.speaker);
    expect(csl.title).toBe(`${speaker?.name}: “${said?.quote}”`);
    for (const part of [said?.when.words, said?.channel, 'Verbatim', 'Reported'])
      expect(csl.note).toContain(part);
    for (const id of said?.sources ?? []) {
      const source = story.sources.find((one) => one.id === id);
      expect(csl.note).toContain(source?.url);
      expect(csl.note).toContain(source?.publisher);
    }
    expect(text).toContain(csl.note);
    expect(text).toContain('as known on 1 December 2025');
    expect(text).toContain(options.address);
  });

  test('of a paraphrase puts nothing between quotation marks that nobody said', () => {
    const said = story.statements.find(({ wording }) => wording === 'paraphrase');
    const speaker = story.actors.find(({ id }) => id === said?.speaker);
    expect(cite(`statement:${said?.id}`).csl.title).toBe(`${speaker?.name}: ${said?.gist}`);
  });

  test('of a point names its document, and says that no government confirmed it', () => {
    const forms = ({ text, bibtex, csl }: Citation) => [
      text,
      typeset(readBibtex(bibtex).fields.note ?? ''),
      csl.note,
    ];
    const cited = cite('point:6');
    expect(cited.csl.title).toMatch(/^First draft, point 6: Ukraine’s armed forces/);
    for (const form of forms(cited)) {
      expect(form).toContain('First draft, 20–21 November 2025.');
      expect(form).toMatch(/Confirmed\. A ceiling\. .+ the same leaked document, not that a gov/);
    }
    const before = selectAsOf(story, '2025-11-24');
    for (const form of forms(cite('point:6', before)))
      expect(form).toContain('Leaked and printed in full.');
    const bare = { ...story, plan: { ...story.plan, versions: [], counts: [] } };
    expect(cite('point:6', bare).csl.title).toMatch(/^Point 6: /);
  });

  test('of words that need it says on what they were said', () => {
    const note = 'On legal recognition of Crimea and Donbas, when asked';
    const { text, bibtex, csl } = cite('statement:ru08');
    for (const form of [text, bibtex, csl.note]) expect(form).toContain(note);
  });

  test('of every mark, chart and the story has a key of its own, the same each time', () => {
    const all = [...listMarks(story), 'story' as const, 'chart:map' as const];
    const keys = all.map((subject) => readBibtex(cite(subject).bibtex).key);
    expect(new Set(keys).size).toBe(all.length);
    expect(all.map((subject) => cite(subject).csl.id)).toEqual(keys);
    expect(cite('story', story, { asOf: '2025-11-24' }).csl.id).not.toBe(cite('story').csl.id);
  });

  test('is CSL-JSON of known fields, with dates in parts', () => {
    const { csl } = cite('chart:map', story, { retrieved: '2026-01-05', chartTitle: 'Rooms' });
    expect(csl).toEqual({
      id: 'us-ukraine-peace-talks-2025-chart-map-2025-12-01',
      type: 'figure',
      title: 'Rooms',
      'container-title': 'Moving Parts: A lot of moving parts',
      issued: { 'date-parts': [[2025, 12, 1]] },
      accessed: { 'date-parts': [[2026, 1, 5]] },
      version: 'as known on 1 December 2025',
      language: 'en',
      URL: options.address,
      note: 'CC BY 4.0.',
    });
    expect(cite('story').csl).not.toHaveProperty('accessed');
  });

  test('of any words of any story is BibTeX and JSON that can be read', () => {
    fc.assert(
      fc.property(anyText, anyText, (quote, publisher) => {
        const [first, ...others] = story.statements;
        const [source, ...sources] = story.sources;
        if (!first || !source) throw new Error('The story is empty');
        const changed: Story = {
          ...story,
          statements: [{ ...first, quote, sources: [source.id] }, ...others],
          sources: [{ ...source, publisher }, ...sources],
        };
        const cited = cite(`statement:${first.id}`, changed);
        readBibtex(cited.bibtex);
        expect(JSON.parse(JSON.stringify(cited.csl))).toEqual(cited.csl);
      }),
    );
  });

  test('of what the story does not have is none', () => {
    expect(citeMark(story, 'statement:nobody', options)).toBeUndefined();
    expect(citeMark(story, 'report:none', options)).toBeUndefined();
  });
});
