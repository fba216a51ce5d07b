// Which folder a build may empty and write: a new one, an empty one, or that of an earlier build.
import { isAbsolute, relative, sep } from 'node:path';

/** Folders of the project that hold its source, its history or its packages. */
const KEPT_FOLDERS = ['.ci', '.git', 'data', 'docs', 'node_modules', 'public', 'src', 'tests'];

/** What every build writes at once; no other folder holds all three by chance. */
export const BUILD_SIGNS = ['index.html', 'data/story.json', 'data/story.schema.json'] as const;

/** Left where they are when a folder is emptied, so a checked-out branch can be built into. */
const LEFT_ALONE = ['.git'];

/** A folder to be written, with what stands there now. All paths are absolute and real. */
export interface OutFolder {
  readonly out: string;
  /** Folder of the project. */
  readonly root: string;
  /** The story file. */
  readonly story: string;
  /** Names in the folder; `null` where there is none yet, 'file' where a file has its name. */
  readonly names: readonly string[] | 'file' | null;
  /** Whether the folder has a file at this path within it. */
  readonly has: (path: string) => boolean;
}

/** The way from a folder to a path in it, step by step; `undefined` where it does not lie in it. */
function stepsWithin(folder: string, path: string): readonly string[] | undefined {
  const way = relative(folder, path);
  if (way === '') return [];
  const steps = way.split(sep);
  return steps[0] === '..' || isAbsolute(way) ? undefined : steps;
}

/** Why a build must not empty this folder, in a sentence; `undefined` where it may. */
export function refuseOut({ out, root, story, names, has }: OutFolder): string | undefined {
  const advice = 'Name a new or empty folder with --out.';
  if (names === 'file') return `--out names a file, not a folder: ${out}. ${advice}`;
  if (stepsWithin(out, root)) {
    return `A build empties its folder, and ${out} holds this project. ${advice}`;
  }
  const [top] = stepsWithin(root, out) ?? [];
  if (top !== undefined && KEPT_FOLDERS.includes(top.toLowerCase())) {
    return `A build empties its folder, and ${out} belongs to this project. ${advice}`;
  }
  if (stepsWithin(out, story)) {
    return `A build empties its folder, and ${out} holds the story file. ${advice}`;
  }
  const kept = names?.filter((name) => !LEFT_ALONE.includes(name)) ?? [];
  if (kept.length > 0 && !BUILD_SIGNS.every(has)) {
    return `A build empties its folder, and ${out} holds files that no earlier build wrote. ${advice}`;
  }
  return undefined;
}
