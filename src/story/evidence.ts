// What any mark can answer: what it is, how well it is known, who says so, and when.
import { indexStory, type MarkRef, splitRef } from './indexStory.ts';
import { capital } from './planWords.ts';
import type { Certainty, Source, Statement, Story, When } from './schema.ts';

/** Numbers of points in the words of an interface, such as "point 6". */
export type SayPoints = (numbers: readonly number[]) => string;

/** A mark, or a report of change, which has no mark of its own but the same questions to answer. */
export type EvidenceRef = MarkRef | `report:${string}`;

/** Whether it is a mark, not a report. */
export const isMark = (ref: EvidenceRef): ref is MarkRef => !ref.startsWith('report:');

/** The answer for one mark, in words and sources. */
export interface Evidence {
  readonly ref: EvidenceRef;
  readonly title: string;
  /** Our own sentence or two on what it is. */
  readonly what: string;
  /** Verbatim words, where the mark is a quotation. */
  readonly quote?: string | undefined;
  /** What the primary article prints of it, verbatim. */
  readonly printed?: string | undefined;
  /** How a statement's words were passed on. */
  readonly wording?: Statement['wording'] | undefined;
  readonly when?: string | undefined;
  /** The same date as EDTF. */
  readonly edtf?: string | undefined;
  readonly certainty: Certainty;
  readonly note?: string | undefined;
  readonly sources: readonly Source[];
  /** Paragraphs of the primary article on which it rests. */
  readonly paragraphs: readonly number[];
}

interface Rested {
  readonly certainty: Certainty;
  readonly sources: readonly string[];
  readonly paragraphs?: readonly number[] | undefined;
  readonly note?: string | undefined;
}

/** Sources by id, in the order given. */
export function resolveSources(story: Story, ids: readonly string[]): readonly Source[] {
  const { source } = indexStory(story);
  return ids.flatMap((id) => source.get(id) ?? []);
}

/** Address of the first of some sources, for the `cite` of a quotation. */
export const sourceAddress = (story: Story, ids: readonly string[]): string | undefined =>
  resolveSources(story, ids)[0]?.url;

/** Every mark and report of a story, in the order of its file. */
export function listMarks(story: Story): readonly EvidenceRef[] {
  const { plan } = story;
  return [
    ...story.actors.map((row): EvidenceRef => `actor:${row.id}`),
    ...story.venues.map((row): EvidenceRef => `venue:${row.id}`),
    ...story.ties.map((row): EvidenceRef => `tie:${row.id}`),
    ...story.events.map((row): EvidenceRef => `event:${row.id}`),
    ...story.statements.map((row): EvidenceRef => `statement:${row.id}`),
    ...plan.points.map((row): EvidenceRef => `point:${row.id}`),
    ...plan.versions.map((row): EvidenceRef => `version:${row.id}`),
    ...plan.reports.map((row): EvidenceRef => `report:${row.id}`),
  ];
}

/** How well a mark is known; undisclosed where the story has no such mark. */
export function certaintyOf(story: Story, ref: MarkRef): Certainty {
  const [kind, id] = splitRef(ref);
  return indexStory(story)[kind].get(id)?.certainty ?? 'undisclosed';
}

/**
 * What a mark or a report rests on; `undefined` where the story has no such thing. A point has no
 * name but its number, said in English unless `points` says it.
 */
export function evidenceOf(
  story: Story,
  ref: EvidenceRef,
  points: SayPoints = (numbers) => `point ${numbers}`,
): Evidence | undefined {
  const index = indexStory(story);
  const [kind, id] = splitRef(ref);
  const answer = (
    row: Rested,
    title: string,
    what: string,
    more: Pick<Evidence, 'quote' | 'printed' | 'wording'> & {
      readonly when?: When | undefined;
    } = {},
  ): Evidence => ({
    ref,
    title,
    what,
    ...more,
    when: more.when?.words,
    edtf: more.when?.edtf,
    certainty: row.certainty,
    note: row.note,
    sources: resolveSources(story, row.sources),
    paragraphs: row.paragraphs ?? [],
  });
  const nameOf = (end: string) => index.actor.get(end)?.name ?? index.venue.get(end)?.name ?? end;

  switch (kind) {
    case 'actor': {
      const actor = index.actor.get(id);
      return actor && answer(actor, actor.name, actor.role);
    }
    case 'venue': {
      const venue = index.venue.get(id);
      return venue && answer(venue, venue.name, venue.summary, { when: venue.when });
    }
    case 'event': {
      const event = index.event.get(id);
      return event && answer(event, event.title, event.detail, { when: event.when });
    }
    case 'tie': {
      const tie = index.tie.get(id);
      return tie && answer(tie, `${nameOf(tie.from)} – ${nameOf(tie.to)}`, tie.words);
    }
    case 'statement': {
      const said = index.statement.get(id);
      if (!said) return undefined;
      const { quote, wording, when } = said;
      const what = [said.gist, `${capital(said.channel)}.`].filter(Boolean).join(' ');
      return answer(said, nameOf(said.speaker), what, { quote, wording, when });
    }
    case 'point': {
      const point = index.point.get(id);
      if (!point) return undefined;
      const { number, summary, printed } = point;
      return answer(point, capital(points([number])), summary, { printed });
    }
    case 'version': {
      const version = index.version.get(id);
      return version && answer(version, version.name, version.text, { when: version.when });
    }
    case 'report': {
      const report = index.report.get(id);
      return report && answer(report, report.by, report.claim, { when: report.when });
    }
    default:
      return undefined;
  }
}
