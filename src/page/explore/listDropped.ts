// Which parts of an address the story could not answer as they were asked.
import type { Story } from '../../story/schema.ts';
import { CHOSEN, parseAddress } from '../parseAddress.ts';

const NAMES = ['actor', 'lit', ...CHOSEN, 'asOf', 'scene', 'compare'] as const;

export type DroppedName = (typeof NAMES)[number];

/** Names of the query whose values the story does not have. */
export function listDropped(story: Story, href: string): readonly DroppedName[] {
  const { searchParams } = new URL(href);
  const answered = parseAddress(story, href);
  return NAMES.filter((name) => (searchParams.get(name) || null) !== answered[name]);
}
