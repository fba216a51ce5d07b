// What is not known: everything of the story that is undisclosed, disputed, single-source or undated.
import { type EvidenceRef, evidenceOf, listMarks, type SayPoints } from './evidence.ts';
import type { Certainty, Statement, Story } from './schema.ts';

/** One thing not known, or known from one outlet only. */
export interface Unknown {
  readonly id: string;
  readonly text: string;
  /** How the words were passed on, where `text` paraphrases them. */
  readonly wording?: Statement['wording'] | undefined;
  readonly certainty: Certainty;
  readonly sources: readonly string[];
  /** The mark that answers for it, where it is a mark. */
  readonly mark?: EvidenceRef;
}

export interface UnknownGroup {
  readonly id: 'undisclosed' | 'disputed' | 'single-source' | 'undated';
  readonly rows: readonly Unknown[];
}

/** The marks of one certainty, with their own sentence. */
function marksOf(story: Story, certainty: Certainty, points?: SayPoints): Unknown[] {
  return listMarks(story).flatMap((mark): Unknown[] => {
    const evidence = evidenceOf(story, mark, points);
    if (evidence?.certainty !== certainty) return [];
    const words = evidence.quote === undefined ? evidence.what : `“${evidence.quote}”`;
    return [
      {
        id: mark,
        text: `${evidence.title}: ${words}`,
        wording: evidence.quote === undefined ? evidence.wording : undefined,
        certainty,
        sources: evidence.sources.map((source) => source.id),
        mark,
      },
    ];
  });
}

/** Groups in the order of what is least known; groups without rows are left out. `points` as for `evidenceOf`. */
export function selectUnknowns(story: Story, points?: SayPoints): readonly UnknownGroup[] {
  const questions = (certainty: Certainty): Unknown[] =>
    story.unknowns
      .filter((unknown) => unknown.certainty === certainty)
      .map(({ id, text, sources }) => ({ id, text, certainty, sources }));
  const undated = story.events
    .filter((event) => event.when === undefined)
    .map(
      (event): Unknown => ({
        id: `event:${event.id}`,
        text: event.title,
        certainty: event.certainty,
        sources: event.sources,
        mark: `event:${event.id}`,
      }),
    );
  const groups: UnknownGroup[] = [
    {
      id: 'undisclosed',
      rows: [...questions('undisclosed'), ...marksOf(story, 'undisclosed', points)],
    },
    {
      id: 'disputed',
      rows: [...questions('disputed'), ...marksOf(story, 'disputed', points)],
    },
    {
      id: 'single-source',
      rows: [...questions('reported'), ...marksOf(story, 'reported', points)],
    },
    { id: 'undated', rows: undated },
  ];
  return groups.filter((group) => group.rows.length > 0);
}
