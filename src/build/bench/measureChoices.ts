// Works the workbench on a slow laptop by keyboard: how long a choice and a day take to be seen.
import { timeAnswer } from './measureTaps.ts';
import type { Phone } from './openPhone.ts';
import { quantile } from './statistics.ts';

const REST_MS = 1200;
const FIND_MS = 20_000;

/** Medians and slowest in ms from a key to the paint with its answer; `null` of nothing. */
export interface ChoiceFigures {
  readonly choice: number | null;
  readonly slowestChoice: number | null;
  readonly day: number | null;
  readonly slowestDay: number | null;
}

/** Chooses in each list and lets the choice go, then goes back four days and forth again. */
export async function measureChoices({ page }: Phone): Promise<ChoiceFigures> {
  await page.locator('[data-section="explore"]').scrollIntoViewIfNeeded({ timeout: FIND_MS });
  const bar = page.locator('.bench-bar');
  await bar.waitFor({ timeout: FIND_MS });
  await page.waitForTimeout(REST_MS);
  /** Its lists at the top of the window, the charts below them in sight. */
  const first = bar.locator('select').first();
  await first.evaluate((element) => element.scrollIntoView({ behavior: 'instant' }));
  await page.waitForTimeout(REST_MS);
  const press = (key: string) => timeAnswer(page, REST_MS, () => page.keyboard.press(key));
  const choices: number[] = [];
  for (const list of await bar.locator('select').all()) {
    await list.focus();
    for (const key of ['ArrowDown', 'ArrowUp']) choices.push(await press(key));
  }
  const days: number[] = [];
  await bar.locator('input[type="range"]').focus();
  for (const key of ['ArrowLeft', 'ArrowRight']) {
    for (let time = 0; time < 4; time += 1) days.push(await press(key));
  }
  return {
    choice: quantile(choices, 0.5),
    slowestChoice: quantile(choices, 1),
    day: quantile(days, 0.5),
    slowestDay: quantile(days, 1),
  };
}
