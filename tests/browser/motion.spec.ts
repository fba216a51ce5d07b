// Motion: as the system says, or as the reader chose on the page; either way round.
import type { Page } from '@playwright/test';
import { expect, jumpTo, open, stageOf, test } from './site.ts';

const FRAMES = 10;

const motionSwitch = (page: Page) => page.getByRole('switch', { name: 'Motion' });

/** In how many frames the plan's squares move, from the first that does and ten more, after a change of step. */
async function movingFrames(page: Page): Promise<number> {
  await jumpTo(page, 'revised-nineteen');
  const stage = stageOf(page, 'revised-nineteen');
  await expect(stage).toHaveAttribute('data-active-step', 'revised-nineteen');
  await expect(stage.locator('[data-for^="point:"]').first()).toBeAttached({ timeout: 15_000 });
  await page.waitForTimeout(900);
  return stage.evaluate(async (element, frames) => {
    const places = () => {
      const home = element.getBoundingClientRect();
      return [...element.querySelectorAll('[data-for^="point:"]')]
        .map((mark) => mark.getBoundingClientRect())
        .map(({ x, y }) => `${(x - home.x).toFixed(1)} ${(y - home.y).toFixed(1)}`)
        .join();
    };
    document.getElementById('revised-reworded')?.scrollIntoView({ behavior: 'instant' });
    let before = places();
    let moved = 0;
    let left = Number.POSITIVE_INFINITY;
    for (let turn = 0; turn < 120 && left > 0; turn++) {
      await new Promise((done) => requestAnimationFrame(done));
      const now = places();
      left -= 1;
      if (now !== before) moved += 1;
      if (moved === 1 && left > frames) left = frames;
      before = now;
    }
    return moved;
  }, FRAMES);
}

for (const reducedMotion of ['reduce', 'no-preference'] as const) {
  for (const chosen of ['on', 'off'] as const) {
    test(`with the system at ${reducedMotion} and the switch ${chosen}, the switch counts`, async ({
      page,
    }) => {
      await page.emulateMedia({ reducedMotion });
      await open(page);
      const isOn = reducedMotion === 'no-preference';
      await expect(motionSwitch(page)).toBeChecked({ checked: isOn });
      if ((chosen === 'on') !== isOn) await motionSwitch(page).click();
      await expect(motionSwitch(page)).toBeChecked({ checked: chosen === 'on' });
      const fade = await page.evaluate(() =>
        Number.parseFloat(getComputedStyle(document.documentElement).getPropertyValue('--fade')),
      );
      if (chosen === 'on') expect(fade).toBeGreaterThan(0);
      else expect(fade).toBe(0);
      const moved = await movingFrames(page);
      if (chosen === 'on') expect(moved).toBeGreaterThan(1);
      else expect(moved).toBe(1);
    });
  }
}

test('a square that is sent elsewhere on its way sets out from where it is', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await open(page);
  await jumpTo(page, 'revised-nineteen');
  const stage = stageOf(page, 'revised-nineteen');
  await expect(stage.locator('[data-for^="point:"]').first()).toBeAttached({ timeout: 15_000 });
  await page.waitForTimeout(900);
  const { stopped, setOut, written } = await stage.evaluate(async (element) => {
    let written = 0;
    Animation.prototype.commitStyles = () => {
      written += 1;
    };
    const moves = () =>
      element.getAnimations({ subtree: true }).filter(({ effect }) => {
        const frames = effect instanceof KeyframeEffect ? effect.getKeyframes() : [];
        return frames.some((frame) => frame.transform !== undefined);
      });
    const until = async (holds: () => boolean) => {
      for (let turn = 0; turn < 240 && !holds(); turn++) {
        await new Promise((done) => requestAnimationFrame(done));
      }
    };
    const go = (step: string) =>
      document.getElementById(step)?.scrollIntoView({ behavior: 'instant' });
    const groupOf = (move: Animation) => (move.effect as KeyframeEffect).target as Element;
    const place = (text: string) => {
      const { e, f } = new DOMMatrix(text);
      return `${Math.round(e)} ${Math.round(f)}`;
    };
    go('revised-reworded');
    await until(() => moves().length > 0);
    const onTheirWay = moves();
    for (const move of onTheirWay) {
      move.pause();
      move.currentTime = 200;
    }
    const stopped = new Map(
      onTheirWay.map((move) => [groupOf(move), place(getComputedStyle(groupOf(move)).transform)]),
    );
    /** Steps that go by in a hurry are not animated. */
    await new Promise((done) => setTimeout(done, 900));
    go('revised-nineteen');
    await until(() => moves().some((move) => !onTheirWay.includes(move)));
    const setOut = moves()
      .filter((move) => !onTheirWay.includes(move) && stopped.has(groupOf(move)))
      .map((move) => {
        const [first] = (move.effect as KeyframeEffect).getKeyframes();
        return [stopped.get(groupOf(move)), place(String(first?.transform))];
      });
    return { stopped: [...stopped.values()], setOut, written };
  });
  expect(stopped.length).toBeGreaterThan(1);
  expect(setOut.length).toBeGreaterThan(1);
  for (const [was, from] of setOut) expect(from).toBe(was);
  /** WebKit takes that for inline style, which the policy refuses. */
  expect(written).toBe(0);
});

test('points that give way to the counts keep their numbers, and the stage is never empty', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await open(page);
  await jumpTo(page, 'revised-left');
  const stage = stageOf(page, 'revised-left');
  await expect(stage.locator('[data-for="point:7"]')).toHaveAttribute('data-emphasis', 'active', {
    timeout: 15_000,
  });
  await page.waitForTimeout(900);
  const seen = await stage.evaluate(async (element) => {
    const point = element.querySelector('[data-for="point:7"]');
    const fades = () => element.querySelectorAll('svg > .fades');
    document.getElementById('revised-counts')?.scrollIntoView({ behavior: 'instant' });
    for (let turn = 0; turn < 240 && fades()[0]?.getAttribute('opacity') !== '0'; turn++) {
      await new Promise((done) => requestAnimationFrame(done));
    }
    const moves = element.getAnimations({ subtree: true });
    for (const move of moves) move.pause();
    const fill = (part: string) => {
      const found = point?.querySelector(part);
      return found && getComputedStyle(found).fill;
    };
    return [100, 200, 300, 340].map((at) => {
      for (const move of moves) move.currentTime = at;
      const shown = [...fades()].map((one) => Number(getComputedStyle(one).opacity));
      return { number: fill('text'), square: fill('.shape-body'), most: Math.max(...shown) };
    });
  });
  expect(seen).toHaveLength(4);
  for (const { number, square, most } of seen) {
    expect(number).not.toBe(square);
    expect(most).toBeGreaterThan(0.2);
  }
});

test('the choice is remembered, holds before anything runs, and disturbs no taking over', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await open(page);
  await motionSwitch(page).click();
  await expect(page.locator('html')).toHaveAttribute('data-motion', 'off');
  await page.route('**/assets/index-*.js', () => undefined);
  await page.reload({ waitUntil: 'commit' });
  await expect(page.locator('html')).toHaveAttribute('data-motion', 'off');
  await page.unroute('**/assets/index-*.js');
  await open(page);
  await expect(motionSwitch(page)).toBeChecked({ checked: false });
});

test('a change of the system is followed live, until the reader chooses', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await open(page);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await expect(motionSwitch(page)).toBeChecked({ checked: false });
  await motionSwitch(page).click();
  await expect(motionSwitch(page)).toBeChecked();
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await expect(motionSwitch(page)).toBeChecked();
});

test('where storage is denied the switch still works for the visit', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await open(page);
  await motionSwitch(page).click();
  await expect(motionSwitch(page)).toBeChecked({ checked: false });
});

test('Next glides with motion on and is there at once with motion off', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await open(page);
  const next = page.getByRole('button', { name: 'Next', exact: true });
  const stops = () =>
    page.evaluate(async () => {
      const seen = new Set<number>();
      for (let frame = 0; frame < 30; frame++) {
        await new Promise((done) => requestAnimationFrame(done));
        seen.add(Math.round(scrollY));
      }
      return seen.size;
    });
  await next.click();
  expect(await stops()).toBeGreaterThan(3);
  await page.waitForTimeout(1500);
  await motionSwitch(page).click();
  const before = await page.evaluate(() => scrollY);
  await next.click();
  expect(await stops()).toBeLessThanOrEqual(2);
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(before);
});

test('what is chosen in one tab holds in another', async ({ context, page }) => {
  await open(page);
  const other = await context.newPage();
  await open(other);
  await motionSwitch(other).click();
  await expect(other.locator('html')).toHaveAttribute('data-motion', 'off');
  await expect(motionSwitch(page)).toBeChecked({ checked: false });
  await expect(page.locator('html')).toHaveAttribute('data-motion', 'off');
});
