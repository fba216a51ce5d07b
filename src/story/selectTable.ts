// The table of exactly what a chart shows under a view.
import type { ChartId, Story, View } from './schema.ts';
import { selectPlanTable } from './selectPlanTable.ts';
import { selectMapTable, selectNetworkTable } from './selectRoomTables.ts';
import { selectStatementsTable, selectTimelineTable } from './selectSaidTables.ts';
import { showTable } from './showTable.ts';
import type { Table } from './table.ts';

export type SelectTable = (story: Story, view: View) => Table;

const TABLES: Readonly<Record<ChartId, SelectTable>> = {
  network: selectNetworkTable,
  timeline: selectTimelineTable,
  plan: selectPlanTable,
  map: selectMapTable,
  statements: selectStatementsTable,
};

/** The table of the chart of a view, as `showTable` gives it. */
export const selectTable: SelectTable = (story, view) =>
  showTable(story, view, TABLES[view.chart](story, view));
