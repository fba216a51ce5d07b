// Code that a part of the page asks for later: the code once it is here, or that it could not be had.
import { startTransition, useCallback, useState } from 'react';
import { loadCode } from './loadCode.ts';

/** `load` is the same function at every drawing. Nothing is fetched before `fetchNow` is called. */
export function useCode<T extends object>(load: () => Promise<T>) {
  const [code, setCode] = useState<T | null>(null);
  const [failed, setFailed] = useState(false);
  const fetchNow = useCallback(() => {
    setFailed(false);
    loadCode(load).then(
      (loaded) => startTransition(() => setCode(loaded)),
      () => setFailed(true),
    );
  }, [load]);
  return { code, failed, fetchNow };
}
