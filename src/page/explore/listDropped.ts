// Which parts of an address the story could not answer as they were asked.
import type { Story } from '../../story/schema.ts';
import { CHOSEN, parseAddress } from '../parseAddress.ts';

const NAMES = ['step', 'actor', 'lit', ...CHOSEN, 'asOf', 'scene', 'compare', 'lang'] as const;

export type DroppedName = (typeof NAMES)[number];

/** Names of the query whose values the story does not have. */
export function listDropped(story: Story, href: string): readonly DroppedName[] {
  const { searchParams } = new URL(href);
  const asked = searchParams.get('step');
  const address = parseAddress(story, href);
  const answered = { ...address, step: asked === address.place ? asked : null };
  return NAMES.filter((name) => (searchParams.get(name) || null) !== (answered[name] || null));
}
