// A list where an object belongs breaks each field of the object: it is told once, as what it is.
import type * as v from 'valibot';
import { printFound, printPath } from './printFault.ts';
import type { StoryFault } from './soundStory.ts';

/** The list that stands where the fault looked for an object's field, as a fault of its own. */
function faultOfList({ keys, issue }: StoryFault): StoryFault | undefined {
  const parts = issue?.path ?? [];
  const at = parts.findIndex(({ type, input }) => type === 'object' && Array.isArray(input));
  const list = parts[at]?.input;
  if (!issue || list === undefined) return undefined;
  const [first, ...others] = parts.slice(0, at);
  const told: v.StrictObjectIssue = {
    kind: 'schema',
    type: 'strict_object',
    input: list,
    expected: 'Object',
    received: 'Array',
    message: 'Invalid type',
    ...(first && { path: [first, ...others] }),
  };
  const place = keys.slice(0, at);
  return {
    keys: place,
    path: printPath(place),
    expected: told.expected,
    found: printFound(list),
    issue: told,
  };
}

/** Faults of shape in their order, where a list stands for an object that one and none of its fields. */
export function foldLists(faults: readonly StoryFault[]): readonly StoryFault[] {
  const folded = new Set<string>();
  return faults.flatMap((fault) => {
    const list = faultOfList(fault);
    if (!list) return fault;
    if (folded.has(list.path)) return [];
    folded.add(list.path);
    return list;
  });
}
