// Fetches a chart's code when its place comes near the window.
import { type RefObject, useCallback } from 'react';
import { type ChartComponent, loadChart } from '../charts/loadChart.ts';
import type { Size } from '../charts/parts/useSize.ts';
import type { ChartId } from '../story/schema.ts';
import { useCode } from './useCode.ts';
import { useNear } from './useNear.ts';

interface NearChart {
  readonly Chart: ChartComponent | null;
  /** Size of its place when the chart came; `null` where the place takes the chart's own. */
  readonly found: Size | null;
  readonly failed: boolean;
  /** Asks for the code now. */
  fetchNow(): void;
}

export function useNearChart(chart: ChartId, place: RefObject<HTMLElement | null>): NearChart {
  const load = useCallback(async () => {
    const Chart = await loadChart(chart);
    const { clientWidth: width = 0, clientHeight: height = 0 } = place.current ?? {};
    return { Chart, found: width > 0 && height > 0 ? { width, height } : null };
  }, [chart, place]);
  const { code, failed, fetchNow } = useCode(load);
  useNear(place, fetchNow, chart === 'statements');
  return { Chart: code?.Chart ?? null, found: code?.found ?? null, failed, fetchNow };
}
