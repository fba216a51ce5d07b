// A list of which the first rows are shown until its button is pressed.
import { type MouseEvent, useLayoutEffect, useRef, useState } from 'react';

/**
 * Whether the list is whole, its element, and what its button does. The button stands below what it
 * adds: the focus goes to the first row added, from which the reader goes on. `isAsked`: a row that
 * is not among the first is to be seen, which opens the list.
 */
export function useWhole(first: number, isAsked = false) {
  const [isWhole, setWhole] = useState(isAsked);
  const [wasAsked, setAsked] = useState(isAsked);
  if (isAsked !== wasAsked) {
    setAsked(isAsked);
    if (isAsked) setWhole(true);
  }
  const list = useRef<HTMLUListElement>(null);
  const pressed = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const added = list.current?.children[first]?.querySelector<HTMLElement>('a, button');
    if (pressed.current && isWhole) added?.focus();
    else pressed.current?.scrollIntoView({ block: 'nearest' });
    pressed.current = null;
  }, [isWhole, first]);
  const toggle = ({ currentTarget }: MouseEvent<HTMLElement>) => {
    pressed.current = currentTarget;
    setWhole(!isWhole);
  };
  return { isWhole, list, toggle };
}
