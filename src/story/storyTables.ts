// The whole story as tables, one a kind of fact, in the order of the story file.
import { indexStory } from './indexStory.ts';
import { touchedNumbers } from './planWords.ts';
import type { Report, Statement, Story } from './schema.ts';
import { selectRested } from './selectRested.ts';
import { type StoryTableId, storyColumns } from './storyColumns.ts';
import {
  dateCells,
  endName,
  evidenceRow,
  joinCell,
  sideName,
  type Table,
  type TableRow,
  topicName,
} from './table.ts';

/** Who said what, how the words were passed on, and where; see `STATEMENT_COLUMNS`. */
export const statementCells = (story: Story, said: Statement) => ({
  speaker: endName(story, said.speaker),
  side: sideName(story, said.speaker),
  topic: topicName(story, said.topic),
  quote: said.quote ?? '',
  gist: said.gist ?? '',
  wording: said.wording,
  channel: said.channel,
});

/** Who reports which change, and the numbers of the points it touches; see `REPORT_COLUMNS`. */
export const reportCells = (story: Story, report: Report) => ({
  by: report.by,
  claim: report.claim,
  points: joinCell(touchedNumbers(story, report)),
});

const actors = (story: Story): TableRow[] =>
  story.actors.map((actor) =>
    evidenceRow(`actor:${actor.id}`, actor, {
      id: actor.id,
      name: actor.name,
      other_spellings: joinCell(actor.aliases ?? []),
      kind: actor.kind,
      side: sideName(story, actor.id),
      role: actor.role,
      former: actor.former ? 'yes' : 'no',
    }),
  );

const ties = (story: Story): TableRow[] =>
  story.ties.map((tie) =>
    evidenceRow(`tie:${tie.id}`, tie, {
      id: tie.id,
      from: endName(story, tie.from),
      kind: tie.kind,
      to: endName(story, tie.to),
      words: tie.words,
      ...dateCells(indexStory(story).venue.get(tie.to)?.when),
    }),
  );

const events = (story: Story): TableRow[] =>
  story.events.map((event) =>
    evidenceRow(`event:${event.id}`, event, {
      id: event.id,
      ...dateCells(event.when),
      title: event.title,
      detail: event.detail,
      place: event.venue === undefined ? '' : endName(story, event.venue),
      who: joinCell((event.actors ?? []).map((id) => endName(story, id))),
    }),
  );

const statements = (story: Story): TableRow[] =>
  story.statements.map((said) =>
    evidenceRow(`statement:${said.id}`, said, {
      id: said.id,
      ...dateCells(said.when),
      ...statementCells(story, said),
      outlets: said.outlets ?? '',
    }),
  );

const points = (story: Story): TableRow[] =>
  story.plan.points.map((point) =>
    evidenceRow(`point:${point.id}`, point, {
      id: point.id,
      number: point.number,
      topic: topicName(story, point.topic),
      summary: point.summary,
      printed: point.printed ?? '',
    }),
  );

const reports = (story: Story): TableRow[] =>
  story.plan.reports.map((report) =>
    evidenceRow(`report:${report.id}`, report, {
      id: report.id,
      ...dateCells(report.when),
      ...reportCells(story, report),
      kind: report.kind,
    }),
  );

function sources(story: Story): TableRow[] {
  const rested = selectRested(story);
  return story.sources.map(({ titleLanguage, titleBasis, dateBasis, note = '', ...source }) => ({
    cells: {
      ...source,
      title_language: titleLanguage ?? story.meta.language,
      title_basis: titleBasis ?? '',
      date_basis: dateBasis,
      note,
      rests: rested.get(source.id)?.length ?? 0,
    },
    sources: [],
  }));
}

/** Every table of a story. */
export function storyTables(story: Story): Readonly<Record<StoryTableId, Table>> {
  const table = (id: StoryTableId, what: string, rows: readonly TableRow[]): Table => ({
    id,
    caption: `${what} in ${story.meta.title}: ${story.meta.headline}.`,
    columns: storyColumns()[id],
    rows,
  });
  return {
    actors: table('actors', 'People and bodies', actors(story)),
    ties: table('ties', 'Ties', ties(story)),
    events: table('events', 'Events', events(story)),
    statements: table('statements', 'Statements', statements(story)),
    points: table('points', 'Points of the plan', points(story)),
    reports: table('reports', 'Reports of change', reports(story)),
    sources: table('sources', 'Sources', sources(story)),
  };
}
