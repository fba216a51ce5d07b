// What a page survives and a build refuses: a browser never loads these rules.
import { dayNumber, daySpan } from './dates.ts';
import type { BrokenRule } from './rules.ts';
import type { Certainty, Story } from './schema.ts';
import { listParts, type Path, type Say } from './storyRows.ts';
import { checkIds } from './strictIds.ts';
import { checkSections } from './strictSections.ts';
import { checkCharacters, checkText } from './strictText.ts';
import { checkViews } from './strictViews.ts';

/** How a time ends that every browser reads, of those that the schema lets pass. */
const READ_TIME = /T[\d:.]+(Z|[+-]\d\d:\d\d)$/;

/** Says every day that no calendar has, of those that the rules of a page leave out, and a time that not all pages read. */
function checkDays({ meta, sources }: Story, say: Say): void {
  const check = (path: Path, day: string, found = day) => {
    if (Number.isNaN(dayNumber(day))) say(path, 'a day of the calendar', found);
  };
  const { modified } = meta.dates;
  const path = ['meta', 'dates', 'modified'];
  check(path, modified.slice(0, 10), modified);
  if (!READ_TIME.test(modified)) {
    const expected =
      'a time such as 2025-12-01T18:00:00+02:00, as browsers read others each in its way';
    say(path, expected, modified);
  }
  sources.forEach(({ date }, at) => {
    check(['sources', at, 'date'], date);
  });
}

/** Says facts that lie out of order: a change before the publication, words and drafts that are not out yet. */
function checkOrder({ meta, statements, plan }: Story, say: Say): void {
  const { asOf, dates } = meta;
  if (dates.modified.slice(0, 10) < dates.published) {
    const expected = `a time from ${dates.published} on, when it was published`;
    say(['meta', 'dates', 'modified'], expected, dates.modified);
  }
  const dated = [
    [['statements'], statements],
    [['plan', 'versions'], plan.versions],
    [['plan', 'reports'], plan.reports],
  ] as const;
  for (const [path, rows] of dated) {
    rows.forEach(({ when, certainty }, at) => {
      if (certainty === 'scheduled' || !(daySpan(when.edtf).first > dayNumber(asOf))) return;
      say([...path, at, 'certainty'], `"scheduled", as it lies after ${asOf}`, certainty);
    });
  }
}

/** How well a question can be known: none else is listed. */
const OPEN: readonly Certainty[] = ['undisclosed', 'disputed', 'reported'];

/** Says questions that no list of them would have. */
function checkQuestions({ unknowns }: Story, say: Say): void {
  const check = (path: Path, certainty: Certainty | undefined) => {
    if (certainty === undefined || OPEN.includes(certainty)) return;
    const expected = '"undisclosed", "disputed" or "reported", as no list has others';
    say([...path, 'certainty'], expected, certainty);
  };
  unknowns.forEach(({ certainty, earlier }, at) => {
    check(['unknowns', at], certainty);
    earlier?.forEach((entry, n) => {
      check(['unknowns', at, 'earlier', n], entry.certainty);
    });
  });
}

/** Says words of earlier days that their statement cannot have had, or of which a count quotes others. */
function checkQuotes({ statements, plan }: Story, say: Say): void {
  statements.forEach(({ id, quote, earlier }, at) => {
    earlier?.forEach((entry, n) => {
      if (entry.quote === undefined) return;
      const path = ['statements', at, 'earlier', n, 'quote'];
      if (quote === undefined) say(path, 'no quote, as the statement has none', entry.quote);
      for (const { statement, quote: counted = '' } of plan.counts) {
        if (statement !== id || entry.quote.includes(counted)) continue;
        say(path, `words with “${counted}”`, entry.quote);
      }
    });
  });
}

/**
 * Says rooms with the id of an actor: a tie that names it could mean either; and ties of which an earlier day has
 * that a room was in something, or that somebody was in an actor.
 */
function checkEnds({ actors, venues, ties }: Story, say: Say): void {
  const ids = new Set(actors.map(({ id }) => id));
  const rooms = new Set(venues.map(({ id }) => id));
  venues.forEach(({ id }, at) => {
    if (ids.has(id))
      say(['venues', at, 'id'], 'an id that no actor has, as a tie may name either', id);
  });
  ties.forEach(({ from, to, earlier }, at) => {
    earlier?.forEach(({ kind }, n) => {
      if (kind !== 'attends' || !(rooms.has(from) || ids.has(to))) return;
      const path = ['ties', at, 'earlier', n, 'kind'];
      say(path, 'an actor at "from" and a venue at "to"', kind);
    });
  });
}

/** Says what a list holds again, be it an id, words or an account; rows are told apart by their ids. */
function checkLists(story: Story, say: Say): void {
  for (const [path, list] of listParts(story)) {
    if (!Array.isArray(list)) continue;
    const seen = new Set<string>();
    list.forEach((entry: unknown, at) => {
      if (typeof entry === 'object' && entry !== null && 'id' in entry) return;
      const printed = JSON.stringify(entry);
      if (seen.has(printed)) say([...path, at], 'each entry once in a list', entry);
      seen.add(printed);
    });
  }
}

/** All broken rules of a story whose shape is sound, of those that only its author must know. */
export function findStrictFaults(story: Story): readonly BrokenRule[] {
  const faults: BrokenRule[] = [];
  const say: Say = (path, expected, found) => {
    faults.push({ path, expected, found });
  };
  checkDays(story, say);
  checkOrder(story, say);
  checkQuestions(story, say);
  checkQuotes(story, say);
  checkEnds(story, say);
  checkLists(story, say);
  checkText(story, say);
  checkCharacters(story, say);
  checkViews(story, say);
  checkSections(story, say);
  checkIds(story, say);
  return faults;
}
