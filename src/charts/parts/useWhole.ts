// A list of which the first rows are shown until its button is pressed.
import { type MouseEvent, useLayoutEffect, useRef, useState } from 'react';

/**
 * Whether the list is whole, its element, and what its button does. The button stands below what it
 * adds: the focus goes to the first row added, from which the reader goes on. `asked` stands
 * for a row that is not among the first and is to be seen: a new one opens the list.
 */
export function useWhole(first: number, asked: object | null = null) {
  const [isWhole, setWhole] = useState(asked !== null);
  const [answered, answer] = useState(asked);
  if (asked !== null && asked !== answered) {
    answer(asked);
    setWhole(true);
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
