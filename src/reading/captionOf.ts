// The caption of a table: what its file says in English, elsewhere the title of the chart.
import type { ChartId } from '../story/schema.ts';
import type { Table } from '../story/table.ts';
import { DEFAULT_WORDS, type Words } from '../words/words.ts';

export const captionOf = (table: Table, chart: ChartId, words: Words): string =>
  words.tag === DEFAULT_WORDS.tag ? table.caption : words.charts.titles[chart];
