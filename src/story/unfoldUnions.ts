// An account of which one field is wrong is told by that field, not as neither of the shapes it may have.
import { faultOf, type StoryFault } from './soundStory.ts';

/** The fields of the one shape that an account can have, or of the other. */
const fieldsMeant = (account: object): readonly unknown[] =>
  'mark' in account ? ['mark'] : ['by', 'says', 'sources'];

/** What is wrong of the shape that an account means; nothing where it is no object, and no account. */
function faultsInside({ issue }: StoryFault): readonly StoryFault[] {
  const account = issue?.type === 'union' ? issue.input : undefined;
  if (typeof account !== 'object' || account === null || Array.isArray(account)) return [];
  const fields = fieldsMeant(account);
  const told = new Set<unknown>();
  return (issue?.issues ?? []).flatMap((inside) => {
    const [field, ...deeper] = inside.path ?? [];
    const isOfOther = (inside.expected === 'never') === fields.includes(field?.key);
    if (!field || isOfOther || told.has(field.key)) return [];
    if (inside.expected === 'never') told.add(field.key);
    const [top, ...above] = issue?.path ?? [field];
    return top ? faultOf({ ...inside, path: [top, ...above, field, ...deeper] }) : [];
  });
}

/** Faults of shape in their order, those of accounts by what is wrong in them. */
export const unfoldUnions = (faults: readonly StoryFault[]): readonly StoryFault[] =>
  faults.flatMap((fault) => {
    const inside = faultsInside(fault);
    return inside.length > 0 ? inside : fault;
  });
