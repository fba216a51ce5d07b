// What the commands share: modules of the project, options, and how they stop.
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';

/** A module of the project, by its path from `src/build/`. */
export const moduleAt = async (path) =>
  (await runnerImport(fileURLToPath(new URL(path, import.meta.url)))).module;

export function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}

/** The options given, as `parseArgs` reads them; stops with `usage` where it cannot. */
export function readArgs(config, usage) {
  try {
    return parseArgs(config);
  } catch (error) {
    return stop(`${error.message}\n${usage}`);
  }
}
