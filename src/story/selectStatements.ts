// Who said what on which topic: the rows, columns and cells of the statements chart.
import { compareText } from './compareText.ts';
import { compareWhen } from './dates.ts';
import { indexStory } from './indexStory.ts';
import type { Statement, Story, View } from './schema.ts';

export interface SpokenTopic {
  readonly id: string;
  readonly name: string;
  /** How many statements the view shows on it. */
  readonly count: number;
  /** How many sides speak on it. */
  readonly sides: number;
}

/** A column: a side, or those who belong to none. */
export interface Speakers {
  readonly id: string;
  readonly name: string;
  /** The side's place in the story's order; none for those who belong to no side. */
  readonly rank: number | undefined;
}

export interface Cell extends Speakers {
  readonly statements: readonly Statement[];
  /** How many more the story has of the side on the topic, which the view leaves out. */
  readonly left: number;
}

export interface TopicCells {
  readonly topic: SpokenTopic;
  readonly cells: readonly Cell[];
}

const START_TOPICS = 3;
/** Stands for the id of a side where there is none: an id holds at least a letter or a digit. */
const NO_SIDE_ID = '';

/** Statements that `show` lists, none where it is empty; all where there is no list. */
function shownStatements(story: Story, view: View): readonly Statement[] {
  if (!view.show) return story.statements;
  const shown = new Set<string>(view.show);
  return story.statements.filter((said) => shown.has(`statement:${said.id}`));
}

const sideOf = (story: Story, said: Statement) =>
  indexStory(story).actor.get(said.speaker)?.side ?? NO_SIDE_ID;

/** Statements by a key, each list in the order given. */
function groupBy(statements: readonly Statement[], key: (said: Statement) => string) {
  const groups = new Map<string, Statement[]>();
  for (const said of statements) {
    const group = groups.get(key(said));
    if (group) group.push(said);
    else groups.set(key(said), [said]);
  }
  return groups;
}

/** Topics of the first step that shows words on some: the order in which the story is told. */
const toldTopics = (story: Story) =>
  story.sections.flatMap(({ steps }) => steps).find(({ view }) => view.topics)?.view.topics;

/**
 * Topics on which the view shows a statement: the view's own first, of a view without any those that a
 * step shows, then in the story's order.
 */
export function spokenTopics(story: Story, view: View): readonly SpokenTopic[] {
  const shown = shownStatements(story, view);
  const asked = view.topics ?? toldTopics(story) ?? [];
  const rank = (id: string) => (asked.includes(id) ? asked.indexOf(id) : asked.length);
  const topics = [...story.topics].sort((a, b) => rank(a.id) - rank(b.id));
  const spoken = groupBy(shown, ({ topic }) => topic);
  return topics.flatMap(({ id, name }) => {
    const on = spoken.get(id);
    if (!on) return [];
    return {
      id,
      name,
      count: on.length,
      sides: new Set(on.map((said) => sideOf(story, said))).size,
    };
  });
}

/**
 * Topics the reader starts from: the view's, none where its list is empty; where it has no list, or
 * nothing is shown on any of it, the three on which most sides speak (then those with most statements).
 * Those of the statements in the light come with them.
 */
export function startTopics(story: Story, view: View): readonly string[] {
  const topics = spokenTopics(story, view);
  if (view.topics?.length === 0) return [];
  const asked = topics.filter((topic) => view.topics?.includes(topic.id));
  const widest = [...topics]
    .sort((a, b) => b.sides - a.sides || b.count - a.count)
    .slice(0, START_TOPICS);
  const lit = shownStatements(story, view)
    .filter((said) => view.lit.includes(`statement:${said.id}`))
    .map((said) => said.topic);
  const chosen = new Set([...(asked.length > 0 ? asked : widest).map(({ id }) => id), ...lit]);
  return topics.map((topic) => topic.id).filter((id) => chosen.has(id));
}

/** The story's sides in order, and last those of no side where the view shows words of theirs. */
export function speakerColumns(story: Story, view: View, noSide = 'Others'): readonly Speakers[] {
  const sides = story.sides.map(({ id, name }, rank) => ({ id, name, rank }));
  const others = shownStatements(story, view).some((said) => sideOf(story, said) === NO_SIDE_ID);
  return others ? [...sides, { id: NO_SIDE_ID, name: noSide, rank: undefined }] : sides;
}

/** For each of these topics a cell a column; statements in the light first, then the latest first. */
export function topicCells(
  story: Story,
  view: View,
  topicIds: ReadonlySet<string>,
  noSide?: string,
): readonly TopicCells[] {
  const columns = speakerColumns(story, view, noSide);
  const lit = new Set<string>(view.lit);
  const ranked = shownStatements(story, view)
    .map((said) => ({
      said,
      isLit: Number(lit.has(`statement:${said.id}`)),
    }))
    .sort(
      (a, b) =>
        b.isLit - a.isLit ||
        compareWhen(b.said.when, a.said.when) ||
        compareText(a.said.id, b.said.id),
    );
  const cellOf = (said: Statement) => `${said.topic} ${sideOf(story, said)}`;
  const shown = groupBy(
    ranked.map(({ said }) => said),
    cellOf,
  );
  const all = groupBy(story.statements, cellOf);
  return spokenTopics(story, view)
    .filter((topic) => topicIds.has(topic.id))
    .map((topic) => ({
      topic,
      cells: columns.map((column) => {
        const cell = `${topic.id} ${column.id}`;
        const statements = shown.get(cell) ?? [];
        return { ...column, statements, left: (all.get(cell)?.length ?? 0) - statements.length };
      }),
    }));
}
