// All buttons of a drawing as one stop of the Tab key: arrows lead from mark to mark, [ and ] along
// the ties of one. Keys count only while one of these buttons has the focus.
import {
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  type ReactNode,
  useContext,
  useLayoutEffect,
  useRef,
} from 'react';
import type { MarkRef } from '../../story/indexStory.ts';
import { ChartActionsContext, useMarksAround } from './ChartActions.tsx';
import { nearest } from './nearest.ts';
import { underPointer } from './underPointer.ts';

const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

const markOf = (button: HTMLElement) => button.dataset.mark as MarkRef | undefined;
const endsOf = (button: HTMLElement) => button.dataset.ends?.split(' ') ?? [];

export function MarkControls({ children }: { children: ReactNode }) {
  const { preview, select } = useContext(ChartActionsContext);
  /** Marks come and go with what is shown; the stop is then looked for anew. */
  useMarksAround();
  const box = useRef<HTMLDivElement>(null);
  /** The button that Tab leads to: the last that had the focus, else the first. */
  const stop = useRef<HTMLElement>(undefined);
  /** The mark along whose ties the reader walks. */
  const walked = useRef<MarkRef>(undefined);
  /** The mark that the pointer is over. */
  const passed = useRef<HTMLElement>(undefined);
  const buttons = () => [...(box.current?.querySelectorAll('button') ?? [])];
  const keepStop = () => {
    const all: readonly HTMLElement[] = buttons();
    if (!stop.current || !all.includes(stop.current)) stop.current = all[0];
    for (const one of all) {
      const index = one === stop.current ? '0' : '-1';
      if (one.getAttribute('tabindex') !== index) one.setAttribute('tabindex', index);
    }
  };
  useLayoutEffect(keepStop);
  /** A drawing that goes away is left by neither pointer nor focus: its light goes with it. */
  useLayoutEffect(() => {
    const drawing = box.current?.closest('.drawing');
    return () => {
      if (drawing?.matches(':hover, :focus-within')) preview(null);
    };
  }, [preview]);

  const alongTies = (from: HTMLElement, step: number) => {
    const ends = endsOf(from);
    if (!walked.current || !ends.includes(walked.current)) {
      walked.current = (ends[0] as MarkRef | undefined) ?? markOf(from);
    }
    const mark = walked.current;
    const ties = buttons().filter((one) => mark && endsOf(one).includes(mark));
    const at = ties.indexOf(from as HTMLButtonElement);
    return ties.at(at < 0 ? Math.min(step, 0) : (at + step) % ties.length);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const { key, altKey, ctrlKey, metaKey, shiftKey } = event;
    const from = event.target as HTMLElement;
    /** A bracket may take AltGr, which is Control and Alt, to type. */
    if ((key === '[' || key === ']') && !metaKey && (altKey || !ctrlKey)) {
      const tie = alongTies(from, key === ']' ? 1 : -1);
      if (!tie) return;
      event.preventDefault();
      tie.focus();
      /** The light stays on the mark whose ties these are. */
      if (walked.current) preview(walked.current);
      return;
    }
    const arrow = ARROWS[key];
    const isMove = arrow !== undefined || key === 'Home' || key === 'End';
    if (!isMove || altKey || ctrlKey || metaKey || shiftKey) return;
    event.preventDefault();
    const marks = buttons().filter((one) => !one.dataset.ends);
    const boxes = marks.map((one) => one.getBoundingClientRect());
    const at = arrow ? nearest(from.getBoundingClientRect(), boxes, arrow) : key === 'End' ? -1 : 0;
    if (!arrow || at >= 0) marks.at(at)?.focus();
  };
  /** Each time, as the light may have been let go of under the pointer. */
  const passOver = (mark: HTMLElement | undefined) => {
    if (mark || passed.current) preview((mark && markOf(mark)) ?? null);
    passed.current = mark;
  };
  /** All come from the buttons inside; the element around them is no control itself. */
  const heard = {
    onKeyDown,
    onFocus: (event: FocusEvent<HTMLElement>) => {
      stop.current = event.target;
      keepStop();
      const mark = markOf(event.target);
      if (mark) preview(mark);
    },
    onBlur: (event: FocusEvent<HTMLElement>) => {
      if (markOf(event.target)) preview(null);
    },
    onClick: (event: MouseEvent) => {
      const button = (event.target as Element).closest('button');
      const mark = button && markOf(button);
      if (mark) select(mark, button);
    },
    onPointerMove: (event: PointerEvent) => passOver(underPointer(buttons(), event)),
    onPointerLeave: () => passOver(undefined),
    onClickCapture: (event: MouseEvent) => {
      const meant = underPointer(buttons(), event);
      /** A press of a key has no place. */
      if (event.detail === 0 || !meant || meant.contains(event.target as Node)) return;
      event.stopPropagation();
      meant.click();
    },
  };
  return (
    <div className="controls" ref={box} {...heard}>
      {children}
    </div>
  );
}
