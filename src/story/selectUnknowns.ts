// What is not known: everything of the story that is undisclosed, disputed, not confirmed or undated.
import { type EvidenceRef, evidenceOf, listMarks, type SayPoints } from './evidence.ts';
import { isInRoom } from './indexStory.ts';
import { quoted } from './quoted.ts';
import type { Certainty, Statement, Story } from './schema.ts';

/** One thing not known, or reported and not confirmed. */
export interface Unknown {
  readonly id: string;
  readonly text: string;
  /** How the words were passed on, where not as they were said. */
  readonly wording?: Statement['wording'] | undefined;
  readonly certainty: Certainty;
  readonly sources: readonly string[];
  /** The mark that answers for it, where it is a mark. */
  readonly mark?: EvidenceRef;
}

export interface UnknownGroup {
  readonly id: (typeof OPEN)[number] | 'undated';
  readonly rows: readonly Unknown[];
}

const OPEN = ['undisclosed', 'disputed', 'reported'] as const;

const isOpen = ({ certainty }: { readonly certainty: Certainty }) =>
  certainty !== 'confirmed' && certainty !== 'scheduled';

/**
 * Marks already covered: by a question of the same certainty or, for a person, by an uncertain tie to
 * a room.
 */
function toldMarks(story: Story, certainty: Certainty): ReadonlySet<string> {
  return new Set([
    ...story.unknowns.flatMap(({ certainty: of, about = [], accounts = [] }) =>
      of === certainty
        ? [...about, ...accounts.flatMap((one) => ('mark' in one ? one.mark : []))]
        : [],
    ),
    ...story.ties.flatMap((tie) =>
      certainty === 'reported' && isOpen(tie) && isInRoom(story, tie) ? `actor:${tie.from}` : [],
    ),
  ]);
}

/** The marks of one certainty that no question is about, with their own sentence. */
function marksOf(story: Story, certainty: Certainty, points?: SayPoints): Unknown[] {
  const told = toldMarks(story, certainty);
  return listMarks(story).flatMap((mark): Unknown[] => {
    const evidence = evidenceOf(story, mark, points);
    if (evidence?.certainty !== certainty || told.has(mark)) return [];
    /** That somebody holds an office is not what is in doubt. */
    const what = (mark.startsWith('actor:') && evidence.note) || evidence.what;
    const words = evidence.quote === undefined ? what : quoted(story, evidence.quote);
    return [
      {
        id: mark,
        text: `${evidence.title}: ${words}`,
        wording: evidence.wording === 'exact' ? undefined : evidence.wording,
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
    ...OPEN.map((id) => ({ id, rows: [...questions(id), ...marksOf(story, id, points)] })),
    { id: 'undated', rows: undated },
  ];
  return groups.filter((group) => group.rows.length > 0);
}
