// Ids of steps and sections, which stand in the page's document beside those of its own parts.
import { listMarks } from './evidence.ts';
import type { Story } from './schema.ts';
import type { Say } from './storyRows.ts';

/** Those that the page writes out. */
const WRITTEN = [
  ...['unanswered', 'code', 'story', 'root', 'headline', 'every-statement'],
  ...['conflicts-title', 'compare-title', 'found-sources-title', 'single-sourced'],
  ...['unknown-undisclosed', 'unknown-disputed', 'unknown-reported', 'unknown-undated'],
  ...['panel-side', 'panel-name', 'embed-title'],
];

/** Says steps and sections with an id of another part of the page: its address would lead there, or from there here. */
export function checkIds(story: Story, say: Say): void {
  const { sources, unknowns, sections } = story;
  const taken = new Set([
    ...WRITTEN,
    ...listMarks(story).map((ref) => ref.replace(':', '-')),
    ...sources.map(({ id }) => `source-${id}`),
    ...unknowns.flatMap(({ id }) => [`question-${id}`, `conflict-${id}`]),
    ...sections.map(({ id }) => `${id}-title`),
  ]);
  const expected = 'another id, as the page gives this one to a part of its own';
  sections.forEach(({ id, steps }, s) => {
    if (taken.has(id)) say(['sections', s, 'id'], expected, id);
    steps.forEach((step, at) => {
      if (taken.has(step.id)) say(['sections', s, 'steps', at, 'id'], expected, step.id);
    });
  });
}
