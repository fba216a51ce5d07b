// Every mark and report of a story with what it can be chosen by: whose it is, in which room, on what.
import type { ChoicePart } from './choice.ts';
import { daySpan } from './dates.ts';
import type { EvidenceRef } from './evidence.ts';
import { indexStory } from './indexStory.ts';
import { perStory } from './perStory.ts';
import type { Certainty, Count, Report, Statement, Venue, Version } from './schema.ts';

/** Kinds of rows in the order in which a list shows them. */
export const ROW_KINDS = [
  'statement',
  'event',
  'actor',
  'venue',
  'tie',
  'point',
  'version',
  'report',
] as const;

export type RowKind = (typeof ROW_KINDS)[number];
export type Facets = Readonly<Record<ChoicePart, ReadonlySet<string>>>;

export interface Faceted {
  readonly ref: EvidenceRef;
  readonly kind: RowKind;
  readonly facets: Facets;
}

/** Values by key, each key's list begun when it is first asked for. */
class Groups {
  private readonly lists = new Map<string, Set<string>>();
  add(key: string | undefined, value: string | undefined): void {
    if (key === undefined || value === undefined) return;
    const list = this.lists.get(key);
    if (list) list.add(value);
    else this.lists.set(key, new Set([value]));
  }
  of(key: string): ReadonlySet<string> {
    return this.lists.get(key) ?? NONE;
  }
}

const NONE: ReadonlySet<string> = new Set();
const only = (value: string | undefined): ReadonlySet<string> =>
  value === undefined ? NONE : new Set([value]);

function coincide(said: Statement, venue: Venue): boolean {
  const [one, other] = [daySpan(said.when.edtf), daySpan(venue.when.edtf)];
  return one.first <= other.last && other.first <= one.last;
}

/** Whether a report tells of a count: on its day, by whoever counted, and from a source of it. */
const tellsOf = (report: Report, count: Count, version: Version | undefined) =>
  report.points.length === 0 &&
  report.actor === count.actor &&
  report.when.edtf === version?.when.edtf &&
  report.sources.some((id) => count.sources.includes(id));

/**
 * Rows of every kind in the order of the file. A person goes with the rooms they are tied to, the
 * topics they spoke on and the reports that name them; a statement with those of its speaker's rooms that
 * were held on its day, though nobody says that it was made there, and some only met others beside the room;
 * a point with its topic and reports; a version with how well both it and its number are known, and the
 * topics on which points were counted.
 */
export const storyFacets = perStory((story): readonly Faceted[] => {
  const index = indexStory(story);
  const sideOf = (actor: string | undefined) => index.actor.get(actor ?? '')?.side;
  const sidesOf = (actors: Iterable<string>) =>
    new Set([...actors].flatMap((actor) => sideOf(actor) ?? []));

  const rooms = new Groups();
  const attendees = new Groups();
  const topics = new Groups();
  const reports = new Groups();
  /** Reports by the mark that they are about, and those of a count. */
  const touching = new Groups();
  const counting = new Set<string>();
  for (const { from, to } of story.ties) {
    if (!index.venue.has(to)) continue;
    rooms.add(from, to);
    attendees.add(to, from);
  }
  for (const { speaker, topic } of story.statements) topics.add(speaker, topic);
  for (const report of story.plan.reports) {
    reports.add(report.actor, report.id);
    for (const point of report.points) touching.add(`point:${point}`, report.id);
  }
  const countedOn = new Set<string>();
  for (const count of story.plan.counts) {
    const said = index.statement.get(count.statement ?? '');
    if (said) countedOn.add(said.topic);
    for (const report of story.plan.reports) {
      if (!tellsOf(report, count, index.version.get(count.version))) continue;
      counting.add(report.id);
      touching.add(`version:${count.version}`, report.id);
      touching.add(`statement:${count.statement}`, report.id);
    }
  }

  const row = (
    kind: RowKind,
    { id, certainty }: { readonly id: string; readonly certainty: Certainty },
    found: Partial<Facets>,
  ): Faceted => ({
    ref: `${kind}:${id}`,
    kind,
    facets: {
      side: found.side ?? sidesOf(found.actor ?? NONE),
      actor: found.actor ?? NONE,
      venue: found.venue ?? NONE,
      topic: found.topic ?? NONE,
      certainty: found.certainty ?? new Set([certainty]),
      report: found.report ?? NONE,
    },
  });

  return [
    ...story.actors.map((one) =>
      row('actor', one, {
        actor: only(one.id),
        venue: rooms.of(one.id),
        topic: topics.of(one.id),
        report: reports.of(one.id),
      }),
    ),
    ...story.venues.map((one) =>
      row('venue', one, { actor: attendees.of(one.id), venue: only(one.id) }),
    ),
    ...story.ties.map((one) =>
      row('tie', one, {
        actor: new Set([one.from, one.to].filter((end) => index.actor.has(end))),
        venue: new Set([one.from, one.to].filter((end) => index.venue.has(end))),
      }),
    ),
    ...story.events.map((one) =>
      row('event', one, { actor: new Set(one.actors), venue: only(one.venue) }),
    ),
    ...story.statements.map((one) =>
      row('statement', one, {
        actor: only(one.speaker),
        topic: only(one.topic),
        report: touching.of(`statement:${one.id}`),
        venue: new Set(
          [...rooms.of(one.speaker)].filter((id) => {
            const venue = index.venue.get(id);
            return venue !== undefined && coincide(one, venue);
          }),
        ),
      }),
    ),
    ...story.plan.points.map((one) =>
      row('point', one, { topic: only(one.topic), report: touching.of(`point:${one.id}`) }),
    ),
    ...story.plan.versions.map((one) => {
      const counts = story.plan.counts.filter((count) => count.version === one.id);
      return row('version', one, {
        actor: new Set(counts.flatMap((count) => count.actor ?? [])),
        certainty: new Set([one.certainty, ...counts.map((count) => count.certainty)]),
        topic: countedOn,
        report: touching.of(`version:${one.id}`),
      });
    }),
    ...story.plan.reports.map((one) =>
      row('report', one, {
        actor: only(one.actor),
        topic: counting.has(one.id)
          ? countedOn
          : new Set(one.points.flatMap((id) => index.point.get(id)?.topic ?? [])),
        report: only(one.id),
      }),
    ),
  ];
});
