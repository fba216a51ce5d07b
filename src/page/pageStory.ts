// The story that a built page came with: a file beside its scripts, checked when the page was built.
import type { Story } from '../story/schema.ts';

declare global {
  interface Window {
    /** The page's own story, asked for by the script in index.html; `null` where it is not there. */
    ownStory?: Promise<unknown>;
  }
}

/** The page's own story; `null` where it cannot be had or is damaged. Never rejects. */
export async function readPageStory(): Promise<Story | null> {
  try {
    return ((await window.ownStory) ?? null) as Story | null;
  } catch {
    return null;
  }
}
