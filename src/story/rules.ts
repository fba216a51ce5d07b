// What a schema cannot say of a story: ids that meet, dates in order, facts with sources.
import { dateFault } from './dateFault.ts';
import { dayNumber, daySpan } from './dates.ts';
import { checkEarlier } from './earlierRules.ts';
import { listMarks } from './evidence.ts';
import { checkNarrative } from './narrativeRules.ts';
import { numberOfWords } from './readingTime.ts';
import type { Story, When } from './schema.ts';
import { type Path, restedRows, rowsWithIds } from './storyRows.ts';

/** A broken rule at a place in the file. */
export interface BrokenRule {
  readonly path: Path;
  readonly expected: string;
  readonly found: unknown;
}

const LONGEST_QUOTE_WORDS = 60;

/** What is expected of an id that two rows have. */
export const USED_ONCE = 'an id used once in its list';

/** All broken rules of a story whose shape is sound. */
export function findFaults(story: Story): readonly BrokenRule[] {
  const faults: BrokenRule[] = [];
  const say = (path: Path, expected: string, found: unknown) =>
    faults.push({ path, expected, found });

  const idsOf = (rows: readonly { id: string }[]) => new Set(rows.map((row) => row.id));
  const known = {
    side: idsOf(story.sides),
    source: idsOf(story.sources),
    actor: idsOf(story.actors),
    venue: idsOf(story.venues),
    statement: idsOf(story.statements),
    topic: idsOf(story.topics),
    point: idsOf(story.plan.points),
    version: idsOf(story.plan.versions),
    report: idsOf(story.plan.reports),
  };
  const mustKnow = (kind: keyof typeof known, id: string | undefined, path: Path) => {
    if (id !== undefined && !known[kind].has(id)) say(path, `an id from ${kind}s in this file`, id);
  };

  for (const [path, rows] of rowsWithIds(story)) {
    const seen = new Set<string>();
    rows.forEach((row, at) => {
      if (seen.has(row.id)) say([...path, at, 'id'], USED_ONCE, row.id);
      seen.add(row.id);
    });
  }
  /** What an id leads to is unsure where it has two rows: the other faults would follow from it. */
  if (faults.length > 0) return faults;

  const { primarySource, dates, asOf } = story.meta;
  mustKnow('source', primarySource?.id, ['meta', 'primarySource', 'id']);
  for (const [key, day] of [
    ['from', dates.from],
    ['to', dates.to],
    ['published', dates.published],
  ] as const) {
    if (Number.isNaN(dayNumber(day))) say(['meta', 'dates', key], 'a day of the calendar', day);
  }
  if (Number.isNaN(dayNumber(asOf))) say(['meta', 'asOf'], 'a day of the calendar', asOf);
  if (dates.from > dates.to)
    say(['meta', 'dates', 'to'], `a day not before ${dates.from}`, dates.to);
  if (asOf < dates.from || asOf > dates.to) {
    say(['meta', 'asOf'], `a day from ${dates.from} to ${dates.to}`, asOf);
  }

  for (const [path, row] of restedRows(story)) {
    row.sources.forEach((id, at) => {
      mustKnow('source', id, [...path, 'sources', at]);
    });
    if (row.paragraphs && !(primarySource && row.sources.includes(primarySource.id))) {
      const here = [...path, primarySource ? 'sources' : 'paragraphs'];
      const expected = primarySource
        ? `"${primarySource.id}" among its sources, as it names paragraphs`
        : 'none, as meta names no primary source';
      say(here, expected, primarySource ? row.sources : row.paragraphs);
    }
    row.paragraphs?.forEach((number, at) => {
      if (!primarySource || number <= primarySource.paragraphs) return;
      say([...path, 'paragraphs', at], `a paragraph up to ${primarySource.paragraphs}`, number);
    });
    if (!row.when) continue;
    const fault = dateFault(row.when.edtf);
    if (fault) say([...path, 'when', 'edtf'], fault, row.when.edtf);
  }

  const mustBeDue = (path: Path, row: { certainty: string; when?: When | undefined }) => {
    if (!row.when) return;
    const { first, last } = daySpan(row.when.edtf);
    const isScheduled = row.certainty === 'scheduled';
    const here = [...path, 'certainty'];
    if (first > dayNumber(asOf) && !isScheduled) {
      say(here, `"scheduled", as it lies after ${asOf}`, row.certainty);
    }
    if (last < dayNumber(asOf) && isScheduled) {
      say(here, `another than "scheduled", as it lies before ${asOf}`, row.certainty);
    }
  };

  story.actors.forEach((actor, at) => {
    mustKnow('side', actor.side, ['actors', at, 'side']);
  });
  story.venues.forEach((venue, at) => {
    mustBeDue(['venues', at], venue);
  });
  story.events.forEach((event, at) => {
    const path = ['events', at];
    mustKnow('venue', event.venue, [...path, 'venue']);
    event.actors?.forEach((id, n) => {
      mustKnow('actor', id, [...path, 'actors', n]);
    });
    mustBeDue(path, event);
    const before = story.events[at - 1]?.when;
    if (before && event.when && daySpan(before.edtf).first > daySpan(event.when.edtf).first) {
      say([...path, 'when'], `a date not before the event above (${before.edtf})`, event.when.edtf);
    }
  });
  const isEnd = (id: string) => known.actor.has(id) || known.venue.has(id);
  story.ties.forEach((tie, at) => {
    for (const end of ['from', 'to'] as const) {
      if (isEnd(tie[end])) continue;
      say(['ties', at, end], 'an id from actors or venues in this file', tie[end]);
    }
    if (tie.from === tie.to) say(['ties', at, 'to'], 'another end than "from"', tie.to);
    const isAttended = known.actor.has(tie.from) && known.venue.has(tie.to);
    if (tie.kind === 'attends' && isEnd(tie.from) && isEnd(tie.to) && !isAttended)
      say(['ties', at, 'kind'], 'an actor at "from" and a venue at "to"', tie.kind);
  });
  story.statements.forEach((said, at) => {
    const path = ['statements', at];
    mustKnow('actor', said.speaker, [...path, 'speaker']);
    mustKnow('topic', said.topic, [...path, 'topic']);
    const isParaphrase = said.wording === 'paraphrase';
    if (isParaphrase === (said.quote !== undefined)) {
      const expected = `${isParaphrase ? 'no' : 'a'} quote where the wording is ${said.wording}`;
      say([...path, 'quote'], expected, said.quote);
    }
    if (!said.quote && !said.gist)
      say([...path, 'gist'], 'a gist where there is no quote', undefined);
    if (said.quote && said.wording === 'exact' && numberOfWords(said.quote) > LONGEST_QUOTE_WORDS) {
      const words = numberOfWords(said.quote);
      say([...path, 'quote'], `at most ${LONGEST_QUOTE_WORDS} words`, `${words} words`);
    }
    said.printed?.forEach((words, n) => {
      if (said.quote?.includes(words)) return;
      say([...path, 'printed', n], 'words that stand in the quote', words);
    });
  });

  story.plan.points.forEach((point, at) => {
    mustKnow('topic', point.topic, ['plan', 'points', at, 'topic']);
    const before = story.plan.points[at - 1]?.number ?? 0;
    if (point.number > before) return;
    const expected = `a number above ${before}, as points stand in order`;
    say(['plan', 'points', at, 'number'], expected, point.number);
  });
  story.plan.reports.forEach((report, at) => {
    mustKnow('actor', report.actor, ['plan', 'reports', at, 'actor']);
    report.points.forEach((id, n) => {
      mustKnow('point', id, ['plan', 'reports', at, 'points', n]);
    });
  });
  story.plan.counts.forEach((count, at) => {
    const path = ['plan', 'counts', at];
    mustKnow('version', count.version, [...path, 'version']);
    mustKnow('actor', count.actor, [...path, 'actor']);
    mustKnow('statement', count.statement, [...path, 'statement']);
    if (count.low > count.high) say([...path, 'high'], `a number from ${count.low}`, count.high);
    const said = story.statements.find((statement) => statement.id === count.statement);
    if (count.quote && (said || !count.statement) && !said?.quote?.includes(count.quote)) {
      say([...path, 'quote'], 'words that stand in the statement named', count.quote);
    }
  });

  checkEarlier(story, say);
  const marks = new Set<string>(listMarks(story));
  story.unknowns.forEach((unknown, at) => {
    unknown.about?.forEach((mark, n) => {
      if (!marks.has(mark)) say(['unknowns', at, 'about', n], 'a mark of this file', mark);
    });
    unknown.accounts?.forEach((account, n) => {
      const path = ['unknowns', at, 'accounts', n];
      if ('mark' in account) {
        if (!marks.has(account.mark)) say([...path, 'mark'], 'a mark of this file', account.mark);
        return;
      }
      account.sources.forEach((id, which) => {
        mustKnow('source', id, [...path, 'sources', which]);
      });
    });
  });
  checkNarrative(story, say);
  return faults;
}
