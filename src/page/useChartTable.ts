// A chart's switch between its drawing and its table; the table's code is fetched at the first press.
import { type RefObject, startTransition, useState } from 'react';
import { announce } from '../reading/announce.ts';
import type { ChartTable } from './ChartTable.tsx';
import { loadCode } from './loadCode.ts';

type Code = typeof ChartTable;

export interface TableSwitch {
  /** Whether the reader has asked for the table. */
  readonly isOn: boolean;
  /** The table's code, once it is here and asked for. */
  readonly Table: Code | null;
  readonly failed: boolean;
  /** Height of the drawing that the table stands in for, in pixels. */
  readonly height: number | undefined;
  toggle(): void;
  fetchNow(): void;
}

export function useChartTable(place: RefObject<HTMLElement | null>): TableSwitch {
  const [isOn, setOn] = useState(false);
  const [code, setCode] = useState<{ Table: Code } | null>(null);
  const [failed, setFailed] = useState(false);
  const [height, setHeight] = useState<number>();

  const fetchNow = () => {
    setFailed(false);
    loadCode(() => import('./ChartTable.tsx')).then(
      ({ ChartTable }) => startTransition(() => setCode({ Table: ChartTable })),
      () => setFailed(true),
    );
  };
  const toggle = () => {
    if (!isOn) {
      setHeight(place.current?.getBoundingClientRect().height);
      if (code === null) fetchNow();
    }
    setOn(!isOn);
    announce(({ said }) => (isOn ? said.drawing : said.table));
  };
  return {
    isOn,
    Table: isOn && code ? code.Table : null,
    failed: isOn && failed,
    height,
    toggle,
    fetchNow,
  };
}
