// The size of an element in whole pixels and how wide its text is spaced, followed as they change.
import {
  createContext,
  type RefObject,
  useContext,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import type { DrawingSize } from '../../layout/drawingSize.ts';
import { findProbe, readSpread } from './SpacingProbe.tsx';
import { HAS_STILLS, useStill } from './Still.tsx';

export type Size = DrawingSize;

/** The size that a chart will find, where who draws it has measured; saves drawing it twice. */
export const FoundSizeContext = createContext<Size | null>(null);

/** So that the first render needs no document. */
const FIRST_SIZE: Size = { width: 880, height: 700 };

/** The size of a chart's frame; a still keeps its own. */
export function useSize(): readonly [RefObject<HTMLDivElement | null>, Size] {
  const ref = useRef<HTMLDivElement>(null);
  const still = useStill();
  const found = useContext(FoundSizeContext);
  const [size, setSize] = useState((HAS_STILLS && still) || (found ?? FIRST_SIZE));
  useLayoutEffect(() => {
    const element = ref.current;
    const probe = element && findProbe(element);
    if (!probe) return;
    const read = () => {
      const width = Math.round(element.clientWidth);
      const height = Math.round(element.clientHeight);
      if (width === 0 || height === 0) return;
      const spread = readSpread(probe);
      setSize((old) =>
        old.width === width && old.height === height && (old.spread ?? 1) === spread
          ? old
          : { width, height, spread },
      );
    };
    read();
    const observer = new ResizeObserver(read);
    observer.observe(element);
    observer.observe(probe);
    return () => observer.disconnect();
  }, []);
  return [ref, size];
}
