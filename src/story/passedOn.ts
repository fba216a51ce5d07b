// How the words of a statement were passed on, told apart by whether more than one outlet has them.
import type { Certainty, Statement } from './schema.ts';

type Wording = Statement['wording'];

/** As a story file has it; `-once` where one outlet alone has the words, so that they cannot vary. */
export type PassedOn = Wording | 'near-exact-once' | 'translation-once';

export function passedOn<W extends Wording | undefined>(said: {
  readonly wording: W;
  readonly certainty: Certainty;
  readonly outlets?: number | undefined;
}): PassedOn | W {
  const { certainty, outlets } = said;
  const wording: Wording | undefined = said.wording;
  const isOnce = certainty === 'reported' || outlets === 1;
  const varies = wording === 'near-exact' || wording === 'translation';
  return isOnce && varies ? `${wording}-once` : said.wording;
}
