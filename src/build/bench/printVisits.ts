// The measured tables of the bench: the site, and beside it the same page without scripts.
import { GOALS } from './budgets.ts';
import { CATEGORIES, type LighthouseResult } from './runLighthouse.ts';
import { printSpread, type Spread, spreadOf } from './statistics.ts';
import { VISIT_ROWS, type Visit } from './visitRows.ts';

/** A round's visits of both pages; `null` where the visit failed. */
export interface Round {
  readonly site: Visit | null;
  readonly twin: Visit | null;
}

export interface Measured {
  readonly words: string;
  readonly site: Spread | null;
  readonly twin: Spread | null;
  readonly digits: number;
  readonly goal: number | null;
  /** Whether the site's median meets the goal; `null` without a goal or a figure. */
  readonly met: boolean | null;
}

function meets(site: Spread | null, goal: number | null, least: boolean): boolean | null {
  if (site === null || goal === null) return null;
  return least ? site.median >= goal : site.median <= goal;
}

/** LCP of the site as a multiple of its twin's in the same round. */
function paintRatio({ site, twin }: Round): number | null {
  const [a, b] = [site?.load.lcp, twin?.load.lcp];
  return a != null && b != null && b > 0 ? a / b : null;
}

/** Medians and ranges of all rounds. */
export function summarise(
  rounds: readonly Round[],
  lighthouse: LighthouseResult,
): readonly Measured[] {
  const measured = VISIT_ROWS.map((one): Measured => {
    const read = (visit: Visit | null) => (visit ? one.read(visit) : null);
    const site = spreadOf(rounds.map((round) => read(round.site)));
    const twin = one.onTwin ? spreadOf(rounds.map((round) => read(round.twin))) : null;
    const goal = one.goal ?? null;
    const met = meets(site, goal, one.least === true);
    return { words: one.words, digits: one.digits, site, twin, goal, met };
  });
  const ratio = spreadOf(rounds.map(paintRatio));
  const paint: Measured = {
    words: 'largest contentful paint, site / without scripts',
    digits: 2,
    site: ratio,
    twin: null,
    goal: GOALS.lcpRatio,
    met: meets(ratio, GOALS.lcpRatio, false),
  };
  const scores = CATEGORIES.map((category): Measured => {
    const site = spreadOf(lighthouse.runs.map(({ scores }) => scores[category]));
    const goal = GOALS.lighthouseScore;
    return {
      words: `Lighthouse ${category}`,
      digits: 2,
      site,
      twin: null,
      goal,
      met: meets(site, goal, true),
    };
  });
  return [paint, ...measured, ...scores];
}

const printMet = (met: boolean | null) => (met === null ? '' : met ? 'met' : 'missed');

export const measuredRows = (all: readonly Measured[]): readonly (readonly string[])[] => [
  ['', 'site', 'without scripts', 'goal', ''],
  ...all.map(({ words, site, twin, digits, goal, met }) => [
    words,
    printSpread(site, digits),
    printSpread(twin, digits),
    goal === null ? '' : String(goal),
    printMet(met),
  ]),
];
