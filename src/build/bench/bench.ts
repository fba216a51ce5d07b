// The whole bench: weighs the site, visits it round by round, prints tables and writes JSON.
import { writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { chromium, type LaunchOptions } from '@playwright/test';
import { PHONE } from './budgets.ts';
import type { BundleReport } from './bundleReport.ts';
import { checkBudgets, printAmount } from './checkBudgets.ts';
import { costRows, dependencyCosts } from './dependencyCosts.ts';
import { hostSite } from './hostSite.ts';
import { measuredRows, type Round, summarise } from './printVisits.ts';
import { removeScripts } from './readTags.ts';
import { type LighthouseResult, runLighthouse } from './runLighthouse.ts';
import { printTable } from './statistics.ts';
import { visitBoth } from './visitSite.ts';
import { weighEmbeds } from './weighEmbeds.ts';
import { type SiteWeight, weighSite } from './weighSite.ts';

export interface BenchOptions {
  readonly root: string;
  /** Folder of the built site. */
  readonly site: string;
  readonly report: BundleReport;
  readonly launch: LaunchOptions;
  readonly runs: number;
  readonly warmUps: number;
  /** The site's port, the next one being its twin's; 0 takes free ones. */
  readonly port: number;
  readonly lighthouse: boolean;
  readonly json: string;
}

const SKIPPED: LighthouseResult = { runs: [], trouble: 'Lighthouse is skipped, as asked.' };

const load = () =>
  loadavg()
    .map((average) => average.toFixed(2))
    .join(' ');

function printWeights(folder: string, weight: SiteWeight, report: BundleReport) {
  const { css, workbenchCss, preloadedFonts, allJs, workbenchJs } = weight;
  const files = [weight.html, ...css, ...workbenchCss, ...preloadedFonts, ...allJs, ...workbenchJs];
  const first = new Set(weight.firstLoadJs.map(({ path }) => path));
  const fileRows = files.map(({ path, bytes, gzip, brotli }) => [
    first.has(path) ? `${path} (first load)` : path,
    ...[bytes, gzip, brotli].map(String),
  ]);
  console.log(`\n${printTable([['file, bytes', 'plain', 'gzip -9', 'brotli 11'], ...fileRows])}`);
  const lines = [...checkBudgets(weight, report), ...weighEmbeds(folder)];
  const budgetRows = lines.map(({ budget, value }) => [
    budget.words,
    printAmount(budget, value),
    printAmount(budget, budget.limit),
    value <= budget.limit ? 'kept' : 'over',
  ]);
  console.log(`\n${printTable([['budget', 'site', 'limit', ''], ...budgetRows])}`);
  const costs = dependencyCosts(weight, report);
  console.log(`\n${printTable(costRows(costs))}`);
  return { files, costs, budgets: lines };
}

async function readVersion(launch: LaunchOptions): Promise<string> {
  const browser = await chromium.launch(launch);
  const version = browser.version();
  await browser.close();
  return version;
}

async function visitAll(options: BenchOptions) {
  const { site: folder, launch, port, runs, warmUps } = options;
  const site = await hostSite(folder, port);
  const twin = await hostSite(folder, port === 0 ? 0 : port + 1, removeScripts);
  const rounds: Round[] = [];
  try {
    for (let round = -warmUps; round < runs; round += 1) {
      const visited = await visitBoth(launch, site.url, twin.url);
      if (round >= 0) rounds.push(visited);
    }
    const lighthouse = options.lighthouse
      ? await runLighthouse(options.root, site.url, launch, runs)
      : SKIPPED;
    process.stderr.write('\n');
    return { rounds, lighthouse };
  } finally {
    await Promise.all([site.close(), twin.close()]);
  }
}

/** Runs the bench. Resolves when the tables are printed and the JSON is written. */
export async function bench(options: BenchOptions): Promise<void> {
  const { launch, runs, warmUps, json } = options;
  const machine = {
    date: new Date().toISOString(),
    node: process.version,
    browser: `Chromium ${await readVersion(launch)}`,
    processors: cpus().length,
    loadBefore: load(),
  };
  console.log(
    `${machine.date}, Node ${machine.node}, ${machine.browser}, ${machine.processors} processors, load average ${machine.loadBefore}`,
  );
  const weights = printWeights(options.site, weighSite(options.site), options.report);
  const { network, cpuSlowdown, screen } = PHONE;
  console.log(
    `\nSlow phone: processor ${cpuSlowdown} times slower, ${network.latencyMs} ms, ${network.downKbit} kbit/s, ${screen.viewport.width}×${screen.viewport.height}; ${runs} rounds after ${warmUps} to warm up; medians [lowest–highest], times in ms.`,
  );
  const { rounds, lighthouse } = await visitAll(options);
  const measured = summarise(rounds, lighthouse);
  console.log(printTable(measuredRows(measured)));
  if (lighthouse.trouble !== null) console.log(lighthouse.trouble);
  const faults = new Set(lighthouse.runs.flatMap((run) => run.faults));
  if (faults.size > 0) console.log(`Lighthouse found wanting: ${[...faults].join(', ')}.`);
  const errors = new Set(rounds.flatMap(({ site }) => site?.errors ?? []));
  for (const error of errors) console.log(`The console said: ${error}`);
  const loadAfter = load();
  console.log(`Load average at the end: ${loadAfter}.`);
  const result = { machine: { ...machine, loadAfter }, phone: PHONE, weights, measured };
  writeFileSync(json, `${JSON.stringify({ ...result, rounds, lighthouse }, null, 1)}\n`);
  console.log(`Every run is in ${json}.`);
}
