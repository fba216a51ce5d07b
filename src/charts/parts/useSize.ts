// The size of an element in whole pixels, followed as it changes.
import {
  createContext,
  type RefObject,
  useContext,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { useStill } from './Still.tsx';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The size that a chart will find, where who draws it has measured; saves drawing it twice. */
export const FoundSizeContext = createContext<Size | null>(null);

/** Starts from `first`, so that the first render needs no document; a still keeps its own size. */
export function useSize<E extends HTMLElement>(first: Size): readonly [RefObject<E | null>, Size] {
  const ref = useRef<E>(null);
  const still = useStill();
  const found = useContext(FoundSizeContext);
  const [size, setSize] = useState(still ?? found ?? first);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const read = () => {
      const width = Math.round(element.clientWidth);
      const height = Math.round(element.clientHeight);
      if (width === 0 || height === 0) return;
      setSize((old) => (old.width === width && old.height === height ? old : { width, height }));
    };
    read();
    if (typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(read);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, size];
}
