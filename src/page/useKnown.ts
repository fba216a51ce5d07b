// The story as it was known on the day in the address, for panels and notes; its code comes when asked for.
import { useEffect, useState } from 'react';
import type { Story } from '../story/schema.ts';
import { loadCode } from './loadCode.ts';

type SelectAsOf = (story: Story, day: string) => Story;

/** The story as published where no day is asked for, and until the code for earlier days is here. */
export function useKnown(story: Story, day: string | null): Story {
  const [code, setCode] = useState<{ readonly selectAsOf: SelectAsOf } | null>(null);
  const isAsked = day !== null && code === null;
  useEffect(() => {
    if (!isAsked) return;
    loadCode(() => import('../story/selectAsOf.ts')).then(setCode, () => undefined);
  }, [isAsked]);
  return day === null || code === null ? story : code.selectAsOf(story, day);
}
