// What a view says that its chart would not draw.
import { dayNumber } from './dates.ts';
import { indexStory, splitRef } from './indexStory.ts';
import type { Story, View } from './schema.ts';
import { dateOn } from './selectTimeline.ts';
import type { Path, Say } from './storyRows.ts';

function checkTimeline(story: Story, { lit }: View, path: Path, say: Say): void {
  const { from, to } = story.meta.dates;
  const index = indexStory(story);
  lit.forEach((ref, n) => {
    const [kind, id] = splitRef(ref);
    if (kind !== 'event' && kind !== 'venue' && kind !== 'statement') return;
    const row = index[kind].get(id);
    if (dateOn(row?.when, dayNumber(from), dayNumber(to)).kind !== 'outside') return;
    const expected = `a mark of days from ${from} to ${to}, as the timeline draws no others`;
    say([...path, 'lit', n], expected, ref);
  });
}

function checkView(story: Story, view: View, path: Path, say: Say): void {
  const { chart, topics, reports } = view;
  if (reports && chart !== 'plan') {
    say([...path, 'reports'], `none, as the ${chart} chart has no reports`, reports);
  }
  if (chart === 'timeline') checkTimeline(story, view, path, say);
  if (!topics) return;
  if (chart !== 'statements') {
    say([...path, 'topics'], `none, as the ${chart} chart begins on no topics`, topics);
    return;
  }
  view.lit.forEach((ref, n) => {
    const [kind, id] = splitRef(ref);
    const said = kind === 'statement' ? indexStory(story).statement.get(id) : undefined;
    if (!said || topics.includes(said.topic)) return;
    say([...path, 'lit', n], 'a statement on one of the "topics" of this view', ref);
  });
}

/** Says what the views of steps name that their charts do not read, or do not show. */
export function checkViews(story: Story, say: Say): void {
  story.sections.forEach(({ steps }, s) => {
    steps.forEach(({ view }, at) => {
      checkView(story, view, ['sections', s, 'steps', at, 'view'], say);
    });
  });
}
