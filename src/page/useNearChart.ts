// Fetches a chart's code when its place comes near the window.
import { type RefObject, startTransition, useCallback, useState } from 'react';
import { type ChartComponent, loadChart } from '../charts/loadChart.ts';
import type { Size } from '../charts/parts/useSize.ts';
import type { ChartId } from '../story/schema.ts';
import { loadCode } from './loadCode.ts';
import { useNear } from './useNear.ts';

export interface NearChart {
  readonly Chart: ChartComponent | null;
  /** Size of its place when the chart came; `null` where the place takes the chart's own. */
  readonly found: Size | null;
  readonly failed: boolean;
  /** Asks for the code now. */
  fetchNow(): void;
}

export function useNearChart(chart: ChartId, place: RefObject<HTMLElement | null>): NearChart {
  const [loaded, setLoaded] = useState<{ Chart: ChartComponent; found: Size | null } | null>(null);
  const [failed, setFailed] = useState(false);

  const fetchNow = useCallback(() => {
    setFailed(false);
    loadCode(() => loadChart(chart)).then(
      (Chart) => {
        const { clientWidth: width = 0, clientHeight: height = 0 } = place.current ?? {};
        const found = width > 0 && height > 0 ? { width, height } : null;
        startTransition(() => setLoaded({ Chart, found }));
      },
      () => setFailed(true),
    );
  }, [chart, place]);

  useNear(place, fetchNow);

  return { Chart: loaded?.Chart ?? null, found: loaded?.found ?? null, failed, fetchNow };
}
