// Whether a value is a story: its shape first, then what its ids and dates say to each other.
import * as v from 'valibot';
import { printFound, printPath } from './printFault.ts';
import { findFaults } from './rules.ts';
import { type Story, storySchema } from './schema.ts';
import type { Path } from './storyRows.ts';

/** One thing wrong with a story. */
export interface StoryFault {
  readonly keys: Path;
  /** The same as a JSON path such as `actors[3].sources[0]`; empty for the whole. */
  readonly path: string;
  readonly expected: string;
  readonly found: string;
  /** What the schema said, where a value has the wrong shape. */
  readonly issue?: v.BaseIssue<unknown>;
}

export type Sound =
  | { readonly ok: true; readonly story: Story }
  | { readonly ok: false; readonly faults: readonly StoryFault[] };

const told = (keys: Path, expected: string, found: unknown): StoryFault => ({
  keys,
  path: printPath(keys),
  expected,
  found: printFound(found),
});

/** What the schema says of a value of the wrong shape. */
export function faultOf(issue: v.BaseIssue<unknown>): StoryFault {
  const keys = (issue.path ?? []).map((part) => part.key as string | number);
  const expected =
    issue.message.startsWith('Expected') || !issue.expected
      ? issue.message.replace(/^Expected /, '')
      : issue.expected;
  return { ...told(keys, expected, issue.input), issue };
}

/**
 * Trusts a value that is a story, or tells all faults of shape, else all rules that it breaks: those
 * that a page needs, or others given. Never throws.
 */
export function soundStory(value: unknown, findBroken = findFaults): Sound {
  const shaped = v.safeParse(storySchema, value);
  const faults: StoryFault[] = shaped.success
    ? findBroken(shaped.output).map(({ path, expected, found }) => told(path, expected, found))
    : shaped.issues.map(faultOf);
  return shaped.success && faults.length === 0
    ? { ok: true, story: shaped.output }
    : { ok: false, faults };
}
