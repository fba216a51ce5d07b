// The size of an element in whole pixels, followed as it changes.
import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { useStill } from './Still.tsx';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Starts from `first`, so that the first render needs no document; a still keeps its own size. */
export function useSize<E extends HTMLElement>(first: Size): readonly [RefObject<E | null>, Size] {
  const ref = useRef<E>(null);
  const still = useStill();
  const [size, setSize] = useState(still ?? first);
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
