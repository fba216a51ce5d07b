// What a schema cannot say of the narrative: steps found once, links and views that meet the facts,
// corrections of what was published.
import { dayNumber } from './dates.ts';
import { CHART_MARKS, shownBy } from './emphasis.ts';
import { selectUsedTerms } from './glossary.ts';
import { hasMark, splitRef } from './indexStory.ts';
import { parseInline } from './inline.ts';
import { expectedLight } from './planRules.ts';
import type { Story } from './schema.ts';
import type { Path, Say } from './storyRows.ts';

/** Says every fault of the sections, steps and corrections of a story. */
export function checkNarrative(story: Story, say: Say): void {
  const topics = new Set(story.topics.map((topic) => topic.id));
  const reports = new Set(story.plan.reports.map((report) => report.id));
  const stepIds = new Set<string>(story.sections.map((section) => section.id));
  const kinds = story.sections.map((section) => section.kind);
  if (!kinds.includes('cover')) say(['sections'], 'a section of the kind cover', kinds);
  story.sections.forEach((section, s) => {
    section.intro?.forEach((paragraph, p) => {
      checkLinks(paragraph, ['sections', s, 'intro', p]);
    });
    section.steps.forEach((step, at) => {
      const path = ['sections', s, 'steps', at];
      if (stepIds.has(step.id)) {
        say([...path, 'id'], 'an id that no other step or section has', step.id);
      }
      stepIds.add(step.id);
      step.text.forEach((paragraph, p) => {
        checkLinks(paragraph, [...path, 'text', p]);
      });
      const { chart, scene, show } = step.view;
      if (scene && chart !== 'plan') {
        say([...path, 'view', 'scene'], `none, as the ${chart} chart has no scenes`, scene);
      }
      const isShown = shownBy(story, show);
      for (const list of ['show', 'lit'] as const) {
        step.view[list]?.forEach((ref, n) => {
          const here = [...path, 'view', list, n];
          if (!hasMark(story, ref)) {
            say(here, 'a mark of this file', ref);
          } else if (!CHART_MARKS[chart].includes(splitRef(ref)[0])) {
            say(here, `a mark that the ${chart} chart draws`, ref);
          } else if (list === 'lit' && !isShown(ref)) {
            say(here, 'a mark that "show" leaves on the chart', ref);
          }
        });
      }
      step.view.lit.forEach((ref, n) => {
        const expected = expectedLight(story, step.view, ref);
        if (expected !== undefined) say([...path, 'view', 'lit', n], expected, ref);
      });
      step.view.topics?.forEach((id, n) => {
        if (!topics.has(id))
          say([...path, 'view', 'topics', n], 'an id from topics in this file', id);
      });
      step.view.reports?.forEach((id, n) => {
        if (!reports.has(id)) {
          say([...path, 'view', 'reports', n], 'an id from reports in this file', id);
        }
      });
    });
  });

  const { corrections, dates } = story.meta;
  const modified = dates.modified.slice(0, 10);
  corrections.forEach(({ date, mark }, at) => {
    const path = ['meta', 'corrections', at];
    if (mark !== undefined) checkMark(mark, [...path, 'mark']);
    if (Number.isNaN(dayNumber(date)) || date < dates.published || date > modified) {
      const expected = `a day from ${dates.published}, when it was published, to ${modified}, when it was last changed`;
      say([...path, 'date'], expected, date);
    }
  });

  const terms = new Set<string>();
  const used = selectUsedTerms(story);
  story.glossary?.forEach(({ term }, at) => {
    const path = ['glossary', at, 'term'];
    if (terms.has(term)) say(path, 'a term listed once', term);
    else if (!used.has(term)) say(path, 'a term that a text of this file uses', term);
    terms.add(term);
  });

  function checkMark(ref: string, path: Path) {
    if (!hasMark(story, ref)) say(path, 'a mark of this file', ref);
  }
  function checkLinks(paragraph: string, path: Path) {
    for (const part of parseInline(paragraph)) {
      if (part.kind === 'mark') checkMark(part.ref, path);
    }
  }
}
