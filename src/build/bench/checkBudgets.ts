// Holds a built site against its budgets, and names who is to blame for an overrun.
import { BUDGETS, type Budget, type BudgetId, KB } from './budgets.ts';
import type { BundleReport } from './bundleReport.ts';
import type { SiteWeight, WeighedFile } from './weighSite.ts';

export interface BudgetLine {
  readonly budget: Budget;
  /** In the budget's unit. */
  readonly value: number;
  /** What makes up the value: files with their weights, or addresses. */
  readonly parts: readonly string[];
}

export const printKb = (bytes: number): string => `${(bytes / KB).toFixed(1)} kB`;

const sum = (files: readonly WeighedFile[], key: 'bytes' | 'gzip' | 'brotli') =>
  files.reduce((total, file) => total + file[key], 0);

/** A file with its weight and, for a script, what its packages weigh in it. */
function printFile(file: WeighedFile, key: 'bytes' | 'gzip' | 'brotli', report: BundleReport) {
  const shares = (report[file.path] ?? []).map(({ name, gzip }) => `${name} ${printKb(gzip)}`);
  const packages = shares.length > 0 ? ` (${shares.join(', ')})` : '';
  return `${file.path} ${printKb(file[key])}${packages}`;
}

/** Every budget with what the site spends of it. */
export function checkBudgets(weight: SiteWeight, report: BundleReport): readonly BudgetLine[] {
  const filed = (files: readonly WeighedFile[], key: 'bytes' | 'gzip' | 'brotli') => ({
    value: sum(files, key),
    parts: files.toSorted((a, b) => b[key] - a[key]).map((file) => printFile(file, key, report)),
  });
  const counted = (parts: readonly string[]) => ({ value: parts.length, parts });
  const spent: Record<BudgetId, { value: number; parts: readonly string[] }> = {
    firstLoadJs: filed(weight.firstLoadJs, 'gzip'),
    allJs: filed(weight.allJs, 'gzip'),
    workbenchJs: filed(weight.workbenchJs, 'gzip'),
    css: filed(weight.css, 'gzip'),
    workbenchCss: filed(weight.workbenchCss, 'gzip'),
    preloadedFonts: filed(weight.preloadedFonts, 'bytes'),
    htmlGzip: filed([weight.html], 'gzip'),
    htmlBrotli: filed([weight.html], 'brotli'),
    requests: counted(weight.requests),
    foreignAddresses: counted(weight.foreignAddresses),
  };
  return BUDGETS.map((budget) => ({ budget, ...spent[budget.id] }));
}

/** A value in the unit of its budget, in words. */
export const printAmount = (budget: Budget, value: number): string =>
  budget.unit === 'bytes' ? printKb(value) : String(value);

/** The sentence for an overrun, with each culprit on a line of its own; `null` within the limit. */
export function describeOverrun({ budget, value, parts }: BudgetLine): string | null {
  if (value <= budget.limit) return null;
  const over = printAmount(budget, value - budget.limit);
  const limit = printAmount(budget, budget.limit);
  return [
    `${budget.words}: ${printAmount(budget, value)}, ${over} over the limit of ${limit}. It is made of:`,
    ...parts.map((part) => `  ${part}`),
  ].join('\n');
}
