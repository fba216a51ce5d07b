// A mark or report as one row of a list: what, who, when, how well known.
import { commonYear, shortWhen } from './dates.ts';
import { type EvidenceRef, evidenceOf } from './evidence.ts';
import { indexStory } from './indexStory.ts';
import type { PlanWords } from './planWords.ts';
import type { Actor, Certainty, Statement, Story, When } from './schema.ts';

export interface Row {
  readonly ref: EvidenceRef;
  readonly what: string;
  /** Whether the words are verbatim. */
  readonly isQuote: boolean;
  /** How the words were passed on. */
  readonly wording: Statement['wording'] | undefined;
  /** Whose words they are, where the story has the speaker. */
  readonly speaker: Actor | undefined;
  /** More on it in few words: a role, a place, who reports. */
  readonly more: string;
  readonly when: string;
  readonly certainty: Certainty;
  /** How well the counts of a version are known, where that is not as its text: it is found under all. */
  readonly countCertainties: readonly Certainty[];
}

/** The row of a mark or report in these words, else in English; `undefined` where the story has none. */
export function describeRow(story: Story, ref: EvidenceRef, say?: PlanWords): Row | undefined {
  const evidence = evidenceOf(story, ref, say?.charts.points);
  if (!evidence) return undefined;
  const index = indexStory(story);
  const [kind = '', id = ''] = ref.split(':');
  const row = (what: string, more: string, when?: When): Row => ({
    ref,
    what,
    isQuote: false,
    wording: evidence.wording,
    speaker: undefined,
    more,
    when: when ? shortWhen(when, commonYear(story), say?.months) : '',
    certainty: evidence.certainty,
    countCertainties: [],
  });
  switch (kind) {
    case 'statement': {
      const said = index.statement.get(id);
      const words = row(said?.quote ?? said?.gist ?? '', said?.channel ?? '', said?.when);
      return {
        ...words,
        isQuote: said?.quote !== undefined,
        speaker: index.actor.get(said?.speaker ?? ''),
      };
    }
    case 'event': {
      const event = index.event.get(id);
      const present = event?.actors?.map((actor) => index.actor.get(actor)?.short ?? '') ?? [];
      return row(evidence.title, present.join(', '), event?.when);
    }
    case 'venue':
      return row(evidence.title, index.venue.get(id)?.place ?? '', index.venue.get(id)?.when);
    case 'version': {
      const counted = story.plan.counts.flatMap(({ version, certainty }) =>
        version === id && certainty !== evidence.certainty ? certainty : [],
      );
      const version = row(evidence.title, evidence.what, index.version.get(id)?.when);
      return { ...version, countCertainties: [...new Set(counted)] };
    }
    case 'report':
      return row(evidence.what, evidence.title, index.report.get(id)?.when);
    default:
      return row(evidence.title, evidence.what);
  }
}
