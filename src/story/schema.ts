// What a story file holds: the one description of its shape, from which every type is inferred.
import * as v from 'valibot';
import { type CERTAINTIES, type CHART_IDS, type MARK_KINDS, TIE_KINDS } from './kinds.ts';
import {
  address,
  day,
  degrees,
  earlier,
  evidence,
  evidenceRef,
  id,
  ids,
  language,
  sourceIds,
  when,
  words,
} from './schemaBase.ts';
import { meta, section } from './schemaNarrative.ts';
import { count, point, report, version } from './schemaPlan.ts';

const source = v.strictObject({
  id,
  publisher: words,
  title: words,
  /** Where the title is not in the story's own language. */
  titleLanguage: v.optional(language),
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
  ...earlier({
    role: v.exactOptional(words),
    post: v.exactOptional(words),
    former: v.exactOptional(v.boolean()),
  }),
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
    lat: degrees(90, 'Expected a latitude from −90 to 90'),
    lon: degrees(180, 'Expected a longitude from −180 to 180'),
    precision: words,
  }),
  ...evidence,
  ...earlier({
    name: v.exactOptional(words),
    place: v.exactOptional(words),
    when: v.exactOptional(when),
    summary: v.exactOptional(words),
  }),
});

const event = v.strictObject({
  id,
  when: v.optional(when),
  title: words,
  detail: words,
  venue: v.optional(id),
  actors: v.optional(ids),
  ...evidence,
  ...earlier({
    title: v.exactOptional(words),
    detail: v.exactOptional(words),
    actors: v.exactOptional(ids),
  }),
});

const tie = v.strictObject({
  id,
  from: id,
  to: id,
  kind: v.picklist(TIE_KINDS),
  words,
  ...evidence,
  ...earlier({ kind: v.exactOptional(v.picklist(TIE_KINDS)), words: v.exactOptional(words) }),
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
  ...earlier({ quote: v.exactOptional(words), gist: v.exactOptional(words) }),
});

const topic = v.strictObject({ id, name: words });

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
  /** Marks that leave this very question open: the list of questions does not say it of them again. */
  about: v.optional(v.array(evidenceRef)),
  ...evidence,
  ...earlier({ text: v.exactOptional(words) }),
});

/** An abbreviation that the story's text uses, and what it stands for. */
const term = v.strictObject({ term: words, words });

/** A name as the story's text has it, and how other texts spell it: a search for these finds it. */
const spelling = v.strictObject({ name: words, also: v.array(words) });

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
  glossary: v.optional(v.array(term)),
  spellings: v.optional(v.array(spelling)),
  sections: v.array(section),
});

export type Story = v.InferOutput<typeof storySchema>;
export type Certainty = (typeof CERTAINTIES)[number];
export type MarkKind = (typeof MARK_KINDS)[number];
export type ChartId = (typeof CHART_IDS)[number];
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
/**
 * A step's view of a chart, or the reader's own. Only a reader's own of the statements has an empty `show`:
 * nothing is found, so none of them is shown; any other chart shows all its marks then.
 */
export type View = Step['view'] & {
  /** The marks that a reader's choice finds: these are in the light and no others, be they none. */
  readonly chosen?: ReadonlySet<string> | undefined;
  /** The one actor of whom the network is: its own ties and what is at their other ends. */
  readonly ego?: string;
};
export type Scene = NonNullable<Step['view']['scene']>;
export type Correction = Story['meta']['corrections'][number];
export type When = v.InferOutput<typeof when>;
