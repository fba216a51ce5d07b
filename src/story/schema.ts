// What a story file holds: the one description of its shape, from which every type is inferred.
import * as v from 'valibot';

/** The five levels of how well a thing is known, from the firmest to the emptiest. */
export const CERTAINTIES = [
  'confirmed',
  'reported',
  'scheduled',
  'disputed',
  'undisclosed',
] as const;

/** What a tie between two ends says. */
export const TIE_KINDS = [
  'attends',
  'hosts',
  'leads',
  'speaks-for',
  'acts-for',
  'objects-to',
  'meets',
] as const;

/** Kinds of marks a chart can draw and an address can name. */
export const MARK_KINDS = [
  'actor',
  'venue',
  'tie',
  'event',
  'statement',
  'point',
  'version',
] as const;

export const CHART_IDS = ['network', 'timeline', 'plan', 'map', 'statements'] as const;

const words = v.pipe(
  v.string(),
  v.trim(),
  v.nonEmpty('Expected words, found an empty text'),
  v.check((text) => !/<[a-z/!]/i.test(text), 'Expected plain text, found HTML'),
);
const id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Expected an id of lower-case letters, digits and hyphens'),
);
const ids = v.array(id);
const sourceIds = v.pipe(v.array(id), v.minLength(1, 'Expected at least one source'));
const address = v.pipe(
  v.string(),
  v.regex(/^https?:\/\/[^\s/]+/, 'Expected an http or https address'),
);
const day = v.pipe(v.string(), v.isoDate('Expected a day such as 2025-11-30'));
const certainty = v.picklist(CERTAINTIES);

/** `kind:id`, the name of a mark in a view, an address and the document. */
const markRef = v.pipe(
  v.string(),
  v.regex(
    new RegExp(`^(${MARK_KINDS.join('|')}):[a-z0-9-]+$`),
    `Expected a mark such as actor:rubio; kinds are ${MARK_KINDS.join(', ')}`,
  ),
);

/** A date as EDTF (ISO 8601-2) with the words to print for it. */
const when = v.strictObject({
  edtf: v.pipe(
    v.string(),
    v.regex(
      /^\d{4}(-\d{2}(-\d{2})?)?[~?%]?(\/(\d{4}(-\d{2}(-\d{2})?)?[~?%]?)?)?$/,
      'Expected an EDTF date such as 2025-11-30, 2025-11~ or 2025-11-24/2025-11-25',
    ),
  ),
  words,
});

/** On what a fact rests: sources, and paragraphs of the primary article where it stands there. */
const evidence = {
  certainty,
  sources: sourceIds,
  paragraphs: v.optional(v.array(v.pipe(v.number(), v.integer(), v.minValue(1)))),
  note: v.optional(words),
};

const source = v.strictObject({
  id,
  publisher: words,
  title: words,
  titleBasis: v.optional(v.picklist(['shown', 'url', 'description'])),
  url: address,
  date: day,
  dateBasis: v.picklist(['shown', 'url', 'inferred']),
  origin: words,
  note: v.optional(words),
});

const side = v.strictObject({ id, name: words });

const actor = v.strictObject({
  id,
  name: words,
  /** The name where room is short: a surname, or one or two words. */
  short: words,
  role: words,
  /** The role in a few words, for labels in charts. */
  post: v.optional(words),
  side: v.optional(id),
  kind: v.picklist(['person', 'body']),
  former: v.optional(v.boolean()),
  aliases: v.optional(v.array(words)),
  ...evidence,
});

const venue = v.strictObject({
  id,
  name: words,
  short: words,
  country: words,
  place: words,
  when,
  summary: words,
  coordinates: v.strictObject({
    lat: v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
    lon: v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
    precision: words,
  }),
  ...evidence,
});

const event = v.strictObject({
  id,
  when: v.optional(when),
  title: words,
  detail: words,
  venue: v.optional(id),
  actors: v.optional(ids),
  ...evidence,
});

const tie = v.strictObject({
  id,
  from: id,
  to: id,
  kind: v.picklist(TIE_KINDS),
  words,
  ...evidence,
});

const statement = v.strictObject({
  id,
  speaker: id,
  when,
  channel: words,
  topic: id,
  /** Verbatim words; absent where the source only paraphrases. */
  quote: v.optional(words),
  /** Our own short sentence on what was said, where there are no verbatim words. */
  gist: v.optional(words),
  wording: v.picklist(['exact', 'near-exact', 'translation', 'paraphrase']),
  /** Words of the quote that the primary article prints, each verbatim. */
  printed: v.optional(v.array(words)),
  outlets: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  ...evidence,
});

const topic = v.strictObject({ id, name: words });

const point = v.strictObject({
  id,
  number: v.pipe(v.number(), v.integer(), v.minValue(1)),
  topic: id,
  summary: words,
  /** How the primary article puts this provision, verbatim. */
  printed: v.optional(words),
  ...evidence,
});

const version = v.strictObject({ id, name: words, when, text: words, ...evidence });

const count = v.strictObject({
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
});

const report = v.strictObject({
  id,
  when,
  by: words,
  actor: v.optional(id),
  claim: words,
  kind: words,
  /** Ids of points the report touches by content; no report gives numbers. */
  points: ids,
  ...evidence,
});

const unknown = v.strictObject({ id, text: words, ...evidence });

const view = v.strictObject({
  chart: v.picklist(CHART_IDS),
  /** Named arrangement of the chart, e.g. the plan's `topics`, `row`, `revised`, `counts`. */
  scene: v.optional(v.picklist(['topics', 'revised', 'counts'])),
  /** The only marks on the chart; all where absent. */
  show: v.optional(v.array(markRef)),
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

const section = v.strictObject({
  id,
  kind: v.picklist(['cover', 'scrolly', 'flow', 'unknowns', 'explore', 'sources']),
  title: words,
  intro: v.optional(v.array(words)),
  steps: v.array(step),
});

const correction = v.strictObject({ date: day, text: words });

const meta = v.strictObject({
  id,
  title: words,
  headline: words,
  kicker: words,
  standfirst: words,
  language: v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, 'Expected a language tag')),
  asOf: day,
  /** `from` and `to` bound the story's calendar; `modified` grows with each published change. */
  dates: v.strictObject({
    from: day,
    to: day,
    published: day,
    modified: v.pipe(v.string(), v.isoTimestamp('Expected a time such as 2025-12-01T18:00:00Z')),
  }),
  licence: v.strictObject({ name: words, url: address, applies: words }),
  /** Id of the article the story follows, and how many paragraphs it has. */
  primarySource: v.strictObject({ id, paragraphs: v.pipe(v.number(), v.integer()) }),
  method: v.array(words),
  corrections: v.array(correction),
});

export const storySchema = v.strictObject({
  meta,
  sides: v.array(side),
  sources: v.array(source),
  actors: v.array(actor),
  venues: v.array(venue),
  events: v.array(event),
  ties: v.array(tie),
  statements: v.array(statement),
  topics: v.array(topic),
  plan: v.strictObject({
    points: v.array(point),
    versions: v.array(version),
    reports: v.array(report),
    counts: v.array(count),
  }),
  unknowns: v.array(unknown),
  sections: v.array(section),
});

export type Story = v.InferOutput<typeof storySchema>;
export type Certainty = (typeof CERTAINTIES)[number];
export type MarkKind = (typeof MARK_KINDS)[number];
export type ChartId = (typeof CHART_IDS)[number];
export type TieKind = (typeof TIE_KINDS)[number];
export type Actor = Story['actors'][number];
export type Venue = Story['venues'][number];
export type StoryEvent = Story['events'][number];
export type Tie = Story['ties'][number];
export type Statement = Story['statements'][number];
export type Point = Story['plan']['points'][number];
export type Version = Story['plan']['versions'][number];
export type Count = Story['plan']['counts'][number];
export type Report = Story['plan']['reports'][number];
export type Source = Story['sources'][number];
export type Section = Story['sections'][number];
export type Step = Section['steps'][number];
export type View = Step['view'];
export type When = v.InferOutput<typeof when>;
