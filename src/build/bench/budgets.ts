// What the built site may weigh and how it should behave: one table for the test and the bench.

/** One kilobyte is a thousand bytes. */
export const KB = 1000;

/** Exact limits that `npm test` holds; `unit` says whether `limit` counts bytes or things. */
export const BUDGETS = [
  {
    id: 'firstLoadJs',
    words: 'JavaScript of the first load, gzip',
    limit: 125 * KB,
    unit: 'bytes',
  },
  {
    id: 'allJs',
    words: "all JavaScript but the workbench's, gzip",
    limit: 190 * KB,
    unit: 'bytes',
  },
  { id: 'workbenchJs', words: 'JavaScript of the workbench, gzip', limit: 45 * KB, unit: 'bytes' },
  { id: 'css', words: "CSS but the workbench's, gzip", limit: 12 * KB, unit: 'bytes' },
  { id: 'workbenchCss', words: 'CSS of the workbench, gzip', limit: 4 * KB, unit: 'bytes' },
  { id: 'preloadedFonts', words: 'fonts preloaded', limit: 60 * KB, unit: 'bytes' },
  { id: 'htmlGzip', words: 'HTML, gzip', limit: 120 * KB, unit: 'bytes' },
  { id: 'htmlBrotli', words: 'HTML, brotli', limit: 90 * KB, unit: 'bytes' },
  { id: 'requests', words: 'requests before interactive', limit: 10, unit: 'count' },
  { id: 'foreignAddresses', words: 'resources of other hosts', limit: 0, unit: 'count' },
] as const;

/** Exact limits of every file of a kind among the embeds, each by itself. */
export const EMBED_BUDGETS = [
  { id: 'embedHtml', words: 'HTML of an embed, gzip', limit: 30 * KB, unit: 'bytes' },
  { id: 'embedCss', words: 'CSS of an embed, gzip', limit: 10 * KB, unit: 'bytes' },
  { id: 'embedScript', words: "script of an embed's chart, gzip", limit: 110 * KB, unit: 'bytes' },
  { id: 'embedStory', words: 'story of the embeds, gzip', limit: 60 * KB, unit: 'bytes' },
  { id: 'loader', words: 'loader of the embeds, gzip', limit: 2 * KB, unit: 'bytes' },
] as const;

/** What an embed may ask for until it shows all it shows without scripts; counted in the browser. */
export const EMBED_FIRST_VIEW = { bytes: 60 * KB, requests: 6 } as const;

export type BudgetId = (typeof BUDGETS)[number]['id'];
export type EmbedBudgetId = (typeof EMBED_BUDGETS)[number]['id'];
export type Budget = (typeof BUDGETS | typeof EMBED_BUDGETS)[number];

/** Figures that depend on the machine: the bench compares medians with them, no test does. */
export const GOALS = {
  /** Largest contentful paint as a multiple of the same page without scripts. */
  lcpRatio: 1.15,
  clsLoad: 0,
  clsScroll: 0.01,
  tbtMs: 250,
  /** A frame is in time within so many milliseconds, and this share of frames should be. */
  frameMs: 35,
  framesInTime: 0.95,
  /** The worst frame of a scroll may be this much worse than the worst of the idle page. */
  worstFrameBeyondIdleMs: 100,
  longTaskMs: 50,
  longTasks: 0,
  interactionMs: 100,
  lighthouseScore: 1,
} as const;

/** The slow phone of the measurements: how much slower its processor is, its network, its screen. */
export const PHONE = {
  cpuSlowdown: 4,
  network: { latencyMs: 150, downKbit: 1600, upKbit: 750 },
  screen: {
    viewport: { width: 412, height: 823 },
    deviceScaleFactor: 1.75,
    isMobile: true,
    hasTouch: true,
  },
} as const;

/** Screen on which the workbench is measured, with the phone's processor. */
export const LAPTOP_SCREEN = { viewport: { width: 1440, height: 900 } } as const;
