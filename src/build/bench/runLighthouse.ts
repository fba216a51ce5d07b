// Runs Lighthouse under the newer Node it needs; both are installed on first use, apart from the project.
import { execFile, spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { LaunchOptions } from '@playwright/test';

const SOURCE = fileURLToPath(new URL('./lighthouse/', import.meta.url));
const FILES = ['package.json', 'package-lock.json', 'measure.mjs'];
/** Ignored by git; outside src/, where every file is ours, and outside node_modules, which npm clears. */
const INSTALLED = '.bench.local/lighthouse';
const PROGRAM = 'measure.mjs';
const LONGEST_MS = 180_000;
/** So many more attempts are made than runs are wanted: on a busy machine a trace may miss its start. */
const SPARE = 2;

export const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

export interface LighthouseRun {
  readonly version: string;
  /** From 0 to 1, by category. */
  readonly scores: Readonly<Record<(typeof CATEGORIES)[number], number | null>>;
  /** Audits that count and did not pass. */
  readonly faults: readonly string[];
}

export interface LighthouseResult {
  readonly runs: readonly LighthouseRun[];
  /** Why there are no runs, or fewer, as a sentence. */
  readonly trouble: string | null;
}

/** Installs what is not there yet. Returns a sentence where that fails. */
function install(root: string): string | null {
  const folder = join(root, INSTALLED);
  const lock = readFileSync(join(SOURCE, 'package-lock.json'), 'utf8');
  const stamp = join(folder, 'installed');
  mkdirSync(folder, { recursive: true });
  for (const file of FILES) copyFileSync(join(SOURCE, file), join(folder, file));
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return null;
  rmSync(stamp, { force: true });
  console.log(`Installing Lighthouse into ${INSTALLED} (once, about 370 MB)…`);
  const npm = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: folder,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (npm.status !== 0) {
    const why = npm.stderr?.trim().split('\n')[0] ?? npm.error?.message;
    return `Lighthouse is skipped: it could not be installed (${why}).`;
  }
  writeFileSync(stamp, lock);
  return null;
}

/** Measures an address so many times. Never throws: what fails at the last is said in `trouble`. */
export async function runLighthouse(
  root: string,
  url: string,
  launch: LaunchOptions,
  times: number,
): Promise<LighthouseResult> {
  const trouble = install(root);
  if (trouble !== null) return { runs: [], trouble };
  const folder = join(root, INSTALLED);
  const node = join(folder, 'node_modules', '.bin', 'node');
  const runs: LighthouseRun[] = [];
  let failure: string | null = null;
  for (let attempt = 0; attempt < times + SPARE && runs.length < times; attempt += 1) {
    try {
      const { stdout } = await promisify(execFile)(
        node,
        [PROGRAM, url, launch.executablePath ?? '', ...(launch.args ?? [])],
        { cwd: folder, timeout: LONGEST_MS, shell: process.platform === 'win32' },
      );
      runs.push(JSON.parse(stdout));
    } catch (error) {
      failure = `A run of Lighthouse failed: ${String(error).split('\n').slice(0, 6).join(' ')}`;
    }
    process.stderr.write('.');
  }
  return { runs, trouble: runs.length < times ? failure : null };
}
