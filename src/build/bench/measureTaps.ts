// Taps Next, a name and a mark on the phone, and reads how long until the page showed an answer.
import type { Page } from '@playwright/test';
import type { Phone } from './openPhone.ts';

const TIMES = 3;
const REST_MS = 700;
const FIND_MS = 10_000;
/** The shortest duration that a browser reports: what it leaves out was faster. */
const SHORTEST_MS = 16;

/** The slowest of three taps each, in ms from tap to next paint; `null` where there was nothing to tap. */
export interface TapFigures {
  readonly next: number | null;
  readonly actor: number | null;
  readonly note: number | null;
}

const NEXT = 'button:has-text("Next")';
const ACTOR = '[data-step] button[data-actor]';
const NOTE = '[data-stage] button[data-mark]:not([data-mark^="actor:"])';

/** Acts, rests, and returns the ms from the act to the paint with its answer. */
export async function timeAnswer(
  page: Page,
  restMs: number,
  act: () => Promise<void>,
): Promise<number> {
  const before = await page.evaluate(() => window.benchNotes.interactions.length);
  await act();
  await page.waitForTimeout(restMs);
  const took = await page.evaluate(
    (from) => window.benchNotes.interactions.slice(from).map(([, duration]) => duration),
    before,
  );
  return Math.max(SHORTEST_MS, ...took);
}

/** Taps the first of its kind that can be seen, closing with Escape what it opened. */
async function tap({ page }: Phone, selector: string): Promise<number | null> {
  let slowest: number | null = null;
  for (let time = 0; time < TIMES; time += 1) {
    const control = page.locator(selector).filter({ visible: true }).first();
    try {
      await control.scrollIntoViewIfNeeded({ timeout: FIND_MS });
      await page.waitForTimeout(REST_MS);
      const took = await timeAnswer(page, REST_MS, () => control.tap({ timeout: FIND_MS }));
      slowest = Math.max(slowest ?? 0, took);
    } catch {
      return slowest;
    }
    await page.keyboard.press('Escape');
    await page.waitForTimeout(REST_MS);
  }
  return slowest;
}

/** Measures a page that was loaded and is at rest. */
export async function measureTaps(phone: Phone): Promise<TapFigures> {
  const next = await tap(phone, NEXT);
  const actor = await tap(phone, ACTOR);
  const note = await tap(phone, NOTE);
  return { next, actor, note };
}
