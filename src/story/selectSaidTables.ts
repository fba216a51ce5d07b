// The tables of timeline and statements: what happened and what was said, by date.
import { compareWhen, dayIso, longDay } from './dates.ts';
import { indexStory, isBesideRoom } from './indexStory.ts';
import { unitWords } from './planWords.ts';
import type { Statement, Story, View, When } from './schema.ts';
import { spokenTopics, topicCells } from './selectStatements.ts';
import { selectTimeline } from './selectTimeline.ts';
import { STATEMENT_COLUMNS } from './storyColumns.ts';
import { statementCells } from './storyTables.ts';
import {
  BESIDE_ROOM,
  columns,
  DATE_COLUMNS,
  dateCells,
  EVIDENCE_COLUMNS,
  endName,
  evidenceRow,
  joinCell,
  sideName,
  type Table,
  type TableRow,
} from './table.ts';

interface Dated {
  readonly when: When | undefined;
  readonly row: TableRow;
}

/** By date, those of one date as they came. */
const byDate = (rows: readonly Dated[]): readonly TableRow[] =>
  [...rows].sort((a, b) => compareWhen(a.when, b.when)).map(({ row }) => row);

const saidOn = (story: Story, said: Statement): Dated => ({
  when: said.when,
  row: evidenceRow(`statement:${said.id}`, said, {
    kind: 'statement',
    ...dateCells(said.when),
    name: endName(story, said.speaker),
    side: sideName(story, said.speaker),
    detail: said.gist ?? '',
    quote: said.quote ?? '',
  }),
});

/** Events, rooms and statements that stand on the calendar or have no date, by date. */
export function selectTimelineTable(story: Story, view: View): Table {
  const timeline = selectTimeline(story, view);
  const index = indexStory(story);
  const isOn = ({ on }: (typeof timeline.events)[number]) => on.kind !== 'outside';
  const events = timeline.events.filter(isOn).flatMap(({ id }) => index.event.get(id) ?? []);
  const said = timeline.groups
    .flatMap((group) => group.threads)
    .flatMap((thread) => thread.statements)
    .filter(isOn)
    .flatMap(({ id }) => index.statement.get(id) ?? []);
  const day = (number: number) => longDay(dayIso(number));
  return {
    id: 'timeline',
    caption: `Events, rooms and statements from ${day(timeline.from)} to ${day(timeline.to)}, by date; those without a date last.`,
    columns: [
      ...columns(['kind', 'Kind']),
      ...DATE_COLUMNS,
      ...columns(
        ['name', 'Event, room or speaker'],
        ['side', 'Side'],
        ['who', 'Who'],
        ['detail', 'What is known'],
        ['quote', 'Words, verbatim'],
      ),
      ...EVIDENCE_COLUMNS,
    ],
    rows: byDate([
      ...events.map((event) => ({
        when: event.when,
        row: evidenceRow(`event:${event.id}`, event, {
          kind: 'event',
          ...dateCells(event.when),
          name: event.title,
          who: joinCell((event.actors ?? []).map((id) => endName(story, id))),
          detail: event.detail,
        }),
      })),
      ...timeline.rooms.map(({ venue }) => ({
        when: venue.when,
        row: evidenceRow(`venue:${venue.id}`, venue, {
          kind: 'room',
          ...dateCells(venue.when),
          name: venue.name,
          who: joinCell(
            timeline.groups
              .flatMap((group) => group.threads)
              .flatMap(({ actor, ties }) =>
                ties
                  .filter((tie) => tie.to === venue.id)
                  .map((tie) => {
                    const beside = isBesideRoom(tie) ? ` ${BESIDE_ROOM}` : '';
                    return `${actor.name}${beside} (${tie.certainty})`;
                  }),
              ),
          ),
          detail: venue.summary,
        }),
      })),
      ...said.map((one) => saidOn(story, one)),
    ]),
  };
}

/** Statements on the view's topics, on all where it says nothing of them: topic by topic, side by side, the latest first. */
export function selectStatementsTable(story: Story, view: View): Table {
  const spoken = spokenTopics(story, view);
  const topics = view.topics ? spoken.filter(({ id }) => view.topics?.includes(id)) : spoken;
  const said = topicCells(story, view, new Set(topics.map(({ id }) => id))).flatMap(({ cells }) =>
    cells.flatMap((cell) => cell.statements),
  );
  const all = story.statements.length;
  const number =
    said.length < all
      ? `${said.length} of ${unitWords(all, 'statements')}`
      : unitWords(all, 'statements');
  return {
    id: 'statements',
    caption:
      said.length === 0
        ? `Statements: none ${all > 0 ? `shown of ${all} ` : ''}on the record in the sources.`
        : `${number} on ${unitWords(topics.length, 'topics')}, by topic and side.`,
    columns: [...STATEMENT_COLUMNS, ...DATE_COLUMNS, ...EVIDENCE_COLUMNS],
    rows: said.map((one) =>
      evidenceRow(`statement:${one.id}`, one, {
        ...statementCells(story, one),
        ...dateCells(one.when),
      }),
    ),
  };
}
