// What each dependency costs the reader: in the first load, and in all scripts together.
import type { BundleReport } from './bundleReport.ts';
import { printKb } from './checkBudgets.ts';
import type { SiteWeight, WeighedFile } from './weighSite.ts';

export interface DependencyCost {
  readonly name: string;
  /** Bytes of gzip. */
  readonly firstLoad: number;
  readonly all: number;
}

function addUp(files: readonly WeighedFile[], report: BundleReport): Map<string, number> {
  const sums = new Map<string, number>();
  for (const file of files) {
    const shares = report[file.path] ?? [{ name: `(${file.path}, packages unknown)`, ...file }];
    for (const { name, gzip } of shares) sums.set(name, (sums.get(name) ?? 0) + gzip);
  }
  return sums;
}

/** Every package and room of the house, the heaviest first. */
export function dependencyCosts(
  weight: SiteWeight,
  report: BundleReport,
): readonly DependencyCost[] {
  const first = addUp(weight.firstLoadJs, report);
  return [...addUp([...weight.allJs, ...weight.workbenchJs], report)]
    .map(([name, all]) => ({ name, firstLoad: first.get(name) ?? 0, all }))
    .sort((a, b) => b.all - a.all);
}

export const costRows = (costs: readonly DependencyCost[]): readonly (readonly string[])[] => [
  ['package or room, gzip', 'first load', 'all'],
  ...costs.map(({ name, firstLoad, all }) => [name, printKb(firstLoad), printKb(all)]),
];
