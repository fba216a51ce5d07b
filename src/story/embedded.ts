// The story that a built page carries in itself. The build has parsed it, so here it is trusted.
import type { Story } from './schema.ts';

/** Id of the element in the page's HTML that holds the story as JSON. */
export const EMBEDDED_ID = 'story';

/** The story in a document; `null` where the page is damaged or holds none. */
export function readEmbeddedStory(page: Document): Story | null {
  const text = page.getElementById(EMBEDDED_ID)?.textContent;
  if (!text) return null;
  try {
    return JSON.parse(text) as Story;
  } catch {
    return null;
  }
}
