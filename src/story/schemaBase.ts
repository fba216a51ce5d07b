// The smallest shapes of a story file: words, ids, dates, addresses, and what a fact rests on.
import * as v from 'valibot';

import { DATE_FORMS } from './dateFault.ts';
import { CERTAINTIES, MARK_KINDS } from './kinds.ts';

export const words = v.pipe(
  v.string(),
  v.trim(),
  v.nonEmpty('Expected words'),
  v.check((text) => !/<[a-z/!]/i.test(text), 'Expected text without HTML'),
);
export const id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Expected an id of lower-case letters, digits and hyphens'),
);
export const ids = v.array(id);
export const sourceIds = v.pipe(v.array(id), v.minLength(1, 'Expected at least one source'));
export const address = v.pipe(
  v.string(),
  v.regex(/^https?:\/\/[^\s/]+/, 'Expected an http or https address'),
);
export const day = v.pipe(v.string(), v.isoDate('Expected a day such as 2025-11-30'));
/** An angle of at most so many degrees to either side. */
export const degrees = (most: number, words: string) =>
  v.pipe(v.number(), v.minValue(-most, words), v.maxValue(most, words));
export const certainty = v.picklist(CERTAINTIES);

const refOf = <K extends string>(kinds: readonly K[], expected: string) =>
  v.pipe(
    v.string(),
    v.regex(new RegExp(`^(${kinds.join('|')}):[a-z0-9-]+$`), expected),
  ) as v.GenericSchema<string, `${K}:${string}`>;

/** `kind:id`, the name of a mark in a view, an address and the document. */
export const markRef = refOf(
  MARK_KINDS,
  `Expected a mark such as actor:rubio; kinds are ${MARK_KINDS.join(', ')}`,
);

/** A mark, or a report of change, which has none of its own. */
export const evidenceRef = refOf(
  [...MARK_KINDS, 'report'],
  'Expected a mark or a report, such as version:first-draft or report:axios',
);

/** A date as EDTF (ISO 8601-2) with the words to print for it. */
export const when = v.strictObject({
  edtf: v.pipe(
    v.string(),
    v.regex(
      /^\d{4}(-\d{2}(-\d{2})?)?[~?%]?(\/(\d{4}(-\d{2}(-\d{2})?)?[~?%]?|\.\.)?)?$/,
      `Expected ${DATE_FORMS}`,
    ),
  ),
  words,
});

/**
 * A language tag of BCP 47: language, script, region, variants. It has no extension and no private
 * part, as `Intl.DisplayNames`, which the page asks for its name, may throw at these (ECMA-402).
 */
export const language = v.pipe(
  v.string(),
  v.regex(
    /^[a-z]{2,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|\d{3}))?(-([A-Za-z\d]{5,8}|\d[A-Za-z\d]{3}))*$/,
    'Expected a language tag such as en, zh-Hant or pt-BR',
  ),
);

/** On what a fact rests: sources, and paragraphs of the primary article where it stands there. */
export const evidence = {
  certainty,
  sources: sourceIds,
  paragraphs: v.optional(v.array(v.pipe(v.number(), v.integer(), v.minValue(1)))),
  note: v.optional(words),
  /** From when it was public as it stands, where one of its sources told a part of it before. */
  known: v.optional(day),
};

/**
 * What a row was on earlier days, where its own words, date or certainty come from later knowledge:
 * each entry holds through its last day, `until`, and says only what differs.
 */
export const earlier = <T extends v.ObjectEntries>(fields: T) => ({
  earlier: v.optional(
    v.array(
      v.strictObject({
        until: day,
        certainty: v.exactOptional(certainty),
        sources: v.exactOptional(sourceIds),
        note: v.exactOptional(words),
        ...fields,
      }),
    ),
  ),
});
