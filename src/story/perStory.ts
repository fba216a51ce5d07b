// Keeps what is worked out from a story with it.
import type { Story } from './schema.ts';

/**
 * Works it out at first need; the very same answer for the same story. Marked as free of side effects, so
 * that code of which only other parts are asked for can be left out.
 */
/* @__NO_SIDE_EFFECTS__ */
export function perStory<T extends object>(workOut: (story: Story) => T): (story: Story) => T {
  const kept = new WeakMap<Story, T>();
  return (story) => {
    const known = kept.get(story);
    if (known) return known;
    const found = workOut(story);
    kept.set(story, found);
    return found;
  };
}
