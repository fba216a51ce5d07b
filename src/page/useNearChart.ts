// Fetches a chart's code when the reader comes near, or points at, or tabs into its place.
import { type RefObject, startTransition, useCallback, useEffect, useRef, useState } from 'react';
import { loadChart } from '../charts/loadChart.ts';
import type { Size } from '../charts/parts/useSize.ts';
import type { ChartComponent } from '../charts/registry.ts';
import type { ChartId } from '../story/schema.ts';
import { loadCode } from './loadCode.ts';

/** How many window heights ahead of the reader a chart is fetched. */
const AHEAD = '150%';

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
  const isNear = useRef(false);

  const fetchNow = useCallback(() => {
    isNear.current = true;
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

  useEffect(() => {
    if (isNear.current) {
      fetchNow();
      return;
    }
    const element = place.current;
    if (!element || typeof IntersectionObserver === 'undefined') {
      fetchNow();
      return;
    }
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return;
        observer.disconnect();
        fetchNow();
      },
      { rootMargin: `${AHEAD} 0px` },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [fetchNow, place]);

  return { Chart: loaded?.Chart ?? null, found: loaded?.found ?? null, failed, fetchNow };
}
