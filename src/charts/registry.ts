// The charts, each whole, with nothing singled out; loadChart.ts has their code.
import type { ChartId, View } from '../story/schema.ts';

export const DEFAULT_VIEWS: Readonly<Record<ChartId, View>> = {
  network: { chart: 'network', lit: [] },
  timeline: { chart: 'timeline', lit: [] },
  plan: { chart: 'plan', scene: 'topics', lit: [] },
  map: { chart: 'map', lit: [] },
  statements: { chart: 'statements', lit: [] },
};
