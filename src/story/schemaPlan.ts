// The plan in a story file: its points, its versions, who counted how many, and reports of change.
import * as v from 'valibot';
import { earlier, evidence, id, ids, when, words } from './schemaBase.ts';

export const point = v.strictObject({
  id,
  number: v.pipe(v.number(), v.integer(), v.minValue(1)),
  topic: id,
  summary: words,
  /** How the primary article puts this provision, verbatim. */
  printed: v.optional(words),
  ...evidence,
  ...earlier({}),
});

export const version = v.strictObject({
  id,
  name: words,
  when,
  text: words,
  ...evidence,
  ...earlier({
    name: v.exactOptional(words),
    when: v.exactOptional(when),
    text: v.exactOptional(words),
  }),
});

export const count = v.strictObject({
  version: id,
  /** The count in the words to print: "28 or 26". */
  words,
  low: v.pipe(v.number(), v.integer(), v.minValue(0)),
  high: v.pipe(v.number(), v.integer(), v.minValue(0)),
  unit: v.picklist(['points', 'components']),
  by: words,
  actor: v.optional(id),
  /** The verbatim words of the count, from the statement named beside them. */
  statement: v.optional(id),
  quote: v.optional(words),
  ...evidence,
  ...earlier({ by: v.exactOptional(words) }),
});

export const report = v.strictObject({
  id,
  when,
  by: words,
  actor: v.optional(id),
  claim: words,
  kind: words,
  /** Ids of points the report touches by content; no report gives numbers. */
  points: ids,
  ...evidence,
  ...earlier({
    by: v.exactOptional(words),
    claim: v.exactOptional(words),
    kind: v.exactOptional(words),
  }),
});
