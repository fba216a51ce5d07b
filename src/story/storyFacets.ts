// Every mark and report of a story with what it can be chosen by: whose it is, in which room, on what.
import type { ChoicePart } from './choice.ts';
import { daySpan } from './dates.ts';
import type { EvidenceRef } from './evidence.ts';
import { indexStory } from './indexStory.ts';
import type { Certainty, Statement, Story, Venue } from './schema.ts';

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

const facetsOfStory = new WeakMap<Story, readonly Faceted[]>();

/**
 * Rows of every kind in the order of the file. A person goes with the rooms they are tied to, the
 * topics they spoke on and the reports that name them; a statement with the rooms its speaker was in
 * on that day, though nobody says that it was made there; a point with its topic and reports; a version
 * with how well both it and its number are known.
 */
export function storyFacets(story: Story): readonly Faceted[] {
  const known = facetsOfStory.get(story);
  if (known) return known;
  const index = indexStory(story);
  const sideOf = (actor: string | undefined) => index.actor.get(actor ?? '')?.side;
  const sidesOf = (actors: Iterable<string>) =>
    new Set([...actors].flatMap((actor) => sideOf(actor) ?? []));

  const rooms = new Groups();
  const attendees = new Groups();
  const topics = new Groups();
  const reports = new Groups();
  const touching = new Groups();
  for (const { from, to } of story.ties) {
    if (!index.venue.has(to)) continue;
    rooms.add(from, to);
    attendees.add(to, from);
  }
  for (const { speaker, topic } of story.statements) topics.add(speaker, topic);
  for (const report of story.plan.reports) {
    reports.add(report.actor, report.id);
    for (const point of report.points) touching.add(point, report.id);
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

  const rows: readonly Faceted[] = [
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
        venue: new Set(
          [...rooms.of(one.speaker)].filter((id) => {
            const venue = index.venue.get(id);
            return venue !== undefined && coincide(one, venue);
          }),
        ),
      }),
    ),
    ...story.plan.points.map((one) =>
      row('point', one, { topic: only(one.topic), report: touching.of(one.id) }),
    ),
    ...story.plan.versions.map((one) => {
      const counts = story.plan.counts.filter((count) => count.version === one.id);
      return row('version', one, {
        actor: new Set(counts.flatMap((count) => count.actor ?? [])),
        certainty: new Set([one.certainty, ...counts.map((count) => count.certainty)]),
        topic: new Set(
          counts.flatMap((count) => index.statement.get(count.statement ?? '')?.topic ?? []),
        ),
      });
    }),
    ...story.plan.reports.map((one) =>
      row('report', one, {
        actor: only(one.actor),
        topic: new Set(one.points.flatMap((id) => index.point.get(id)?.topic ?? [])),
        report: only(one.id),
      }),
    ),
  ];
  facetsOfStory.set(story, rows);
  return rows;
}
