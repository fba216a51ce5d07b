// Links that the page gives away: each tells the day that is shown, and the edition it was made from.
import type { Choice } from '../../story/choice.ts';
import { type EvidenceRef, isMark } from '../../story/evidence.ts';
import { splitRef } from '../../story/indexStory.ts';
import type { Scene, Story } from '../../story/schema.ts';
import { type Address, parseAddress, printAddress } from '../parseAddress.ts';
import { readableHref } from '../readableHref.ts';
import { addressOfChoice } from './choose.ts';

/** An address with the day of which a story tells, and the day on which it was last published. */
export function dateLink({ meta }: Story, address: string): string {
  const url = new URL(address);
  url.searchParams.set('asOf', meta.asOf);
  url.searchParams.set('seen', meta.dates.modified.slice(0, 10));
  return readableHref(url);
}

/** The workbench of the page in this folder, with these parts of an address and no others. */
function printLink(story: Story, parts: Partial<Address>): string {
  const page = new URL('./', document.baseURI).href;
  const place = story.sections.find(({ kind }) => kind === 'explore')?.id ?? null;
  return dateLink(story, printAddress(page, { ...parseAddress(story, page), ...parts, place }));
}

/** Where a choice is seen, and the plan in a scene; `story` is the story as known on the day shown. */
export const printChoiceLink = (story: Story, choice: Choice, scene: Scene | null = null): string =>
  printLink(story, { ...addressOfChoice(choice), scene });

/** Where a mark is lit, or a report chosen; `story` is the story as known on the day shown. */
export const printMarkLink = (story: Story, subject: EvidenceRef): string =>
  isMark(subject)
    ? printLink(story, { lit: subject })
    : printLink(story, { report: splitRef(subject)[1] });

/** Where two sides or actors, as the address has them, stand beside each other. */
export const printCompareLink = (story: Story, compare: string): string =>
  printLink(story, { compare });
