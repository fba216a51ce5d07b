// The table of the plan, scene by scene: its points, its versions with the reports, or the counts.
import { emphasise } from './emphasis.ts';
import { indexStory } from './indexStory.ts';
import { unitWords } from './planWords.ts';
import type { Point, Report, Story, Version, View } from './schema.ts';
import { planPoints, planReports, planScene } from './selectPlan.ts';
import { laterVersion, pointsVersion } from './selectVersions.ts';
import { POINT_COLUMNS } from './storyColumns.ts';
import { reportCells } from './storyTables.ts';
import {
  columns,
  DATE_COLUMNS,
  dateCells,
  EVIDENCE_COLUMNS,
  evidenceRow,
  type Table,
  type TableRow,
  topicName,
} from './table.ts';

const pointsTable = (story: Story): Table => ({
  id: 'plan',
  caption: `${unitWords(story.plan.points.length)} of the plan, by number.`,
  columns: [...POINT_COLUMNS, ...EVIDENCE_COLUMNS],
  rows: planPoints(story).map((point) =>
    evidenceRow(`point:${point.id}`, point, {
      number: point.number,
      topic: topicName(story, point.topic),
      summary: point.summary,
      printed: point.printed ?? '',
    }),
  ),
});

const versionRow = (version: Version): TableRow =>
  evidenceRow(`version:${version.id}`, version, {
    kind: 'version',
    name: version.name,
    detail: version.text,
    ...dateCells(version.when),
  });

function reportRow(story: Story, report: Report): TableRow {
  const { by, claim, points } = reportCells(story, report);
  return evidenceRow(`report:${report.id}`, report, {
    kind: 'report',
    name: by,
    detail: claim,
    points,
    ...dateCells(report.when),
  });
}

const pointRow = (point: Point): TableRow =>
  evidenceRow(`point:${point.id}`, point, {
    kind: 'point',
    name: `Point ${point.number}`,
    detail: point.summary,
    points: `${point.number}`,
  });

/** Both versions that are drawn, the reports beside them, and the points in the light. */
function revisedTable(story: Story, view: View): Table {
  const versions = [pointsVersion(story), laterVersion(story, view)].flatMap(
    (row) => row?.version ?? [],
  );
  const reports = planReports(story, view);
  const emphasis = emphasise(story, view);
  const lit = planPoints(story).filter(({ id }) => emphasis(`point:${id}`) === 'active');
  const beside = reports.length > 0 ? ` and ${unitWords(reports.length, 'reports')} of change` : '';
  return {
    id: 'plan',
    caption: `${unitWords(new Set(versions).size, 'versions')} of the plan${beside}.${reports.length > 0 ? ' Points by content; no report gives numbers.' : ''}`,
    columns: [
      ...columns(
        ['kind', 'Kind'],
        ['name', 'Version, who reports, or point'],
        ['detail', 'What is known or reported'],
        ['points', 'Points touched, by content'],
      ),
      ...DATE_COLUMNS,
      ...EVIDENCE_COLUMNS,
    ],
    rows: [
      ...[...new Set(versions)].map(versionRow),
      ...lit.map(pointRow),
      ...reports.map((report) => reportRow(story, report)),
    ],
  };
}

/** Each count with who gave it and in which words; a version counted twice has two rows. */
function countsTable(story: Story): Table {
  const { version } = indexStory(story);
  const { counts } = story.plan;
  return {
    id: 'plan',
    caption: `How many points the plan has, by ${unitWords(counts.length, 'accounts')}.`,
    columns: [
      ...columns(
        ['by', 'By'],
        ['count', 'Count'],
        ['low', 'Lowest'],
        ['high', 'Highest'],
        ['unit', 'Unit'],
        ['quote', 'Words, verbatim'],
        ['version', 'Version'],
      ),
      ...DATE_COLUMNS,
      ...EVIDENCE_COLUMNS,
    ],
    rows: counts.map((count) =>
      evidenceRow(`version:${count.version}`, count, {
        by: count.by,
        count: count.words,
        low: count.low,
        high: count.high,
        unit: count.unit,
        quote: count.quote ?? '',
        version: version.get(count.version)?.name ?? '',
        ...dateCells(version.get(count.version)?.when),
      }),
    ),
  };
}

/** The table of the plan in the view's scene. */
export function selectPlanTable(story: Story, view: View): Table {
  const scene = planScene(story, view);
  if (scene === 'counts') return countsTable(story);
  return scene === 'revised' ? revisedTable(story, view) : pointsTable(story);
}
