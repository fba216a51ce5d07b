// Where published accounts conflict: each question with its accounts, to be set side by side.
import { type EvidenceRef, evidenceOf } from './evidence.ts';
import { indexStory } from './indexStory.ts';
import { countWords, type PlanWords } from './planWords.ts';
import type { Statement, Story } from './schema.ts';

/** What one of them says, and who says so. */
export interface Account {
  readonly by: string;
  readonly says: string;
  /** Verbatim words, where there are. */
  readonly quote: string | undefined;
  /** How the words were passed on, whether they are quoted or `says` paraphrases them. */
  readonly wording?: Statement['wording'] | undefined;
  readonly when: string | undefined;
  readonly sources: readonly string[];
}

export interface Conflict {
  readonly id: string;
  readonly question: string;
  readonly accounts: readonly Account[];
}

type Told = NonNullable<Story['unknowns'][number]['accounts']>[number];

/** The account that a mark of the story gives; of a version, its count. */
function accountOf(story: Story, mark: EvidenceRef, say?: PlanWords): Account | undefined {
  const evidence = evidenceOf(story, mark, say?.charts.points);
  if (!evidence) return undefined;
  const { title: by, what: says, quote, wording, when } = evidence;
  const sources = evidence.sources.map((source) => source.id);
  const count = story.plan.counts.find((one) => mark === `version:${one.version}`);
  if (!count && quote === undefined) return { by, says, quote, wording, when, sources };
  if (!count) return { by, says: '', quote, wording, when, sources };
  return {
    by: count.by,
    says: countWords(count, say),
    quote: count.quote,
    wording: indexStory(story).statement.get(count.statement ?? '')?.wording,
    when,
    sources: count.sources,
  };
}

/** An account as far as this story knows of it: one whose sources it does not have is not there. */
function known(story: Story, told: Told, say?: PlanWords): Account | undefined {
  if ('mark' in told) return accountOf(story, told.mark, say);
  const { source } = indexStory(story);
  const sources = told.sources.filter((id) => source.has(id));
  if (sources.length === 0) return undefined;
  return { by: told.by, says: told.says, quote: undefined, when: undefined, sources };
}

/** Questions on which the story knows of two accounts or more, in these words, else in English. */
export function selectConflicts(story: Story, say?: PlanWords): readonly Conflict[] {
  return story.unknowns.flatMap(({ id, text, accounts = [] }) => {
    const told = accounts.flatMap((one) => known(story, one, say) ?? []);
    return told.length < 2 ? [] : [{ id, question: text, accounts: told }];
  });
}
