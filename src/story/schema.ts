// What a story file holds: the one description of its shape, from which every type is inferred.
import * as v from 'valibot';
import { type CERTAINTIES, type CHART_IDS, type MARK_KINDS, TIE_KINDS } from './kinds.ts';
import {
  address,
  day,
  evidence,
  evidenceRef,
  id,
  ids,
  sourceIds,
  when,
  words,
} from './schemaBase.ts';
import { meta, section } from './schemaNarrative.ts';

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

/** One of several accounts that conflict: a mark or report of the story, or words of our own. */
const account = v.union([
  v.strictObject({ mark: evidenceRef }),
  v.strictObject({ by: words, says: words, sources: sourceIds }),
]);

const unknown = v.strictObject({
  id,
  text: words,
  /** Where published accounts conflict: each of them, to be set side by side. */
  accounts: v.optional(v.pipe(v.array(account), v.minLength(2))),
  ...evidence,
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
/** A step's view of a chart, or the reader's own. */
export type View = Step['view'] & {
  /** The marks that a reader's choice finds: these are in the light and no others, be they none. */
  readonly chosen?: ReadonlySet<string> | undefined;
};
export type When = v.InferOutput<typeof when>;
