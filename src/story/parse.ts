// The door: unknown text in, a trusted story out, or every fault with its place in the file.
import { findNodeAtLocation, type Node, type ParseError, parseTree } from 'jsonc-parser';
import { findAllFaults } from './findAllFaults.ts';
import { foldLists } from './foldLists.ts';
import { printFound, printPath } from './printFault.ts';
import { findFaults } from './rules.ts';
import type { Story } from './schema.ts';
import { type StoryFault, soundStory } from './soundStory.ts';
import type { Path } from './storyRows.ts';
import { findStrictFaults } from './strictRules.ts';
import { unfoldUnions } from './unfoldUnions.ts';

/** One thing wrong with a story file. */
export interface Fault extends Omit<StoryFault, 'keys'> {
  /** Line in the file, from 1. */
  readonly line: number;
  /** What the reader of JSON stumbled over, where the text is no JSON. */
  readonly syntax?: ParseError;
}

export type Parsed =
  | { readonly ok: true; readonly story: Story }
  | { readonly ok: false; readonly faults: readonly Fault[] };

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

/** Line of the value at a path, or of the nearest part of the file that exists above it. */
function lineOf(text: string, root: Node | undefined, path: Path): number {
  for (let depth = path.length; root && depth >= 0; depth--) {
    const node = findNodeAtLocation(root, path.slice(0, depth) as (string | number)[]);
    if (node) return lineAt(text, node.offset);
  }
  return 1;
}

/** Whether what is there can be read but stands in a wrong place; such codes of the reader lie together. */
const isMisplaced = ({ error }: ParseError) => error > 2 && error < 10;

/** The first fault of each line, as others follow from it; where there is none, the text just stops. */
function syntaxFaults(text: string, errors: readonly ParseError[]): Fault[] {
  const end = text.trimEnd().length;
  const lines = new Map<number, Fault>();
  for (const syntax of errors) {
    const { offset, length } = syntax;
    const misplaced = isMisplaced(syntax);
    const line = lineAt(text, misplaced ? text.slice(0, offset).trimEnd().length : offset);
    if ((misplaced ? offset : offset + length) >= end || lines.has(line)) continue;
    const found = printFound(text.slice(offset, offset + length));
    lines.set(line, { path: '', line, expected: 'sound JSON', found, syntax });
  }
  if (lines.size > 0) return [...lines.values()];
  const found = 'the end of the file: it is cut short';
  return [{ path: '', line: lineAt(text, end), expected: 'sound JSON', found }];
}

/** Names given twice in one object: JSON would silently keep the last. */
function repeatedKeys(node: Node, text: string, path: Path = []): Fault[] {
  if (node.type === 'array') {
    return (node.children ?? []).flatMap((child, at) => repeatedKeys(child, text, [...path, at]));
  }
  if (node.type !== 'object') return [];
  const seen = new Set<string>();
  return (node.children ?? []).flatMap((property) => {
    const [key, value] = property.children ?? [];
    const name = String(key?.value);
    const here = [...path, name];
    const twice: Fault[] = seen.has(name)
      ? [
          {
            path: printPath(here),
            line: lineAt(text, property.offset),
            expected: 'each name once in an object',
            found: `"${name}" again`,
          },
        ]
      : [];
    seen.add(name);
    return value ? [...twice, ...repeatedKeys(value, text, here)] : twice;
  });
}

const findAll = (story: Story) => [...findFaults(story), ...findStrictFaults(story)];

/**
 * Reads a story file. Never throws: whatever is wrong comes back as faults, all of them that can be
 * told at once (syntax first; then shape and ids used twice, with the rules that the rest breaks), in the
 * order of the file.
 */
export function parseStory(file: string): Parsed {
  try {
    return parseText(file.replace(/^\uFEFF/, ''));
  } catch (error) {
    if (!(error instanceof RangeError && /call stack/.test(error.message))) throw error;
    /** What reads the text calls itself for each bracket in another, and runs out of room for that. */
    const expected = 'a few brackets in one another';
    return { ok: false, faults: [{ path: '', line: 1, expected, found: 'more than can be read' }] };
  }
}

function parseText(text: string): Parsed {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  if (errors.length > 0 || !root) return { ok: false, faults: syntaxFaults(text, errors) };

  const repeated = repeatedKeys(root, text);
  const value: unknown = JSON.parse(text);
  const sound = soundStory(value, findAll);
  if (sound.ok && repeated.length === 0) return sound;
  const told = sound.ok ? [] : findAllFaults(value, foldLists(unfoldUnions(sound.faults)), findAll);
  const faults = told.map(
    ({ keys, ...fault }): Fault => ({ ...fault, line: lineOf(text, root, keys) }),
  );
  return { ok: false, faults: [...repeated, ...faults].sort((a, b) => a.line - b.line) };
}
