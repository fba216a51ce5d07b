// The story as it was publicly known on a day.
import { fitOn } from './fitOn.ts';
import { type Horizon, horizonOn } from './horizon.ts';
import { isInRoom } from './indexStory.ts';
import { perStory } from './perStory.ts';
import type { Count, Statement, Story, Tie } from './schema.ts';
import { sectionsOn } from './sectionsOn.ts';
import { isAfter, type Telling, type Told, toldOn } from './toldOn.ts';

/** By id, the sources of all that names a person or a room. */
type Named = ReadonlyMap<string, ReadonlySet<string>>;

const toldRows = <R extends Told & { readonly id?: string }>(
  rows: readonly R[],
  on: Horizon,
  how?: Telling,
  named?: Named,
): R[] => rows.flatMap((row) => toldOn(row, on, { ...how, named: named?.get(row.id ?? '') }) ?? []);

const idsOf = (rows: readonly { readonly id: string }[]) => new Set(rows.map(({ id }) => id));

/** What names people and rooms. */
interface Naming {
  readonly sources: readonly string[];
  readonly speaker?: string | undefined;
  readonly venue?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly actor?: string | undefined;
}

/** For each person or room, the sources of all that names it. */
function namedBy<R extends Naming>(
  rows: readonly R[],
  idsIn: (row: R) => readonly (string | undefined)[],
): Named {
  const named = new Map<string, Set<string>>();
  for (const row of rows) {
    for (const id of idsIn(row)) {
      if (id === undefined) continue;
      const sources = named.get(id) ?? new Set();
      for (const source of row.sources) sources.add(source);
      named.set(id, sources);
    }
  }
  return named;
}

/** What the primary article prints, and how many outlets carried it, wait for their sources. */
function statementOn(said: Statement, on: Horizon): Statement[] {
  const told = toldOn(said, on);
  if (!told) return [];
  const isWhole = on.outBy(said.sources).length === on.everOut(said.sources).length;
  const isAsPrinted = told.paragraphs !== undefined && told.quote === said.quote;
  const printed = isAsPrinted ? told.printed : undefined;
  return [{ ...told, printed, outlets: isWhole ? told.outlets : undefined }];
}

/** A count is known with the version it counts and the statement it quotes. */
function countsOn(rows: readonly Count[], on: Horizon, versions: Set<string>, said: Set<string>) {
  return toldRows(rows, on).filter(
    ({ version, statement }) =>
      versions.has(version) && (statement === undefined || said.has(statement)),
  );
}

function derive(story: Story, day: string): Story {
  const on = horizonOn(story, day);
  const statements = story.statements.flatMap((said) => statementOn(said, on));
  const events = toldRows(story.events, on, { canBeDue: true });
  const ties = toldRows(story.ties, on);
  const points = toldRows(story.plan.points, on).map((point) =>
    point.paragraphs ? point : { ...point, printed: undefined },
  );
  const versions = toldRows(story.plan.versions, on);
  const pointIds = idsOf(points);
  const reports = toldRows(story.plan.reports, on).map((report) => ({
    ...report,
    points: report.points.filter((id) => pointIds.has(id)),
  }));
  const counts = countsOn(story.plan.counts, on, idsOf(versions), idsOf(statements));

  const named = new Map([
    ...namedBy(events, ({ actors = [] }) => actors),
    ...namedBy<Naming>([...statements, ...events, ...ties, ...reports, ...counts], (row) => [
      row.speaker,
      row.venue,
      row.from,
      row.to,
      row.actor,
    ]),
  ]);
  const actors = toldRows(story.actors, on, { isOffice: true }, named);
  const venues = toldRows(story.venues, on, { canBeDue: true }, named);
  const dueRooms = idsOf(venues.filter((venue) => isAfter(venue.when, day)));
  const isDue = (tie: Tie) => isInRoom(story, tie) && dueRooms.has(tie.to);

  const facts: Story = {
    ...story,
    meta: { ...story.meta, asOf: day, primarySource: primaryOn(story, on) },
    sources: story.sources.filter(({ date }) => date <= day),
    actors,
    venues,
    events,
    ties: ties.map((tie) => (isDue(tie) ? { ...tie, certainty: 'scheduled' } : tie)),
    statements,
    plan: { points, versions, reports, counts },
    unknowns: toldRows(story.unknowns, on, { needsAll: true }),
    sections: [],
  };
  return fitOn({ ...facts, sections: sectionsOn(story.sections, facts, on) });
}

const primaryOn = ({ meta }: Story, on: Horizon) =>
  on.primary && on.outBy([on.primary]).length > 0 ? meta.primarySource : undefined;

const daysOf = perStory(() => new Map<string, Story>());

/**
 * The story as it was publicly known by the end of a day of its calendar (`listDays`, `parseDay`); on
 * its own date or after it, the very same object; for the same day always the same object.
 *
 * - A source is known from its date. A row keeps the sources that were out, and is absent where none
 *   was; an open question, which speaks of all its sources together, waits for the last of them.
 * - Statements, points, versions, counts and reports are absent before their own date. Rooms, events
 *   and ties to rooms whose date lies ahead, and which a source had announced, are `scheduled`.
 * - A second origin makes a thing `confirmed` or `disputed`, until then it is `reported`; what one
 *   origin confirms for good is on the record. `undisclosed` holds from the first source.
 * - People and rooms are known once anything that names them is, and rest on its sources till then,
 *   people on those of an event, some of which tell of others in it, only where nothing else names
 *   them; who a person is stays confirmed where it is so for good.
 * - Words are those of the file's `earlier` entry for the day, else the row's own. Notes and numbers
 *   of outlets compare sources, so they wait for all of them; paragraphs, for the primary article.
 * - A step stands where everything on which it rests and which it names was known.
 * - Nothing that was known on a day is absent on a later one. Title, headline and standfirst are the
 *   publication's own and stay.
 */
export function selectAsOf(story: Story, day: string): Story {
  if (day >= story.meta.asOf) return story;
  const days = daysOf(story);
  const known = days.get(day) ?? derive(story, day);
  days.set(day, known);
  return known;
}
