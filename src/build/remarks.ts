// What is no fault of a story but may surprise its author.
import { dayNumber } from '../story/dates.ts';
import type { Story } from '../story/schema.ts';
import { dateOn } from '../story/selectTimeline.ts';
import { isSameLanguage, LANGUAGES, languageFor } from '../words/languages.ts';

/** Letters for which charts have room in most places. */
const LONGEST_SHORT = 24;

/** Remarks on a sound story, each with its JSON path, a line each. */
export function listRemarks(story: Story): readonly string[] {
  const { meta, actors, venues, events, statements } = story;
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
  return remarks;
}
