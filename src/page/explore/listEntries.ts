// What a reader can search for in a story: one entry a thing, with the texts by which it is found.
import { type EvidenceRef, evidenceOf } from '../../story/evidence.ts';
import { indexStory } from '../../story/indexStory.ts';
import type { Certainty, MarkKind, Statement, Story } from '../../story/schema.ts';

export type FoundKind = Exclude<MarkKind, 'tie'> | 'report' | 'question' | 'source';

/** A mark of a chart, a report of change, an open question, or a source, which has a row in their list. */
export type FoundRef = EvidenceRef | `question:${string}` | `source:${string}`;

/** A text an excerpt can be cut from: verbatim words, our own, other spellings. */
export interface EntryText {
  readonly of: 'quote' | 'words' | 'alias';
  readonly text: string;
}

export interface Entry {
  readonly id: FoundRef;
  readonly kind: FoundKind;
  readonly title: string;
  readonly when: string | undefined;
  readonly topic: string | undefined;
  /** A source has none: it is what certainty rests on. */
  readonly certainty: Certainty | null;
  /** How the words of a statement were passed on. */
  readonly wording: Statement['wording'] | undefined;
  /** In the order in which an excerpt is looked for. */
  readonly texts: readonly EntryText[];
  /** What the index reads: names count most, then other spellings, then texts and what they are about. */
  readonly name: string;
  readonly alias: string;
  readonly text: string;
  readonly about: string;
  /** The days it is of, as printed, as numbers and by `monthWord`. */
  readonly date: string;
}

/** What an entry says beyond what its mark can answer. */
interface Told {
  readonly texts: readonly (EntryText | undefined)[];
  readonly name?: string;
  readonly alias?: readonly string[] | undefined;
  readonly topic?: string | undefined;
  readonly about?: readonly (string | undefined)[];
}

const textOf = (of: EntryText['of'], text: string | undefined): EntryText | undefined =>
  text === undefined || text === '' ? undefined : { of, text };

/** A month, 1 to 12, as the index has it whatever the language of a question. */
export const monthWord = (month: number): string => `month${month}`;

/** "23 November 2025" and `2025-11-23` as words to search for; of a span both ends. */
function datesOf(when: string | undefined, edtf = ''): string {
  const days = [...edtf.matchAll(/(\d{4})-(\d\d)(?:-(\d\d))?/g)];
  const numbers = days.flatMap(([iso, , month, day]) => [
    iso,
    monthWord(Number(month)),
    day && `${Number(day)}`,
  ]);
  return join([when, ...numbers]);
}

const join = (parts: readonly (string | undefined)[]) => parts.filter(Boolean).join(' · ');

function entryOf(
  kind: FoundKind,
  id: FoundRef,
  shown: Pick<Entry, 'title' | 'certainty'> & {
    readonly when?: string | undefined;
    readonly edtf?: string | undefined;
    readonly wording?: Entry['wording'];
  },
  told: Told,
): Entry {
  const { title, certainty, when, edtf, wording } = shown;
  const texts = told.texts.filter((one) => one !== undefined);
  const text = join(texts.map((one) => (one.of === 'alias' ? undefined : one.text)));
  const { name = title, alias = [], topic, about = [] } = told;
  const date = datesOf(when, edtf);
  const read = { name, alias: join(alias), text, about: join([...about, topic]), date };
  return { id, kind, title, when, topic, certainty, wording, texts, ...read };
}

/** All that can be found in a story, by kind and in the order of its file. */
export function listEntries(story: Story): readonly Entry[] {
  const { actor } = indexStory(story);
  const topics = new Map(story.topics.map((topic) => [topic.id, topic.name]));
  const markEntry = (
    kind: Exclude<FoundKind, 'source' | 'question'>,
    id: string,
    told: Told,
  ): Entry[] => {
    const ref: EvidenceRef = `${kind}:${id}`;
    const evidence = evidenceOf(story, ref);
    return evidence ? [entryOf(kind, ref, evidence, told)] : [];
  };
  return [
    ...story.actors.flatMap(({ id, name, short, role, aliases, note }) =>
      markEntry('actor', id, {
        name: join([name, short]),
        alias: aliases,
        texts: [textOf('words', role), textOf('alias', aliases?.join(', ')), textOf('words', note)],
      }),
    ),
    ...story.statements.flatMap(({ id, speaker, quote, gist, topic, channel, note }) => {
      const said = actor.get(speaker);
      return markEntry('statement', id, {
        name: '',
        texts: [
          textOf('quote', quote),
          textOf('words', gist),
          textOf('words', channel),
          textOf('words', note),
        ],
        topic: topics.get(topic),
        about: [said?.name, said?.short, ...(said?.aliases ?? [])],
      });
    }),
    ...story.plan.points.flatMap(({ id, summary, printed, topic, note }) =>
      markEntry('point', id, {
        texts: [textOf('words', summary), textOf('quote', printed), textOf('words', note)],
        topic: topics.get(topic),
      }),
    ),
    ...story.plan.reports.flatMap(({ id, claim, note }) =>
      markEntry('report', id, { texts: [textOf('words', claim), textOf('words', note)] }),
    ),
    ...story.plan.versions.flatMap(({ id, text, note }) =>
      markEntry('version', id, {
        texts: [textOf('words', text), textOf('words', note)],
        about: story.plan.counts.flatMap(({ version, words, by }) =>
          version === id ? [words, by] : [],
        ),
      }),
    ),
    ...story.unknowns.map(({ id, text, certainty, accounts = [] }) =>
      entryOf(
        'question',
        `question:${id}`,
        { title: text, certainty },
        {
          name: '',
          texts: [],
          about: [text, ...accounts.flatMap((one) => ('by' in one ? [one.by, one.says] : []))],
        },
      ),
    ),
    ...story.events.flatMap(({ id, detail, note }) =>
      markEntry('event', id, { texts: [textOf('words', detail), textOf('words', note)] }),
    ),
    ...story.venues.flatMap(({ id, name, short, place, country, summary, note }) =>
      markEntry('venue', id, {
        name: join([name, short]),
        texts: [
          textOf('words', summary),
          textOf('words', `${place}, ${country}`),
          textOf('words', note),
        ],
      }),
    ),
    ...story.sources.map(({ id, publisher, title, date }) =>
      entryOf(
        'source',
        `source:${id}`,
        { title: publisher, certainty: null, edtf: date },
        { texts: [textOf('words', title)] },
      ),
    ),
  ];
}
