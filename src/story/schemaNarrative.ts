// The narrative of a story file: what it is called, its sections and steps, the view of each step.
import * as v from 'valibot';
import { CHART_IDS, SCENES } from './kinds.ts';
import { address, day, id, ids, language, markRef, sourceIds, words } from './schemaBase.ts';

const view = v.strictObject({
  chart: v.picklist(CHART_IDS),
  /** Named arrangement of the chart, of the plan. */
  scene: v.optional(v.picklist(SCENES)),
  /** The only marks of the kinds that it names; of the others, and where it is absent, all. */
  show: v.optional(
    v.pipe(
      v.array(markRef),
      v.minLength(1, 'Expected at least one mark, as all are shown without this list'),
    ),
  ),
  /** Marks in the light; the others are muted. None lit means none muted. */
  lit: v.array(markRef),
  /** Topics the statements chart is set to; all where absent. */
  topics: v.optional(ids),
  /** Reports of change that the plan sets beside its points. */
  reports: v.optional(ids),
});

const step = v.strictObject({
  id,
  title: words,
  /** Paragraphs of inline Markdown: `[Marco Rubio](actor:rubio)`, `*emphasis*`. */
  text: v.pipe(v.array(words), v.minLength(1)),
  view,
  alt: words,
  sources: sourceIds,
  paragraphs: v.optional(v.array(v.pipe(v.number(), v.integer(), v.minValue(1)))),
});

export const section = v.strictObject({
  id,
  kind: v.picklist(['cover', 'scrolly', 'flow', 'unknowns', 'explore', 'sources']),
  title: words,
  intro: v.optional(v.array(words)),
  steps: v.array(step),
});

const correction = v.strictObject({
  /** The day on which it was published. */
  date: day,
  /** What was wrong and what stands now. */
  text: words,
  /** The mark it concerns, where it concerns one. */
  mark: v.optional(markRef),
});

export const meta = v.strictObject({
  id,
  title: words,
  headline: words,
  kicker: words,
  standfirst: words,
  language,
  asOf: day,
  /** `from` and `to` bound the story's calendar; `modified` grows with each published change. */
  dates: v.strictObject({
    from: day,
    to: day,
    published: day,
    modified: v.pipe(v.string(), v.isoTimestamp('Expected a time such as 2025-12-01T18:00:00Z')),
  }),
  licence: v.strictObject({ name: words, url: address, applies: words }),
  /** Id of the article the story follows, if it follows one, and how many paragraphs it has. */
  primarySource: v.optional(v.strictObject({ id, paragraphs: v.pipe(v.number(), v.integer()) })),
  method: v.array(words),
  corrections: v.array(correction),
});
