// With scripts, without them, and with scripts that fail: the story is there.
import type { Page } from '@playwright/test';
import { statementsOf } from '../../src/story/indexStory.ts';
import { expect, holdCode, open, scrollySteps, story, test } from './site.ts';
import { needSystemFonts } from './systemFonts.ts';

const flowSteps = story.sections
  .filter((section) => section.kind === 'flow')
  .flatMap((section) => section.steps);

/** Words that stand where a chart of them would, each seen, with who said them, and within the window. */
async function expectWords(page: Page, step: string) {
  const still = page.locator(`[id="${step}"] .still`);
  const items = await still.locator('li').all();
  expect(items.length).toBeGreaterThan(10);
  for (const item of items) {
    await expect(item.getByRole('link')).toBeVisible();
    await expect(item.locator('blockquote, p').first()).toBeVisible();
  }
  const cut = await still.evaluate((one) => one.scrollWidth - one.clientWidth);
  expect(cut).toBe(0);
}

/** What a reader without scripts must find. */
async function expectUnrolled(page: Page) {
  for (const step of scrollySteps) {
    const block = page.locator(`[id="${step.id}"]`);
    await expect(block.getByRole('heading', { name: step.title, exact: true })).toBeVisible();
    await expect(block.locator('.still svg')).toBeVisible();
    await expect(block.locator('cite a')).toHaveCount(step.sources.length);
  }
  for (const { id } of flowSteps) await expectWords(page, id);
  await expect(page.locator('.unrolled [data-statement]')).toHaveCount(story.statements.length);
  await expect(page.locator('.unrolled [data-statement]').first()).toBeVisible();
  await expect(page.locator('.sources tbody tr')).toHaveCount(story.sources.length);
  await expect(page.locator('.bar')).toBeHidden();
}

/** Elements with words of the story that nobody could see. */
const hiddenWords = (page: Page) =>
  page.locator('main').evaluate((main) =>
    [...main.querySelectorAll('h2,h3,p,li,blockquote')]
      .filter((element) => !element.closest('.unseen, details, .explore, .bar, .flow-stage'))
      .filter((element) => {
        const style = getComputedStyle(element);
        return style.opacity === '0' || style.visibility === 'hidden';
      })
      .map((element) => element.textContent?.slice(0, 40)),
  );

test.describe('with scripts switched off', () => {
  test.use({ javaScriptEnabled: false });

  test('no side stands alone below the others, whatever the width', async ({ page }) => {
    await page.goto('./');
    for (const width of [1440, 1024, 768, 750, 720, 640, 520, 390]) {
      await page.setViewportSize({ width, height: 900 });
      const rows = await page.locator('.side-by-side').evaluateAll((topics) =>
        topics.map((topic) => {
          const tops = [...topic.children].map((side) => side.getBoundingClientRect().top);
          return [...new Set(tops)].map((top) => tops.filter((one) => one === top).length);
        }),
      );
      expect(rows.length).toBeGreaterThan(1);
      for (const row of rows) expect(new Set(row).size, `${width}: ${row}`).toBe(1);
    }
  });

  for (const size of [
    { width: 1440, height: 900 },
    { width: 390, height: 844 },
  ]) {
    test(`the whole story is unrolled at ${size.width} px`, async ({ page }) => {
      await page.setViewportSize(size);
      await page.goto('./');
      await expectUnrolled(page);
    });
  }

  for (const width of [390, 320]) {
    test(`at ${width} px the letters of each still can be read: it scrolls in a box that keys reach`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 844 });
      await page.goto('./');
      const stills = page.locator('.still:has(svg)').getByRole('figure');
      await expect(stills).toHaveCount(scrollySteps.length);
      for (const still of await stills.all()) {
        const found = await still.evaluate((box) => {
          const svg = box.querySelector('svg');
          const scale =
            (svg?.getBoundingClientRect().width ?? 0) / (svg?.viewBox.baseVal.width ?? 1);
          const sizes = [...box.querySelectorAll('text')].map((text) =>
            Number.parseFloat(getComputedStyle(text).fontSize),
          );
          box.scrollLeft = 1000;
          return { letter: scale * Math.min(...sizes), scrolled: box.scrollLeft };
        });
        expect(found.letter).toBeGreaterThanOrEqual(10);
        expect(found.scrolled).toBeGreaterThan(100);
        await still.focus();
        await expect(still).toBeFocused();
        await expect(still).toHaveAccessibleName(/./);
      }
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    });
  }

  test('every name in the text leads to all that is known of it', async ({ page }) => {
    await page.goto('./');
    const links = await page.locator('a.mark-link').all();
    expect(links.length).toBeGreaterThan(50);
    for (const link of links) {
      const id = (await link.getAttribute('href'))?.slice(1);
      await expect(page.locator(`[id="${id}"]`), id).toHaveCount(1);
    }
    await page.locator('#florida-hosts').getByRole('link', { name: 'Rustem Umerov' }).click();
    const target = page.locator('#actor-umerov');
    await expect(target).toBeInViewport();
    await expect(target.locator('[data-statement]')).toHaveCount(
      statementsOf(story, 'umerov').length,
    );
  });

  test('ids are unique and every link inside the page has its target', async ({ page }) => {
    await page.goto('./');
    const html = await page.content();
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    const known = new Set(ids);
    const targets = [...html.matchAll(/href="#([^"]+)"/g)].map((match) => match[1]);
    expect(targets.filter((id) => !known.has(id))).toEqual([]);
  });
});

test('if the scripts cannot be fetched the stills come back', async ({ page, watch }) => {
  watch.expectNoise('Failed to load resource');
  watch.expectNoise('Failed to fetch dynamically imported module');
  await page.route('**/assets/index-*.js', (route) => route.abort());
  await page.goto('./');
  await expectUnrolled(page);
  expect(await hiddenWords(page)).toEqual([]);
});

test('if a script throws before the page answers the stills come back', async ({ page, watch }) => {
  watch.expectNoise('broken on purpose');
  await page.route('**/assets/index-*.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: 'throw new Error("broken on purpose")' }),
  );
  await page.goto('./');
  await expectUnrolled(page);
});

for (const place of ['', '#rooms-links', '#explore', '?actor=umerov#plan-three']) {
  for (const reducedMotion of ['reduce', 'no-preference'] as const) {
    for (const colorScheme of ['light', 'dark'] as const) {
      test(`the built page is taken over silently at "${place}", motion ${reducedMotion}, ${colorScheme}`, async ({
        page,
      }) => {
        await page.emulateMedia({ reducedMotion, colorScheme });
        await open(page, `./${place}`);
        await expect(page.locator('html')).toHaveAttribute('data-js', '');
        await expect(page.locator('.still').first()).toBeHidden();
        await page.waitForTimeout(600);
        expect(await page.locator('.still').count(), 'stills that the build drew').toBe(
          scrollySteps.length + flowSteps.length,
        );
      });
    }
  }
}

test('a press on a name before the scripts are here is not lost', async ({ page }) => {
  const release = await holdCode(page);
  await page.goto('./#florida-hosts', { waitUntil: 'commit' });
  await page.locator('#florida-hosts').getByRole('link', { name: 'Rustem Umerov' }).click();
  release();
  await expect(page.locator('[data-panel="actor"]')).toHaveAttribute('data-actor', 'umerov');
});

test('a press on a name that lasts while the page comes to life is not lost', async ({ page }) => {
  const release = await holdCode(page);
  await page.goto('./#florida-hosts', { waitUntil: 'commit' });
  const step = page.locator('#florida-hosts');
  await step.getByRole('link', { name: 'Rustem Umerov' }).hover();
  await page.mouse.down();
  release();
  await expect(step.getByRole('button', { name: 'Rustem Umerov' })).toBeVisible();
  await page.mouse.up();
  await expect(page.locator('[data-panel="actor"]')).toHaveAttribute('data-actor', 'umerov');
});

test('Next pressed before the scripts are here goes to the next step', async ({ page }) => {
  const release = await holdCode(page);
  await page.goto('./', { waitUntil: 'commit' });
  await page.getByRole('button', { name: 'Next', exact: true }).focus();
  await page.keyboard.press('Enter');
  release();
  const [first] = scrollySteps;
  await expect(page).toHaveURL(new RegExp(`#${first?.id}$`));
});

/** WebKit goes to the place in the address again whenever a linked style sheet has loaded. */
test('styles that come late are adopted, not linked', async ({ page }) => {
  await open(page);
  const links = page.locator('link[rel="stylesheet"]');
  const linked = await links.count();
  const adopted = () => page.evaluate(() => document.adoptedStyleSheets.length);
  const before = await adopted();
  await page.locator('[data-section="explore"]').scrollIntoViewIfNeeded();
  await expect(page.locator('.bench-line')).toHaveCSS('position', 'sticky');
  expect(await adopted()).toBeGreaterThan(before);
  await expect(links).toHaveCount(linked);
});

test('a page whose words are not those of its story is drawn anew, and the console says why', async ({
  page,
  watch,
}) => {
  watch.expectNoise('React error #418');
  await page.route('./', async (route) => {
    const built = await route.fetch();
    const body = (await built.text()).replace(/(<h1[^>]*>)[^<]*/, '$1Other words');
    await route.fulfill({ response: built, body });
  });
  const said = page.waitForEvent('console', (one) => one.text().includes('React error #418'));
  await open(page);
  await said;
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(story.meta.headline);
});

test('charts far from the reader are not fetched', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
  await open(page);
  await expect.poll(() => fetched.some((path) => path.includes('NetworkChart'))).toBe(true);
  await page.waitForLoadState('networkidle');
  expect(fetched.filter((path) => /(Map|Timeline|Statements)Chart/.test(path))).toEqual([]);
});

test('on paper each step stands once with its still, sources in full, and nothing to press', async ({
  page,
}) => {
  await open(page, './?actor=umerov#plan-three');
  await page.emulateMedia({ media: 'print' });
  for (const step of scrollySteps) {
    const block = page.locator(`[id="${step.id}"]`);
    await expect(block.getByRole('heading', { name: step.title, exact: true })).toBeVisible();
    await expect(block.locator('.still svg')).toBeVisible();
  }
  for (const step of await page.locator('.flow-step').all()) {
    await expect(step.locator('h3').first()).toBeVisible();
    await expect(step.locator('.flow-text p').first()).toBeVisible();
    await expect(step.locator('.flow-stage')).toBeHidden();
  }
  for (const { id } of flowSteps) await expectWords(page, id);
  await expect(page.locator('.sources tbody tr').last()).toBeVisible();
  for (const gone of ['.bar', '[data-panel]', '.stage >> nth=0', '.explore']) {
    await expect(page.locator(gone)).toBeHidden();
  }
  const pdf = await page.pdf({ format: 'A4' });
  const pages = pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g)?.length ?? 0;
  expect(pages).toBeGreaterThan(10);
  expect(pages).toBeLessThan(60);
});

/** Notes every shift of layout that no input of the reader explains; returns their sum so far. */
async function countShifts(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        value: number;
        hadRecentInput: boolean;
      })[]) {
        if (!entry.hadRecentInput) shifts.push(entry.value);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return () =>
    page.evaluate(() =>
      (window as unknown as { shifts: number[] }).shifts.reduce((all, one) => all + one, 0),
    );
}

test('nothing shifts while the page loads, nor over a scroll down and up', async ({ page }) => {
  test.setTimeout(120_000);
  const sum = await countShifts(page);
  await page.setViewportSize({ width: 412, height: 823 });
  await open(page);
  await page.waitForTimeout(1000);
  expect(await sum()).toBe(0);
  for (const direction of [1, -1]) {
    for (let turn = 0; turn < 90; turn++) {
      await page.mouse.wheel(0, direction * 600);
      await page.waitForTimeout(40);
    }
  }
  expect(await sum()).toBeLessThanOrEqual(0.01);
});

test('the standfirst stands in as many lines before its font has come', async ({ page, watch }) => {
  watch.expectNoise('Failed to load resource');
  const standfirst = page.getByText(story.meta.standfirst).first();
  const heights = async () => {
    const found: Record<number, number> = {};
    for (const width of [360, 390, 412, 430, 768, 1024, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      found[width] = (await standfirst.boundingBox())?.height ?? 0;
    }
    return found;
  };
  await open(page);
  await needSystemFonts(page);
  await page.evaluate(() => document.fonts.ready);
  const own = await heights();
  await page.route('**/*.woff2', (route) => route.abort());
  await open(page);
  expect(await heights()).toEqual(own);
});

for (const { place, width } of [
  { place: 'not-known', width: 390 },
  { place: 'sources', width: 320 },
  { place: 'sources', width: 1440 },
]) {
  test(`at ${width} pixels a link to #${place} leads there at once: what comes above moves nothing`, async ({
    page,
  }) => {
    const sum = await countShifts(page);
    await page.setViewportSize({ width, height: 844 });
    await open(page, `./#${place}`);
    const above = page.locator('#in-their-words [data-chart]');
    if (place === 'not-known') await expect(above).toBeAttached();
    await page.waitForTimeout(2000);
    const heading = page.locator(`#${place}`).getByRole('heading', { level: 2 });
    await expect(heading).toBeInViewport();
    /** The bar's name of the section, in a font of the system until its own is there, may be pixels wider. */
    expect(await sum()).toBeLessThan(0.0001);
  });
}

test('on paper, where a map is narrower than the text, its land ends with its drawing', async ({
  page,
}) => {
  await open(page);
  await page.emulateMedia({ media: 'print' });
  const drawings = page.locator('.still svg:has(.land)');
  expect(await drawings.count()).toBeGreaterThan(1);
  for (const drawing of await drawings.all()) {
    await expect(drawing).toHaveCSS('overflow-x', 'hidden');
    const [land, frame] = await drawing.evaluate((element) => [
      element.querySelector('.land')?.getBoundingClientRect().right ?? 0,
      element.getBoundingClientRect().right,
    ]);
    expect(land).toBeGreaterThan(frame ?? 0);
  }
});
