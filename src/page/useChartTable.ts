// A chart's switch between its drawing and its table; the table's code is fetched at the first press.
import { type RefObject, useState } from 'react';
import { announce } from '../reading/announce.ts';
import type { ChartTable } from './ChartTable.tsx';
import { useCode } from './useCode.ts';

const loadTable = () => import('./ChartTable.tsx');

interface TableSwitch {
  /** Whether the reader has asked for the table. */
  readonly isOn: boolean;
  /** The table's code, once it is here and asked for. */
  readonly Table: typeof ChartTable | null;
  readonly failed: boolean;
  /** Height of the drawing that the table stands in for, in pixels. */
  readonly height: number | undefined;
  toggle(): void;
  fetchNow(): void;
}

export function useChartTable(place: RefObject<HTMLElement | null>): TableSwitch {
  const [isOn, setOn] = useState(false);
  const { code, failed, fetchNow } = useCode(loadTable);
  const [height, setHeight] = useState<number>();

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
    Table: isOn && code ? code.ChartTable : null,
    failed: isOn && failed,
    height,
    toggle,
    fetchNow,
  };
}
