// The narrative of a story as far as it could be told on an earlier day.
import type { Horizon } from './horizon.ts';
import { hasMark } from './indexStory.ts';
import { parseInline } from './inline.ts';
import type { Section, Step, Story } from './schema.ts';

const isLinked = (facts: Story, paragraph: string): boolean =>
  parseInline(paragraph).every((part) => part.kind !== 'mark' || hasMark(facts, part.ref));

/** A step stands where all sources on which it rests were out and every mark and report that it names was known. */
function stands(step: Step, facts: Story, on: Horizon): boolean {
  const { show = [], lit, reports = [] } = step.view;
  const sources = on.outBy(step.sources);
  const known = new Set(facts.plan.reports.map((report) => report.id));
  return (
    sources.length > 0 &&
    sources.length === on.everOut(step.sources).length &&
    step.text.every((paragraph) => isLinked(facts, paragraph)) &&
    [...show, ...lit].every((ref) => hasMark(facts, ref)) &&
    reports.every((id) => known.has(id))
  );
}

/** A step without the sources that only check it, and without paragraphs where the article is one of these. */
function stepOn(step: Step, on: Horizon): Step {
  const sources = [...on.outBy(step.sources)];
  const paragraphs = sources.some((id) => id === on.primary) ? step.paragraphs : undefined;
  return { ...step, sources, paragraphs };
}

/** Sections with the steps that stand on what was known; a section that loses all its steps goes. */
export function sectionsOn(sections: readonly Section[], facts: Story, on: Horizon): Section[] {
  return sections.flatMap((section) => {
    const steps = section.steps.flatMap((step) =>
      stands(step, facts, on) ? stepOn(step, on) : [],
    );
    if (steps.length === 0 && section.steps.length > 0) return [];
    const intro = section.intro?.filter((paragraph) => isLinked(facts, paragraph));
    return { ...section, intro, steps };
  });
}
