// What a page survives and a build refuses: a browser never loads these rules.
import { dayNumber } from './dates.ts';
import type { BrokenRule } from './rules.ts';
import type { Story } from './schema.ts';
import type { Path } from './storyRows.ts';
import { checkSections } from './strictSections.ts';
import { checkText } from './strictText.ts';
import { checkViews } from './strictViews.ts';

type Say = (path: Path, expected: string, found: unknown) => void;

/** Says every day that no calendar has, of those that the rules of a page leave out. */
function checkDays({ meta, sources }: Story, say: Say): void {
  const check = (path: Path, day: string, found = day) => {
    if (Number.isNaN(dayNumber(day))) say(path, 'a day of the calendar', found);
  };
  const { modified } = meta.dates;
  check(['meta', 'dates', 'modified'], modified.slice(0, 10), modified);
  sources.forEach(({ date }, at) => {
    check(['sources', at, 'date'], date);
  });
}

/** All broken rules of a story whose shape is sound, of those that only its author must know. */
export function findStrictFaults(story: Story): readonly BrokenRule[] {
  const faults: BrokenRule[] = [];
  const say: Say = (path, expected, found) => {
    faults.push({ path, expected, found });
  };
  checkDays(story, say);
  checkText(story, say);
  checkViews(story, say);
  checkSections(story, say);
  return faults;
}
