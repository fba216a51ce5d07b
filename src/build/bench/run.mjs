// `npm run bench`: builds the site and measures it in a real browser. Options: see USAGE.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { moduleAt, readArgs, stop } from '../command.mjs';

const USAGE = `Usage: npm run bench -- [options]
  --runs N             rounds that count (5)
  --warm-ups N         rounds before them that do not (1)
  --dist FOLDER        measures a site that is built already, with packages unknown
  --json FILE          where every run is written (bench-result.json)
  --port N             port of the site, its twin takes the next (any free ones)
  --skip-lighthouse    leaves Lighthouse out`;

const root = fileURLToPath(new URL('../../../', import.meta.url));

function readCount(options, name, least) {
  const count = Number(options[name]);
  if (Number.isInteger(count) && count >= least) return count;
  return stop(`--${name} must be a whole number from ${least}; found ${options[name]}.\n${USAGE}`);
}

const options = readArgs(
  {
    options: {
      runs: { type: 'string', default: '5' },
      'warm-ups': { type: 'string', default: '1' },
      dist: { type: 'string' },
      json: { type: 'string', default: 'bench-result.json' },
      port: { type: 'string', default: '0' },
      'skip-lighthouse': { type: 'boolean', default: false },
    },
  },
  USAGE,
).values;
const counts = {
  runs: readCount(options, 'runs', 1),
  warmUps: readCount(options, 'warm-ups', 0),
  port: readCount(options, 'port', 0),
};
if (options.dist !== undefined && !existsSync(join(options.dist, 'index.html'))) {
  stop(`There is no built site in ${options.dist}.`);
}

const work = mkdtempSync(join(tmpdir(), 'bench-'));
process.on('exit', () => rmSync(work, { recursive: true, force: true }));
const reportFile = join(work, 'bundle.json');
const site = resolve(options.dist ?? join(work, 'site'));
if (options.dist === undefined) {
  const built = spawnSync(process.execPath, ['src/build/build.mjs', '--out', site], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, BUNDLE_REPORT: reportFile },
  });
  if (built.status !== 0) stop('The site could not be built; the reason stands above.');
}

try {
  const { findBrowser } = await moduleAt('../../tests/browser/findBrowser.ts');
  const { readBundleReport } = await moduleAt('./bench/bundleReport.ts');
  const { bench } = await moduleAt('./bench/bench.ts');
  await bench({
    root,
    site,
    report: readBundleReport(reportFile),
    launch: await findBrowser(),
    ...counts,
    lighthouse: !options['skip-lighthouse'],
    json: options.json,
  });
} catch (error) {
  stop(error.message);
}
