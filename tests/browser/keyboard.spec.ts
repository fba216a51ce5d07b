// A chart without a mouse: one stop of the Tab key, every mark within reach, all of them named.
import type { Locator, Page } from '@playwright/test';
import { DEFAULT_VIEWS } from '../../src/charts/registry.ts';
import { roomTies } from '../../src/story/indexStory.ts';
import type { ChartId } from '../../src/story/schema.ts';
import { selectTimeline } from '../../src/story/selectTimeline.ts';
import { contrast, takePicture } from './pixels.ts';
import { expect, jumpTo, open, slow, story, test } from './site.ts';

/** Statements are text with buttons in it, not a drawing: Tab goes through them as through any text. */
const DRAWN = ['network', 'timeline', 'plan', 'map'] as const;

const timeline = selectTimeline(story, DEFAULT_VIEWS.timeline);
const threads = timeline.groups.flatMap((group) => group.threads);
const isPlaced = (row: { readonly on: { readonly kind: string } }) => row.on.kind !== 'outside';

/** The story's marks on each chart under its default view. */
const MARKS: Readonly<Record<(typeof DRAWN)[number], readonly string[]>> = {
  network: [
    ...story.actors.map(({ id }) => `actor:${id}`),
    ...story.venues.map(({ id }) => `venue:${id}`),
    ...roomTies(story).map(({ id }) => `tie:${id}`),
  ],
  timeline: [
    ...threads.map(({ id }) => `actor:${id}`),
    ...threads.flatMap(({ ties }) => ties.map(({ id }) => `tie:${id}`)),
    ...threads.flatMap(({ statements }) =>
      statements.filter(isPlaced).map(({ id }) => `statement:${id}`),
    ),
    ...timeline.rooms.map(({ id }) => `venue:${id}`),
    ...timeline.events.filter(isPlaced).map(({ id }) => `event:${id}`),
  ],
  plan: story.plan.points.map(({ id }) => `point:${id}`),
  map: story.venues.map(({ id }) => `venue:${id}`),
};

async function explore(page: Page, chart: ChartId): Promise<Locator> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page);
  await jumpTo(page, 'explore');
  const place = page.locator(`.bench .explore-${chart}`);
  await place.scrollIntoViewIfNeeded();
  await place.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  const frame = page.locator(`[data-section="explore"] [data-chart="${chart}"]`);
  await expect(frame.locator('button').first()).toBeAttached();
  await page.waitForTimeout(300);
  return frame;
}

test('the first stop of Tab leads to the bar at the end of the document', async ({ page }) => {
  await open(page);
  await page.keyboard.press('Tab');
  const way = page.getByRole('button', { name: 'Reading aids', exact: true });
  await expect(way).toBeFocused();
  const { width = 0, height = 0, x = -1, y = -1 } = (await way.boundingBox()) ?? {};
  expect(Math.min(width, height)).toBeGreaterThan(24);
  expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
  await page.keyboard.press('Enter');
  await expect(page.locator('.bar summary').first()).toBeFocused();
});

const marksOf = (buttons: Locator) =>
  buttons.evaluateAll((all) => all.map((one) => one.getAttribute('data-mark') ?? ''));

/** Goes wherever these keys lead, from mark to mark, and tells all marks come by. */
const wander = (frame: Locator, keys: readonly string[]) =>
  frame.evaluate((element, pressed) => {
    const seen = new Set<Element>();
    const ahead: HTMLElement[] = [...element.querySelectorAll<HTMLElement>('[tabindex="0"]')];
    for (let from = ahead.pop(); from; from = ahead.pop()) {
      seen.add(from);
      for (const key of pressed) {
        from.focus();
        from.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
        const to = document.activeElement;
        if (to instanceof HTMLElement && !seen.has(to) && !ahead.includes(to)) ahead.push(to);
      }
    }
    return [...seen].map((one) => one.getAttribute('data-mark') ?? '');
  }, keys);

for (const chart of DRAWN) {
  test(`the ${chart} gives assistive technology the story’s marks, each named, and no others`, async ({
    page,
  }) => {
    const frame = await explore(page, chart);
    const buttons = frame.getByRole('button', { name: /\S/ });
    expect([...(await marksOf(buttons))].sort()).toEqual([...MARKS[chart]].sort());
    await expect(frame.locator('[role="application"]')).toHaveCount(0);
    const tree = await frame.ariaSnapshot();
    expect(tree.match(/^\s*- '?button /gm) ?? []).toHaveLength(MARKS[chart].length);
  });

  test(`Tab enters the ${chart} once, and arrows, Home and End reach every mark in it`, async ({
    page,
  }) => {
    const frame = await explore(page, chart);
    await expect(frame.locator('[tabindex="0"]')).toHaveCount(1);
    await frame.locator('[tabindex="0"]').focus();
    await page.keyboard.press('Tab');
    expect(await frame.evaluate((element) => element.contains(document.activeElement))).toBe(false);
    await page.keyboard.press('Shift+Tab');
    expect(await frame.evaluate((element) => element.contains(document.activeElement))).toBe(true);
    const reached = await wander(frame, [
      'ArrowUp',
      'ArrowDown',
      'ArrowLeft',
      'ArrowRight',
      'Home',
      'End',
    ]);
    const marks = MARKS[chart].filter((mark) => !mark.startsWith('tie:'));
    expect([...reached].sort()).toEqual([...marks].sort());
  });
}

test(
  'the ring around a focused mark stands off what it lies over, and nothing covers it',
  slow,
  async ({ page }) => {
    test.setTimeout(120_000);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await open(page, './#florida-hosts');
      const frame = page.locator('[data-section="florida-room"] [data-chart="network"]');
      for (const mark of ['venue:florida', 'actor:rubio', 'actor:umerov', 'tie:rubio-florida']) {
        const button = frame.locator(`[data-mark="${mark}"]`);
        await button.focus();
        await page.keyboard.press('Shift');
        await page.waitForTimeout(300);
        const lit = await takePicture(page);
        await button.evaluate((element) =>
          element.style.setProperty('outline-color', 'transparent'),
        );
        const bare = await takePicture(page);
        const box = await button.boundingBox();
        if (!box) throw new Error(`${mark} is not on the page`);
        const area = { x: box.x - 6, y: box.y - 6, width: box.width + 12, height: box.height + 12 };
        const before = bare.pixels(area);
        const changed = lit
          .pixels(area)
          .filter((pixel, at) => contrast(pixel, before[at] ?? pixel) >= 3).length;
        expect(changed, `${colorScheme} ${mark}`).toBeGreaterThan(
          2 * (2 * box.width + 2 * box.height),
        );
        await button.evaluate((element) => element.style.removeProperty('outline-color'));
      }
      await page.goto('about:blank');
    }
  },
);

for (const chart of ['network', 'timeline'] as const) {
  test(`in the ${chart} brackets lead along every tie from both its ends; Enter opens it, Escape returns`, async ({
    page,
  }) => {
    const frame = await explore(page, chart);
    const ties = await frame.locator('[data-ends]').evaluateAll((all) =>
      all.map((one) => ({
        mark: one.getAttribute('data-mark') ?? '',
        ends: (one.getAttribute('data-ends') ?? '').split(' '),
      })),
    );
    const drawn = MARKS[chart].filter((mark) => mark.startsWith('tie:'));
    expect([...new Set(ties.map(({ mark }) => mark))].sort()).toEqual([...drawn].sort());
    for (const end of new Set(ties.flatMap(({ ends }) => ends))) {
      const ofEnd = ties.filter(({ ends }) => ends.includes(end)).map(({ mark }) => mark);
      await frame.locator(`[data-mark="${end}"]`).focus();
      const walked: string[] = [];
      for (const _ of ofEnd) {
        await page.keyboard.press(']');
        walked.push((await page.locator(':focus').getAttribute('data-mark')) ?? '');
      }
      expect(walked.sort(), end).toEqual(ofEnd.sort());
    }
    const mark = (await page.locator(':focus').getAttribute('data-mark')) ?? '';
    await page.keyboard.press('Enter');
    await expect(page.locator('[data-note]')).toHaveAttribute('data-note', mark);
    await page.keyboard.press('Escape');
    await expect(page.locator('[data-note]')).toHaveCount(0);
    await expect(frame.locator(`[data-mark="${mark}"]`)).toBeFocused();
  });
}
