// The days of the clock: every day of a short story, of a long one those on which something became known.
import { dayIso, dayNumber, daySpan } from './dates.ts';
import { firstDay } from './parseDay.ts';
import { perStory } from './perStory.ts';
import type { Story } from './schema.ts';
import type { RestedRow } from './storyRows.ts';

/** Most days of a story that can be gone through one by one. */
const SHORT = 60;

/** Rows as `restedRows` lists them, whose paths only the rules need. */
const rowsOf = (story: Story): readonly RestedRow[] => {
  const { actors, venues, events, ties, statements, plan, unknowns, sections } = story;
  const { points, versions, reports, counts } = plan;
  const told = [actors, venues, events, ties, statements, points, versions, reports, counts];
  return [...told, unknowns, ...sections.map(({ steps }) => steps)].flat();
};

/** Days on which more may be known than on the day before: on all others nothing is. */
function daysOfChange(story: Story): readonly number[] {
  const published = new Map(story.sources.map(({ id, date }) => [id, dayNumber(date)]));
  const rows = rowsOf(story).flatMap(({ sources, when, known, earlier = [] }) => {
    /** A date changes what is known where it comes after the first source that tells of it. */
    const dated = [{ sources, when }, ...earlier].flatMap((row) => {
      const first = row.when ? daySpan(row.when.edtf).first : Number.NaN;
      const told = (row.sources ?? sources).some((id) => (published.get(id) ?? first) < first);
      return told ? first : [];
    });
    const turned = earlier.map(({ until }) => dayNumber(until) + 1);
    return known === undefined ? [...dated, ...turned] : [...dated, ...turned, dayNumber(known)];
  });
  return [...published.values(), ...rows];
}

/** Days on which a story can be seen, such as `2025-11-19`, from that on which it begins to its own date. */
export const listDays = perStory((story): readonly string[] => {
  const [first, last] = [dayNumber(firstDay(story)), dayNumber(story.meta.asOf)];
  const all = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  const told = new Set(all.length > SHORT ? [first, ...daysOfChange(story), last] : all);
  return all.filter((day) => told.has(day)).map(dayIso);
});
