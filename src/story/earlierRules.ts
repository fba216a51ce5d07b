// What a schema cannot say of when rows were known: days in order, sources that were out by then.
import { dateFault } from './dateFault.ts';
import { dayNumber } from './dates.ts';
import type { Story } from './schema.ts';
import { type EarlierRow, type Path, restedRows, type Say } from './storyRows.ts';

/** Says every fault of `earlier` and `known`, and of sources that came out too late to tell a row. */
export function checkEarlier(story: Story, say: Say): void {
  const { asOf } = story.meta;
  const dates = new Map(story.sources.map(({ id, date }) => [id, date]));
  const actors = new Set(story.actors.map(({ id }) => id));
  /** Whether one of these was out by a day. A source that is not in the file is told as that. */
  const isOut = (sources: readonly string[], day: string) =>
    sources.some((id) => (dates.get(id) ?? '') <= day);
  const isDay = (day: string) => !Number.isNaN(dayNumber(day));

  for (const [path, row] of restedRows(story)) {
    if (row.known !== undefined && !isDay(row.known)) {
      say([...path, 'known'], 'a day of the calendar', row.known);
    }
    if (!isOut(row.sources, asOf)) {
      say(
        [...path, 'sources'],
        `a source published by ${asOf}; a later one only checks`,
        row.sources,
      );
    }
    row.earlier?.forEach((entry, at) => {
      const here = [...path, 'earlier', at];
      const before = row.earlier?.[at - 1]?.until;
      if (!isDay(entry.until)) say([...here, 'until'], 'a day of the calendar', entry.until);
      if (entry.until >= asOf) {
        say([...here, 'until'], `a day before ${asOf}`, entry.until);
      }
      if (before !== undefined && before >= entry.until) {
        say([...here, 'until'], `a day after the entry above (${before})`, entry.until);
      }
      entry.sources?.forEach((id, n) => {
        if (!dates.has(id)) say([...here, 'sources', n], 'an id from sources in this file', id);
      });
      checkTold(entry, row.sources, here);
    });
  }

  function checkTold(entry: EarlierRow, sources: readonly string[], here: Path) {
    const rest = entry.sources ?? sources;
    if (!isOut(rest, entry.until)) {
      say([...here, 'sources'], `a source published by ${entry.until}`, rest);
    }
    entry.actors?.forEach((id, n) => {
      if (!actors.has(id)) say([...here, 'actors', n], 'an id from actors in this file', id);
    });
    if (!entry.when) return;
    const fault = dateFault(entry.when.edtf);
    if (fault) say([...here, 'when', 'edtf'], fault, entry.when.edtf);
  }
}
