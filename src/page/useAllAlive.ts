// Whether all parts of the page answer.
import { useCallback, useRef, useState } from 'react';

/** What each of so many parts calls when it answers, and whether all have. */
export function useAllAlive(count: number): readonly [() => void, boolean] {
  const alive = useRef(0);
  const [areAlive, setAlive] = useState(false);
  const onAlive = useCallback(() => {
    alive.current += 1;
    if (alive.current >= count) setAlive(true);
  }, [count]);
  return [onAlive, areAlive];
}
