// What is no fault of a story but may surprise its author.
import type { Story } from '../story/schema.ts';
import { isSameLanguage, LANGUAGES, languageFor } from '../words/languages.ts';

/** Letters for which charts have room in most places. */
const LONGEST_SHORT = 24;

/** Remarks on a sound story, each with its JSON path, a line each. */
export function listRemarks({ meta, actors, venues }: Story): readonly string[] {
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
  return remarks;
}
