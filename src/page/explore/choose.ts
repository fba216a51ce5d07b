// The reader's choice in the workbench, as the address holds it.
import { type Choice, NO_CHOICE } from '../../story/choice.ts';
import type { EvidenceRef } from '../../story/evidence.ts';
import type { Scene, Story } from '../../story/schema.ts';
import { selectAsOf } from '../../story/selectAsOf.ts';
import { selectChosen } from '../../story/selectChosen.ts';
import { ask, now } from '../address.ts';
import { type Address, CHOSEN, parseAddress } from '../parseAddress.ts';
import { ownScene, sceneOf } from './chosenViews.ts';
import type { FoundRef } from './listEntries.ts';

const ACTOR = 'actor:';

/** What is chosen in the workbench. */
export const choiceIn = ({ lit, ...parts }: Omit<Address, 'place' | 'scene'>): Choice => ({
  ...NO_CHOICE,
  ...Object.fromEntries(CHOSEN.map((part) => [part, parts[part]])),
  actor: lit?.startsWith(ACTOR) ? lit.slice(ACTOR.length) : null,
});

/** The parts of an address that say a choice; parts that are not chosen anew are left out. */
export function addressOfChoice({ actor, ...parts }: Partial<Choice>): Partial<Address> {
  if (actor === undefined) return parts;
  return { ...parts, lit: actor === null ? null : `actor:${actor}` };
}

/** Chooses in the workbench, part by part; with `NO_CHOICE` shows everything again. */
export const choose = (story: Story, choice: Partial<Choice>) =>
  ask(story, addressOfChoice(choice));

/** A choice with a person or a report in it; where nothing of theirs would fit the rest, that gives way. */
export function withFound(
  known: Story,
  choice: Choice,
  part: 'actor' | 'report',
  id: string,
): Choice {
  const next = { ...choice, [part]: id };
  const { found } = selectChosen(known, next);
  const fits =
    part === 'actor' ? found.length > 0 : found.some(({ ref }) => ref === `report:${id}`);
  return fits ? next : { ...NO_CHOICE, [part]: id };
}

/** What the address asks for now, and the story of its day. */
function nowIn(story: Story) {
  const address = parseAddress(story, now());
  const known = selectAsOf(story, address.asOf ?? story.meta.asOf);
  return { address, known, choice: choiceIn(address) };
}

/** Chooses what a search has found, so that it can be seen. */
export function chooseFound(story: Story, part: 'actor' | 'report', id: string): void {
  const { known, choice } = nowIn(story);
  choose(story, withFound(known, choice, part, id));
}

/** Asks for what was known on a day, or with `null` for all that the story knows. */
export const setAsOf = (story: Story, asOf: string | null) => ask(story, { asOf });

/** Shows the plan in a scene; the address names it where it is not `own`, that of the choice. */
export const setScene = (story: Story, scene: Scene, own: Scene) =>
  ask(story, { scene: scene === own ? null : scene });

/** Sets two references side by side; an empty one leaves its place open. */
export const compare = (story: Story, one: string, other: string) =>
  ask(story, { compare: `${one},${other}`.replace(/,$/, '') || null });

/** Shows the plan in a scene in which a mark is drawn. */
export function showScene(story: Story, ref: EvidenceRef | FoundRef): void {
  const { address, known, choice } = nowIn(story);
  const own = ownScene(known, selectChosen(known, choice));
  const scene = address.scene ?? own;
  const next = sceneOf(known, ref, scene);
  if (next !== scene) setScene(story, next, own);
}
