// What is no fault of a story but may surprise its author.
import { SIDE_SHAPES } from '../layout/glyph.ts';
import { dayNumber } from '../story/dates.ts';
import type { Story } from '../story/schema.ts';
import { dateOn } from '../story/selectTimeline.ts';
import { isSameLanguage, LANGUAGES, languageFor } from '../words/languages.ts';

/** Letters of a name for which charts have room in most places. */
const LONGEST_NAME = 24;
/** A letter of another script than those of the fonts for pictures. */
const UNDRAWN = /[^\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Common}\p{Script=Inherited}]/u;

function remarkLanguage({ meta: { language } }: Story): readonly string[] {
  if (isSameLanguage(language, languageFor(language))) return [];
  const spoken = new Intl.ListFormat('en').format(LANGUAGES.map(({ tag }) => tag));
  return [
    `meta.language is "${language}", but the page speaks ${spoken}: its own words will be English.`,
  ];
}

function remarkNames({ sides, actors, venues }: Story): readonly string[] {
  const names = [
    ...sides.map(({ name }, at) => [`sides[${at}].name`, name] as const),
    ...actors.map(({ short }, at) => [`actors[${at}].short`, short] as const),
    ...venues.map(({ short }, at) => [`venues[${at}].short`, short] as const),
  ];
  return names.flatMap(([where, name]) => {
    const { length } = [...name];
    return [
      ...(length > LONGEST_NAME
        ? [
            `${where} has ${length} letters: charts have room for about ${LONGEST_NAME} and may cut it.`,
          ]
        : []),
      ...(UNDRAWN.test(name)
        ? [`${where} is in letters that the fonts of PNG pictures have not: they leave them out.`]
        : []),
    ];
  });
}

function remarkSides({ sides: { length } }: Story): readonly string[] {
  const hues = SIDE_SHAPES.length;
  if (length <= hues) return [];
  return [
    `sides has ${length} sides: there are hues and shapes for ${hues}, those from sides[${hues}] on have none of their own.`,
  ];
}

function remarkDates({ meta: { dates }, events, venues, statements }: Story): readonly string[] {
  const { from, to } = dates;
  return Object.entries({ events, venues, statements }).flatMap(([list, rows]) =>
    rows.flatMap(({ when }, at) =>
      dateOn(when, dayNumber(from), dayNumber(to)).kind === 'outside'
        ? `${list}[${at}].when lies outside ${from} to ${to}: the timeline does not draw it.`
        : [],
    ),
  );
}

function remarkCertainty({ sources, plan, ...story }: Story): readonly string[] {
  const { actors, venues, events, ties, statements } = story;
  const { points, versions, reports, counts } = plan;
  const originOf = new Map(sources.map(({ id, origin }) => [id, origin]));
  const lists = {
    ...{ actors, venues, events, ties, statements },
    ...{ 'plan.points': points, 'plan.versions': versions },
    ...{ 'plan.reports': reports, 'plan.counts': counts },
  };
  return Object.entries(lists).flatMap(([list, rows]) =>
    rows.flatMap((row, at) =>
      row.certainty === 'confirmed' && new Set(row.sources.map((id) => originOf.get(id))).size < 2
        ? `${list}[${at}] is confirmed, but its sources have one origin: that is “reported”.`
        : [],
    ),
  );
}

/** Remarks on a sound story, each with its JSON path, a line each. */
export const listRemarks = (story: Story): readonly string[] =>
  [remarkLanguage, remarkSides, remarkNames, remarkDates, remarkCertainty].flatMap((remark) =>
    remark(story),
  );
