// The reader's choice in the workbench, as the address holds it.
import { type Choice, NO_CHOICE } from '../../story/choice.ts';
import type { Story } from '../../story/schema.ts';
import { write } from '../address.ts';
import { type Address, CHOSEN } from '../parseAddress.ts';

const ACTOR = 'actor:';

/** What is chosen in the workbench. */
export const choiceIn = ({ lit, ...parts }: Address): Choice => ({
  ...NO_CHOICE,
  ...Object.fromEntries(CHOSEN.map((part) => [part, parts[part]])),
  actor: lit?.startsWith(ACTOR) ? lit.slice(ACTOR.length) : null,
});

/** Chooses in the workbench, part by part; with `NO_CHOICE` shows everything again. */
export function choose(story: Story, { actor, ...parts }: Partial<Choice>): void {
  if (actor === undefined) write('replaceState', story, parts);
  else write('replaceState', story, { ...parts, lit: actor === null ? null : `actor:${actor}` });
}

/** Asks for what was known on a day, or with `null` for all that the story knows. */
export const setAsOf = (story: Story, asOf: string | null) =>
  write('replaceState', story, { asOf });

/** Sets two references side by side; an empty one leaves its place open. */
export const compare = (story: Story, one: string, other: string) =>
  write('replaceState', story, { compare: `${one},${other}`.replace(/,$/, '') || null });
