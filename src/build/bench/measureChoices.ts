// Works the workbench on a slow laptop by keyboard: how long a choice and a day take to be seen.
import { timeAnswer } from './measureTaps.ts';
import type { Phone } from './openPhone.ts';
import { quantile } from './statistics.ts';

const REST_MS = 1200;
const FIND_MS = 20_000;

/** Medians and slowest in ms from a key to the paint with its answer; `null` of nothing. */
export interface ChoiceFigures {
  readonly choice: number | null;
  /** The same until the list in words, which follows, shows in the window what it finds. */
  readonly listed: number | null;
  readonly slowestChoice: number | null;
  readonly day: number | null;
  readonly slowestDay: number | null;
}

/** Runs in the page; must name nothing outside itself. */
function watchList(): void {
  const notes = window.benchNotes;
  let pressed = 0;
  const press = ({ timeStamp }: Event) => {
    pressed = timeStamp;
    notes.listed = 0;
  };
  window.addEventListener('keydown', press, true);
  /** The bar at the foot covers some. */
  const foot = window.innerHeight * 0.94;
  const isSeen = ({ target }: MutationRecord) => {
    const box = (
      target instanceof Element ? target : target.parentElement
    )?.getBoundingClientRect();
    return box !== undefined && box.top < foot && box.bottom > 0;
  };
  const paint = () =>
    requestAnimationFrame(() =>
      setTimeout(() => {
        notes.listed = performance.now() - pressed;
      }),
    );
  const list = document.querySelector('.found');
  const kinds = { subtree: true, childList: true, characterData: true };
  if (list) new MutationObserver((all) => all.some(isSeen) && paint()).observe(list, kinds);
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
  await page.evaluate(watchList);
  const choices: number[] = [];
  const listed: number[] = [];
  for (const list of await bar.locator('select').all()) {
    await list.focus();
    for (const key of ['ArrowDown', 'ArrowUp']) {
      choices.push(await press(key));
      listed.push(await page.evaluate(() => window.benchNotes.listed));
    }
  }
  const days: number[] = [];
  await bar.locator('input[type="range"]').focus();
  for (const key of ['ArrowLeft', 'ArrowRight']) {
    for (let time = 0; time < 4; time += 1) days.push(await press(key));
  }
  return {
    choice: quantile(choices, 0.5),
    listed: quantile(listed.filter(Boolean), 0.5),
    slowestChoice: quantile(choices, 1),
    day: quantile(days, 0.5),
    slowestDay: quantile(days, 1),
  };
}
