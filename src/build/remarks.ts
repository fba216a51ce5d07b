// What is no fault of a story but may surprise its author.
import { dayNumber } from '../story/dates.ts';
import type { Story } from '../story/schema.ts';
import { dateOn } from '../story/selectTimeline.ts';
import { isSameLanguage, LANGUAGES, languageFor } from '../words/languages.ts';

/** Letters for which charts have room in most places. */
const LONGEST_SHORT = 24;

/** Remarks on a sound story, each with its JSON path, a line each. */
export function listRemarks(story: Story): readonly string[] {
  const { meta, actors, venues, events, ties, statements } = story;
  const { points, versions, reports, counts } = story.plan;
  const remarks: string[] = [];
  if (!isSameLanguage(meta.language, languageFor(meta.language))) {
    const spoken = new Intl.ListFormat('en').format(LANGUAGES.map(({ tag }) => tag));
    remarks.push(
      `meta.language is "${meta.language}", but the page speaks ${spoken}: its own words will be English.`,
    );
  }
  for (const [list, rows] of Object.entries({ actors, venues })) {
    rows.forEach(({ short }, at) => {
      const { length } = [...short];
      if (length <= LONGEST_SHORT) return;
      remarks.push(
        `${list}[${at}].short has ${length} letters: charts have room for about ${LONGEST_SHORT} and may cut it.`,
      );
    });
  }
  const { from, to } = meta.dates;
  for (const [list, rows] of Object.entries({ events, venues, statements })) {
    rows.forEach(({ when }, at) => {
      if (dateOn(when, dayNumber(from), dayNumber(to)).kind !== 'outside') return;
      remarks.push(
        `${list}[${at}].when lies outside ${from} to ${to}: the timeline does not draw it.`,
      );
    });
  }
  const originOf = new Map(story.sources.map(({ id, origin }) => [id, origin]));
  const inPlan = {
    'plan.points': points,
    'plan.versions': versions,
    'plan.reports': reports,
    'plan.counts': counts,
  };
  const resting = { actors, venues, events, ties, statements, ...inPlan };
  for (const [list, rows] of Object.entries(resting)) {
    rows.forEach(({ certainty, sources }, at) => {
      if (certainty !== 'confirmed') return;
      if (new Set(sources.map((id) => originOf.get(id))).size > 1) return;
      remarks.push(
        `${list}[${at}] is confirmed, but its sources have one origin: that is “reported”.`,
      );
    });
  }
  return remarks;
}
