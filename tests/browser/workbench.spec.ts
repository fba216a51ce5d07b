// The workbench: every choice narrows charts, list and counts at once, has an address, and bears anything.
import type { Page } from '@playwright/test';
import axe from 'axe-core';
import { CHOICE_PARTS, type Choice, NO_CHOICE } from '../../src/story/choice.ts';
import { selectAsOf } from '../../src/story/selectAsOf.ts';
import { selectChosen } from '../../src/story/selectChosen.ts';
import { atRest, expect, jumpAtOnce, jumpTo, open, story, test } from './site.ts';

type WithAxe = typeof window & { readonly axe?: typeof axe };

const expected = (choice: Partial<Choice>) => selectChosen(story, { ...NO_CHOICE, ...choice });
const bench = (page: Page) => page.locator('.bench');
const status = (page: Page) => page.locator('.bench-summary > p > span');
const chart = (page: Page, id: string) =>
  page.locator(`[data-section="explore"] [data-chart="${id}"]`);

/** Opens an address at the workbench and waits until it is there. */
async function explore(page: Page, address = ''): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, `./${address}`);
  await jumpTo(page, 'explore');
  await expect(bench(page).locator('.bench-line')).toBeVisible();
}

/** What list, counts and charts show is just what a choice finds. */
async function expectFound(page: Page, choice: Partial<Choice>): Promise<void> {
  // What a resting pointer lights is not part of the choice.
  await page.mouse.move(0, 0);
  const { found, lit } = expected(choice);
  await expect(bench(page)).toHaveAttribute('data-found', `${found.length}`);
  await expect(status(page)).toContainText(`${found.length} of`);
  const kinds = new Set(found.map((row) => row.kind));
  await expect(page.locator('.found-group').filter({ visible: true })).toHaveCount(kinds.size);
  for (const kind of kinds) {
    const rows = found.filter((row) => row.kind === kind);
    const group = page.locator(`.found-group[data-kind="${kind}"]`);
    await expect(group.locator('.count')).toHaveText(`${rows.length}`);
    const shown = await group
      .locator('[data-row]')
      .evaluateAll((items) => items.map((item) => item.getAttribute('data-row')));
    expect(shown).toHaveLength(Math.min(5, rows.length));
    expect(rows.map((row) => row.ref)).toEqual(expect.arrayContaining(shown));
  }
  for (const id of ['network', 'map']) {
    await page.locator(`.bench .explore-${id}`).scrollIntoViewIfNeeded();
    const marks = chart(page, id).locator('[data-mark]');
    await expect(marks.first()).toBeAttached();
    await expect
      .poll(() =>
        marks.evaluateAll((items) =>
          items
            .filter((item) => item.getAttribute('data-emphasis') === 'active')
            .map((item) => item.getAttribute('data-mark') ?? '')
            .sort(),
        ),
      )
      .toEqual(
        (
          await marks.evaluateAll((items) =>
            items.map((item) => item.getAttribute('data-mark') ?? ''),
          )
        )
          .filter((ref) => lit.has(ref))
          .sort(),
      );
  }
}

const CHOICES: Partial<Choice>[] = [
  { side: 'ukraine' },
  { actor: 'rubio' },
  { venue: 'geneva' },
  { topic: 'draft' },
  { certainty: 'reported' },
  { report: 'rev-abc' },
];

for (const choice of CHOICES) {
  const [part = '', value = ''] = Object.entries(choice)[0] ?? [];
  test(`choosing a ${part} narrows charts, list and counts, and has an address`, async ({
    page,
  }) => {
    await explore(page);
    await page.locator(`.bench select[name="${part}"]`).selectOption(value ?? '');
    await expectFound(page, choice);
    const named = part === 'actor' ? `lit=actor:${value}` : `${part}=${value}`;
    await expect(page).toHaveURL(new RegExp(`[?&]${named}(&|#|$)`));
    await page.reload();
    await page.waitForSelector('html[data-ready]');
    await jumpTo(page, 'explore');
    await expectFound(page, choice);
    await page.locator('.bench-summary').getByRole('button', { name: 'Show everything' }).click();
    await expect(bench(page)).toHaveAttribute('data-found', `${expected({}).total}`);
    await expect(page).not.toHaveURL(new RegExp(`${named}`));
  });
}

test('the statements chart shows only the words that fit', async ({ page }) => {
  await explore(page, '?side=russia&topic=territory');
  await page.locator('.bench .explore-statements').scrollIntoViewIfNeeded();
  const { found } = expected({ side: 'russia', topic: 'territory' });
  const said = found.filter((row) => row.kind === 'statement').length;
  await expect(chart(page, 'statements').locator('[data-mark]')).toHaveCount(Math.min(2, said));
});

test('every list says how much each value would find', async ({ page }) => {
  await explore(page, '?side=us');
  const { options } = expected({ side: 'us' });
  for (const part of CHOICE_PARTS) {
    const listed = await page
      .locator(`.bench select[name="${part}"] option:not([value=""])`)
      .evaluateAll((items) =>
        items.map((item) => [item.getAttribute('value') ?? '', item.textContent] as const),
      );
    for (const [value, text] of listed) {
      expect(text).toContain(`(${options[part].get(value) ?? 0})`);
    }
  }
});

test('a choice of several parts has one address', async ({ page }) => {
  await explore(page, '?lit=actor:rubio&venue=geneva&topic=draft');
  await expectFound(page, { actor: 'rubio', venue: 'geneva', topic: 'draft' });
  await expect(page.locator('[data-panel]')).toHaveCount(0);
});

test('what contradicts itself finds nothing, and each way out leads to something', async ({
  page,
}) => {
  await explore(page, '?side=russia&venue=geneva');
  const contradiction = { side: 'russia', venue: 'geneva' };
  const { found, release } = expected(contradiction);
  expect(found).toHaveLength(0);
  await expect(status(page)).toHaveText('Nothing matches everything you chose.');
  await expect(chart(page, 'network').locator('[data-emphasis="active"]')).toHaveCount(0);
  const ways = page.locator('.ways-out button');
  await expect(ways).toHaveCount(release.size);
  await ways.filter({ hasText: 'Geneva' }).click();
  await expectFound(page, { side: 'russia' });
});

test('a press that takes its own button away leaves the focus at what it changed', async ({
  page,
}) => {
  const sentence = page.locator('.bench-summary > p').first();
  await explore(page, '?side=russia&venue=geneva');
  await page.locator('.ways-out button').filter({ hasText: 'Geneva' }).press('Enter');
  await expect(status(page)).toContainText(`${expected({ side: 'russia' }).found.length} of`);
  await expect(sentence).toBeFocused();
  await page.getByRole('button', { name: 'Show everything' }).press('Enter');
  await expect(status(page)).toContainText('Nothing is chosen');
  await expect(sentence).toBeFocused();
  await explore(page, '?lit=venue:geneva');
  await page.getByRole('button', { name: 'Clear focus' }).press('Enter');
  await expect(page.locator('.explore-focus')).toHaveCount(0);
  await expect(sentence).toBeFocused();
});

test('the bar names whom a press on a chart lights', async ({ page }) => {
  await explore(page);
  const who = chart(page, 'network').locator('[data-mark="actor:witkoff"]');
  await who.click();
  await expect(who).toHaveAttribute('data-emphasis', 'active');
  await expect(page.locator('.explore-focus')).toHaveText('In focus: Steve Witkoff');
  await page.keyboard.press('Escape');
  await expect(page.locator('.explore-focus')).toHaveCount(0);
});

test('the plan shows its versions and counts, as known on the day, under the choice', async ({
  page,
}) => {
  await explore(page, '?asOf=2025-11-24&lit=actor:rubio');
  const place = page.locator('.bench .explore-plan');
  await place.scrollIntoViewIfNeeded();
  await place.getByRole('button', { name: 'Counts', exact: true }).click();
  const marks = chart(page, 'plan').locator('[data-mark^="version:"]');
  const known = selectAsOf(story, '2025-11-24').plan.counts;
  expect(known.length).toBeLessThan(story.plan.counts.length);
  await expect(marks).toHaveCount(known.length);
  await expect(chart(page, 'plan').locator('[data-mark][data-emphasis="active"]')).toHaveAttribute(
    'data-mark',
    'version:geneva-text',
  );
  await place.getByRole('button', { name: 'Drafts', exact: true }).click();
  await expect(page).toHaveURL(/scene=revised/);
  await expect(marks).toHaveAttribute('data-mark', 'version:ft-19');
  await place.getByRole('button', { name: 'Points', exact: true }).click();
  await expect(marks).toHaveCount(0);
  await expect(page).toHaveURL(/scene=topics/);
  await explore(page, '?scene=counts');
  await expect(place.getByRole('button', { name: 'Counts', exact: true })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
});

test('a choice that lights counts and no point shows the counts, and a row of a version its scene', async ({
  page,
}) => {
  await explore(page, '?certainty=disputed');
  await page.locator('.bench .explore-plan').scrollIntoViewIfNeeded();
  const counts = chart(page, 'plan').locator('[data-mark^="version:"][data-emphasis="active"]');
  await expect(counts).toHaveCount(5);
  await expect(page).not.toHaveURL(/scene/);
  await explore(page, '?certainty=disputed&scene=topics');
  await page.locator('.bench .explore-plan').scrollIntoViewIfNeeded();
  await expect(chart(page, 'plan').locator('[data-mark^="point:"]').first()).toBeVisible();
  await page.locator('.found [data-row="version:geneva-text"] button').click();
  await expect(page.locator('[data-note]')).toBeVisible();
  await expect(counts).toHaveCount(1);
  await expect(counts).toHaveAttribute('data-mark', 'version:geneva-text');
  await expect(page).not.toHaveURL(/scene/);
});

test('words that the choice leaves out are said to be on the record', async ({ page }) => {
  await explore(page, '?side=russia');
  await page.locator('.bench .explore-statements').scrollIntoViewIfNeeded();
  const cells = chart(page, 'statements').locator('.nothing');
  await expect(cells.first()).toBeVisible();
  const sentences = await cells.allTextContents();
  expect(
    sentences.filter((text) => /^On the record: \d+; none shown here$/.test(text)).length,
  ).toBeGreaterThan(3);
});

test('everything chosen at once is a sound state', async ({ page }) => {
  const all = {
    side: 'us',
    actor: 'rubio',
    venue: 'geneva',
    topic: 'draft',
    certainty: 'confirmed',
    report: 'rev-26-28',
  };
  const { actor, ...others } = all;
  await explore(page, `?lit=actor:${actor}&${new URLSearchParams(others)}`);
  expect(expected(all).found.length).toBeGreaterThan(0);
  await expectFound(page, all);
});

for (const bad of [
  '?side=mars&venue=x&topic=__proto__&certainty=1&report=%00',
  '?compare=actor:nobody,venue:geneva',
  '?scene=ballet',
  '?side=<script>alert(1)</script>',
  `?topic=${'x'.repeat(2000)}`,
]) {
  test(`a bad choice (${bad.slice(0, 40)}) shows everything, says so, and is put right`, async ({
    page,
  }) => {
    await explore(page, bad);
    await expect(bench(page)).toHaveAttribute('data-found', `${expected({}).total}`);
    await expect(page.locator('.bench-note')).toContainText('does not have');
    await expect(page).toHaveURL(/\/(#explore)?$/);
  });
}

test('the as-of date in force is the address’s, within the story’s days', async ({ page }) => {
  for (const [asked, day] of [
    ['2025-11-23', '2025-11-23'],
    ['2030-01-01', story.meta.asOf],
    ['1990-01-01', '2025-11-19'],
    ['nonsense', story.meta.asOf],
  ]) {
    await page.goto('about:blank');
    await open(page, `./?asOf=${asked}`);
    await expect(page.locator('html')).toHaveAttribute('data-as-of', day ?? '');
  }
});

test('a note opened from the list leaves the choice of an actor as it is', async ({ page }) => {
  await explore(page, '?lit=actor:rubio');
  const row = page.locator('.found-group[data-kind="statement"] .row-what').first();
  await row.click();
  await expect(page.locator('[data-note]')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-note]')).toHaveCount(0);
  await expect(page).toHaveURL(/lit=actor:rubio/);
  await page.locator('.found-group[data-kind="statement"] button[data-actor]').first().click();
  await expect(page.locator('[data-panel="actor"]')).toHaveAttribute('data-actor', 'rubio');
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-panel]')).toHaveCount(0);
  await expect(page).toHaveURL(/lit=actor:rubio/);
});

/** What the browser notes of its work: how many elements it styled, for one. */
interface Traced {
  readonly name: string;
  readonly args?: { readonly elementCount?: number };
}

test('a choice styles what answers it, and not the whole workbench anew', async ({ page }) => {
  await page.setViewportSize({ width: 768, height: 1024 });
  await explore(page);
  await expect(page.locator('.explore-network [data-mark]').first()).toBeAttached();
  await page.locator('.bench select[name="side"]').focus();
  await atRest(page.locator('main'));
  const cdp = await page.context().newCDPSession(page);
  const counts: number[] = [];
  cdp.on('Tracing.dataCollected', ({ value }) => {
    for (const { name, args } of value as unknown as Traced[])
      if (name === 'UpdateLayoutTree') counts.push(args?.elementCount ?? 0);
  });
  const done = new Promise((resolve) => cdp.once('Tracing.tracingComplete', resolve));
  const includedCategories = ['devtools.timeline'];
  await cdp.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories },
  });
  await page.keyboard.press('ArrowDown');
  await expect(page).toHaveURL(/side=/);
  await page.waitForTimeout(300);
  await cdp.send('Tracing.end');
  await done;
  const all = await page.locator('.bench *').count();
  expect(Math.max(...counts)).toBeGreaterThan(0);
  expect(Math.max(...counts)).toBeLessThan(all / 3);
});

test('what a choice finds shows in a chart in the window together with the list', async ({
  page,
}) => {
  await explore(page);
  const network = page.locator('.explore-network');
  await network.scrollIntoViewIfNeeded();
  await expect(network.locator('.drawing svg')).toBeInViewport();
  await expect(network.locator('.controls button').first()).toBeAttached();
  const [before, after] = await page.evaluate(async () => {
    const side = document.querySelector<HTMLSelectElement>('.bench select[name="side"]');
    const muted = () =>
      document.querySelectorAll('.explore-network svg [data-emphasis="muted"]').length;
    const atFirst = muted();
    if (side) side.selectedIndex = 1;
    side?.dispatchEvent(new Event('change', { bubbles: true }));
    await new Promise(requestAnimationFrame);
    return [atFirst, muted()];
  });
  expect(before).toBe(0);
  expect(after).toBeGreaterThan(0);
});

test('the dialog that embeds a chart begins with what the workbench shows of it', async ({
  page,
}) => {
  const actor = story.actors[0];
  await explore(page, `?lit=actor:${actor?.id}&scene=counts`);
  const begin = async (chart: string) => {
    await page.locator(`.explore-${chart} .chart-tools [aria-haspopup="dialog"]`).click();
    const dialog = page.getByRole('dialog', { name: 'Embed this chart' });
    const address = await dialog.getByLabel('Address', { exact: false }).first().inputValue();
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    return new URL(address).pathname;
  };
  const counts = story.sections
    .flatMap((section) => section.steps)
    .find(({ view }) => view.chart === 'plan' && view.scene === 'counts');
  expect(await begin('network')).toBe(`/embed/v1/network/actor-${actor?.id}/`);
  expect(await begin('plan')).toBe(`/embed/v1/plan/step-${counts?.id}/`);
  expect(await begin('map')).toBe('/embed/v1/map/');
});

test('a page that is never idle still shows all that a choice finds', async ({ page }) => {
  await page.addInitScript(() => {
    window.requestIdleCallback = (work, { timeout } = {}) =>
      timeout === undefined
        ? 0
        : window.setTimeout(() => work({ didTimeout: true, timeRemaining: () => 0 }), timeout);
  });
  const side = story.sides[0]?.id ?? '';
  await open(page);
  await jumpAtOnce(page, 'explore');
  await page.locator('.bench select[name="side"]').selectOption(side);
  await expectFound(page, { side });
});

test('a language chosen in the moment of a choice loses neither', async ({ page }) => {
  await explore(page);
  const language = page.locator('.bar .language-choice select');
  await language.evaluate((list: HTMLSelectElement) => {
    const set = (one: HTMLSelectElement | null, value: string) => {
      if (!one) throw new Error('There is no such list.');
      one.value = value;
      one.dispatchEvent(new Event('change', { bubbles: true }));
    };
    set(document.querySelector('.bench-bar select[name="side"]'), 'ukraine');
    set(list, 'uk');
  });
  await expect(page).toHaveURL(/side=ukraine&lang=uk/);
  await expect(bench(page)).toHaveAttribute(
    'data-found',
    `${expected({ side: 'ukraine' }).found.length}`,
  );
  await page.reload();
  await expect(page).toHaveURL(/side=ukraine&lang=uk/);
});

test('the keyboard chooses, reaches the results, and nothing it reaches is under the bar', async ({
  page,
}) => {
  await explore(page);
  await page.locator('.bench select[name="side"]').focus();
  await page.keyboard.press('ArrowDown');
  await expectFound(page, { side: story.sides[0]?.id ?? '' });
  await page.locator('.bench select[name="report"]').focus();
  for (let presses = 0; presses < 25; presses += 1) {
    await page.keyboard.press('Tab');
    const covered = await page.evaluate(() => {
      const focused = document.activeElement;
      const bar = document.querySelector('.bench-line');
      if (!focused || !bar || bar.contains(focused)) return false;
      return focused.getBoundingClientRect().bottom <= bar.getBoundingClientRect().bottom;
    });
    expect(covered).toBe(false);
  }
});

test('two sides stand beside each other: rooms, topics, words with dates and sources', async ({
  page,
}) => {
  await explore(page, '?compare=side:us,side:ukraine');
  const compare = page.locator('.compare');
  await expect(compare.getByRole('region', { name: 'Geneva' }).first()).toBeVisible();
  expect(await compare.locator('blockquote').count()).toBeGreaterThan(4);
  expect(await compare.locator('cite a[href]').count()).toBeGreaterThan(4);
  await compare.locator('select').first().selectOption('actor:putin');
  await expect(page).toHaveURL(/compare=actor:putin,side:ukraine/);
  // Arrow keys pass over who stands in the other list, and wipe nobody there.
  await compare.locator('select').nth(1).focus();
  for (let turn = 0; turn < 40; turn += 1) await page.keyboard.press('ArrowDown');
  await expect(page).toHaveURL(/compare=actor:putin,actor:/);
  await expect(page).not.toHaveURL(/compare=actor:putin,actor:putin/);
  await compare.locator('select').nth(1).selectOption('');
  await expect(compare).toContainText('Choose another');
  await compare.locator('select').first().selectOption('');
  await expect(compare).toContainText('Choose two');
  await expect(page).not.toHaveURL(/compare/);
});

test('what two did in a room they share is said of each', async ({ page }) => {
  await explore(page, '?compare=actor:rubio,actor:powell');
  const room = page.getByRole('region', { name: 'Geneva' });
  const { words = '' } =
    story.ties.find(({ from, to }) => from === 'powell' && to === 'geneva') ?? {};
  expect(words).not.toBe('');
  await expect(room).toContainText(words);
});

test('conflicting accounts and the sources of what is found stand below', async ({ page }) => {
  await explore(page, '?report=rev-abc');
  for (const id of ['army-limit', 'how-many-points', 'florida-length']) {
    const accounts = page.locator(`[data-conflict="${id}"] .accounts > li`);
    await expect(accounts.nth(1)).toBeAttached();
    expect(await accounts.first().locator('cite a[href]').count()).toBeGreaterThan(0);
  }
  const found = expected({ report: 'rev-abc' }).found.length;
  await expect(bench(page)).toHaveAttribute('data-found', `${found}`);
  await expect(page.locator('[data-source="caliber-abc"]')).toBeAttached();
  await expect(page.locator('[data-source="caliber-abc"] cite a')).toHaveAttribute('lang', 'en');
  await page.getByRole('button', { name: 'Day', exact: true }).click();
  await expect(page.locator('.source-groups h4').first()).toContainText('2025');
  await expect(page.locator('.single-sourced')).toContainText('Caliber');
  await page.getByRole('button', { name: 'Show everything' }).click();
  await page.getByRole('button', { name: /^Show all \d+ days/ }).click();
  const days = new Set(story.sources.map((source) => source.date)).size;
  await expect(page.locator('.source-groups > li')).toHaveCount(days);
  await page.getByRole('button', { name: 'Publisher', exact: true }).click();
  const publishers = new Set(story.sources.map((source) => source.publisher)).size;
  await expect(page.locator('.source-groups > li')).toHaveCount(publishers);
});

test('its code waits until the reader is near', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await open(page);
  /** All else that the page fetches by itself is here. */
  await page.waitForSelector('html:not([data-far])');
  await page.waitForLoadState('networkidle');
  expect(asked.filter((url) => /Workbench/.test(url))).toEqual([]);
  await jumpTo(page, 'explore');
  await expect(bench(page).locator('.bench-line')).toBeVisible();
  expect(asked.filter((url) => /Workbench/.test(url)).length).toBeGreaterThan(0);
});

test('it speaks the language of the interface', async ({ page }) => {
  await explore(page, '?lang=uk&side=us');
  await expect(page.getByRole('button', { name: 'Показати все', exact: true })).toBeVisible();
  const everybody = page.locator('.bench select[name="venue"] option[value=""]');
  await expect(everybody).toHaveAttribute('lang', 'uk');
});

for (const state of [
  '',
  '?side=ukraine',
  '?side=russia&venue=geneva',
  '?compare=side:us,side:russia',
]) {
  test(`axe finds nothing in the workbench (${state})`, async ({ page }) => {
    await explore(page, state);
    await page.waitForTimeout(500);
    await page.evaluate(axe.source);
    const violations = await page.evaluate(async () => {
      const result = await (window as WithAxe).axe?.run('.explore');
      return result?.violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 120)).join(' | ')}`,
      );
    });
    expect(violations).toEqual([]);
  });
}

test('on 320 pixels nothing scrolls sideways, and the filters wait in a disclosure', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await explore(page, '?side=us&compare=side:us,side:ukraine');
  await expect(page.locator('.bench select[name="side"]')).toBeHidden();
  await page.locator('.bench-parts > summary').click();
  await expect(page.locator('.bench select[name="side"]')).toBeVisible();
  for (const place of ['.bench', '.compare', '.conflicts', '.found-sources']) {
    await page.locator(place).scrollIntoViewIfNeeded();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    const wide = await page.locator(place).evaluate((element) =>
      [...element.querySelectorAll('*')]
        .filter((one) => !one.closest('svg, .unseen, .explore-charts'))
        .filter((one) => one.getBoundingClientRect().right > innerWidth + 1)
        .map((one) => one.outerHTML.slice(0, 80)),
    );
    expect(wide).toEqual([]);
  }
});

test('on a phone the first draft leaves no empty room below its squares', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await explore(page);
  const plan = page.locator('.bench .explore-plan');
  await plan.scrollIntoViewIfNeeded();
  await expect(plan.locator('.point').first()).toBeVisible();
  const room = await plan.evaluate((element) => {
    const bottoms = [...element.querySelectorAll('.point')].map(
      (point) => point.getBoundingClientRect().bottom,
    );
    const picture = element.querySelector('.picture')?.getBoundingClientRect();
    return (picture?.bottom ?? 0) - Math.max(...bottoms);
  });
  /** Room for the printed words of three points. */
  expect(room).toBeGreaterThan(0);
  expect(room).toBeLessThan(120);
});

for (const width of [1200, 1440]) {
  test(`at ${width} px the longest choices leave the way back from them in sight`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await explore(page);
    const back = page.getByRole('button', { name: 'Show everything' });
    const longest = [...story.plan.reports].sort((a, b) => b.by.length - a.by.length).slice(0, 3);
    for (const { id } of longest) {
      await page.getByRole('combobox', { name: 'Report of change' }).selectOption(id);
      await expect(back).toBeVisible();
      const { x = 0, width: wide = 0 } = (await back.boundingBox()) ?? {};
      expect(x + wide, id).toBeLessThan(width);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), id).toBe(width);
    }
  });

  test(`at ${width} px an actor's panel lies over no chart of the workbench`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await explore(page, '?actor=umerov');
    const panel = page.getByRole('dialog', { name: 'Rustem Umerov' });
    const over = async () => {
      const [at, charts] = [
        await panel.boundingBox(),
        await page.locator('.explore-network').boundingBox(),
      ];
      return (at?.x ?? 0) + (at?.width ?? width) - (charts?.x ?? 0);
    };
    await expect.poll(over).toBeLessThanOrEqual(1);
  });
}
