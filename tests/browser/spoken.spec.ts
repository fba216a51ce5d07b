// What a reader hears who does not see: where actions lead, what is said of them, and what marks are called.
import type { Locator, Page } from '@playwright/test';
import { EN } from '../../src/words/en.ts';
import { EN_PAGE } from '../../src/words/enPage.ts';
import { listenIn } from './heard.ts';
import {
  expect,
  jumpTo,
  open,
  scrollySections,
  scrollySteps,
  showStep,
  stageOf,
  story,
  test,
} from './site.ts';

/** Collects what the regions that speak say from now on. */
const listen = (page: Page) => page.evaluate(listenIn);
const heard = (page: Page) => page.evaluate(() => window.spoken ?? []);

async function explore(page: Page, address = './'): Promise<void> {
  await open(page, address);
  await jumpTo(page, 'explore');
  await expect(page.locator('.bench-line')).toBeVisible();
}

test.beforeEach(async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
});

test('Contents hands the focus to the heading that it leads to', async ({ page }) => {
  await open(page);
  await page.locator('.contents summary').press('Enter');
  const section = story.sections.at(2);
  await page.locator(`.contents a[href="#${section?.id}"]`).press('Enter');
  const heading = page.locator(`#${section?.id}`).getByRole('heading').first();
  await expect(heading).toBeFocused();
  await expect(heading).toHaveText(section?.title ?? '');
  await expect(page.locator(`#${section?.id} .step`).first()).toBeInViewport();
});

test('who went on stays there, though a browser goes back to the fragment of the address', async ({
  page,
}) => {
  await open(page, './#florida-hosts');
  await page.waitForSelector('html:not([data-far])');
  const before = await page.evaluate(() => window.scrollY);
  const section = story.sections.at(3);
  await page.locator('.contents summary').press('Enter');
  await page.locator(`.contents a[href="#${section?.id}"]`).press('Enter');
  /** As WebKit does. */
  await page.evaluate((top) => window.scrollTo({ top, behavior: 'instant' }), before);
  await expect
    .poll(() => page.locator(`#${section?.id}`).evaluate((at) => at.getBoundingClientRect().top))
    .toBeCloseTo(0, -1);
});

for (const width of [1440, 390]) {
  test(`at ${width} pixels a step's words and its picture lead to each other by key`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 844 });
    const step = scrollySteps[1];
    await open(page, `./#${step?.id}`);
    const stage = stageOf(page, step?.id ?? '');
    await expect(stage).toHaveAttribute('data-active-step', step?.id ?? '');
    await expect(stage.locator('.controls button').first()).toBeAttached();
    const words = page.locator(`#${step?.id}`);
    const toPicture = words.getByRole('button', { name: EN_PAGE.crossing.toPicture });
    await words.locator('a, button').nth(-2).focus();
    await page.keyboard.press('Tab');
    await expect(toPicture).toBeFocused();
    expect((await toPicture.boundingBox())?.height).toBeGreaterThanOrEqual(24);
    await page.keyboard.press('Enter');
    await expect(stage.locator('.controls button:focus')).toBeInViewport();
    await expect(stage).toHaveAttribute('data-active-step', step?.id ?? '');
    await page.keyboard.press('Shift+Tab');
    await expect(stage.getByRole('button', { name: EN_PAGE.crossing.toWords })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(words.getByRole('heading')).toBeFocused();
    await expect(words.getByRole('heading')).toBeInViewport();
  });
}

test('the way to a picture that another step still has keeps the focus in the stage', async ({
  page,
}) => {
  const section = scrollySections.find(
    ({ steps }) => steps[0]?.view.chart !== steps.at(-1)?.view.chart,
  );
  const [first, last] = [section?.steps[0], section?.steps.at(-1)];
  await open(page, `./#${first?.id}`);
  const stage = stageOf(page, last?.id ?? '');
  await expect(stage.locator('.controls button').first()).toBeAttached();
  await page
    .locator(`#${last?.id}`)
    .getByRole('button', { name: EN_PAGE.crossing.toPicture })
    .evaluate((button) => button.focus({ preventScroll: true }));
  await page.keyboard.press('Enter');
  await expect(stage).toHaveAttribute('data-active-step', last?.id ?? '');
  await expect(stage.locator(`[data-chart="${last?.view.chart}"]`)).toBeVisible();
  await expect(stage).toBeFocused();
});

test('the way to a picture leads to the mark last visited, and to a table in its place', async ({
  page,
}) => {
  const step = scrollySteps[1];
  await open(page, `./#${step?.id}`);
  const stage = stageOf(page, step?.id ?? '');
  const mark = stage.locator('.controls button').nth(4);
  await mark.focus();
  const toPicture = page
    .locator(`#${step?.id}`)
    .getByRole('button', { name: EN_PAGE.crossing.toPicture });
  await toPicture.press('Enter');
  await expect(mark).toBeFocused();
  await stage.getByRole('button', { name: EN_PAGE.chartTable.word }).click();
  await expect(stage.getByRole('table')).toBeVisible();
  await toPicture.press('Enter');
  await expect(stage.locator('.picture :focus')).toBeVisible();
  await expect(stage.locator('.controls :focus')).toHaveCount(0);
});

for (const width of [1440, 390]) {
  test(`at ${width} pixels the bar says the step, and leads to its words`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    const [one, two] = scrollySteps;
    await open(page, `./#${one?.id}`);
    const steps = scrollySteps.filter(({ id }) =>
      story.sections[1]?.steps.some((step) => step.id === id),
    );
    await listen(page);
    const next = page.getByRole('button', { name: EN.reading.next });
    await next.click();
    await expect
      .poll(() => heard(page))
      .toEqual([`${EN.reading.step(2, steps.length)}: ${two?.title}`]);
    await next.focus();
    await page.keyboard.press('Shift+Tab');
    const place = page.locator('.stepper-place');
    await expect(place).toBeFocused();
    await expect(place).toHaveAccessibleName(`${EN.reading.step(2, steps.length)} ${two?.title}`);
    const box = await place.boundingBox();
    expect(box?.width).toBeGreaterThan(24);
    await page.keyboard.press('Enter');
    const heading = page.locator(`#${two?.id}`).getByRole('heading').first();
    await expect(heading).toBeFocused();
    await expect(heading).toHaveText(two?.title ?? '');
  });
}

test('a new day speaks once, first of what is chosen, whatever is searched for', async ({
  page,
}) => {
  await explore(page, `./?side=${story.sides[0]?.id}`);
  await listen(page);
  const status = page.locator('.search-status');
  await page.getByRole('searchbox').fill('draft');
  await expect(status).not.toHaveText('');
  const searched = [await status.textContent()];
  await expect.poll(() => heard(page)).toEqual(searched);
  const slider = page.getByRole('slider');
  await slider.focus();
  /** As fast as they go: a day that rests speaks, and a busy machine makes a pause of each wait. */
  await Promise.all([0, 1, 2].map(() => page.keyboard.press('ArrowLeft')));
  const knew = page.locator('.as-of-knew');
  await expect(knew).toContainText('28 November');
  await page.waitForTimeout(1500);
  const fits = await page.locator('.bench-summary > p > span').textContent();
  expect(await heard(page)).toEqual([...searched, `${fits} ${await knew.textContent()}`]);
  await page.locator('.bench select[name="side"]').selectOption('');
  await expect
    .poll(async () => (await heard(page)).at(-1))
    .toBe(await page.locator('.bench-summary > p > span').textContent());
  await page.getByRole('searchbox').fill('room');
  await expect.poll(async () => (await heard(page)).at(-1)).toBe(await status.textContent());
});

test('the day that a choice was made on speaks once too when the reader comes back to it', async ({
  page,
}) => {
  await explore(page);
  await listen(page);
  const knew = page.locator('.as-of-knew');
  const said: (string | null)[] = [];
  for (const name of ['Earlier', 'Later']) {
    await page.getByRole('button', { name, exact: true }).click();
    await expect.poll(async () => (await heard(page)).length).toBeGreaterThan(said.length);
    said.push(await knew.textContent());
    await expect.poll(() => heard(page)).toEqual(said);
  }
});

test('what the story cannot answer of an address is said where the page opens', async ({
  page,
}) => {
  await page.addInitScript(() => {
    window.spoken = [];
    new MutationObserver(() => {
      const said = document.querySelector('.bar ~ [role="status"], [role="status"].unseen');
      const words = said?.textContent?.trim();
      if (words && window.spoken?.at(-1) !== words) window.spoken?.push(words);
    }).observe(document, { childList: true, characterData: true, subtree: true });
  });
  await open(page, './?asOf=nonsense&actor=nobody');
  await expect
    .poll(async () => (await heard(page)).join())
    .toContain('something this story does not have (person or body, day)');
});

test('the preview of an embed does not stand between the choices and what to copy', async ({
  page,
}) => {
  await explore(page);
  await page.locator('.explore-network').getByRole('button', { name: 'Embed' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toHaveAccessibleName('Embed this chart (People and rooms)');
  await dialog.getByRole('button', { name: '960' }).focus();
  await page.keyboard.press('Tab');
  await expect(dialog.getByRole('link', { name: 'Open on its own' })).toBeFocused();
  await expect(dialog.getByRole('link', { name: 'Open on its own' })).toHaveAttribute(
    'href',
    /\/embed\/v1\/network\/$/,
  );
});

test('a note begins with its heading', async ({ page }) => {
  const step = scrollySteps[0]?.id ?? '';
  await open(page, `./#${step}`);
  await page.locator('[data-stage] button[data-mark^="venue:"]').first().press('Enter');
  const note = page.locator('[data-note]');
  await expect(note.getByRole('heading', { level: 2 })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-stage] button[data-mark^="venue:"]').first()).toBeFocused();
});

test('a panel says who it is of by its heading alone', async ({ page }) => {
  await open(page, './#florida-hosts');
  await listen(page);
  const name = page.locator('#florida-hosts').getByRole('button', { name: 'Marco Rubio' });
  await name.press('Enter');
  await expect(page.getByRole('heading', { name: 'Marco Rubio', exact: true })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-panel="actor"]')).toHaveCount(0);
  /** The first thing heard is the next step. */
  await page.getByRole('button', { name: 'Next', exact: true }).click();
  await expect.poll(async () => (await heard(page))[0]).toMatch(/^Step \d+ of \d+: /);
});

test('two set beside each other are told of in one sentence', async ({ page }) => {
  await explore(page, './?compare=side:us');
  await listen(page);
  await page.getByLabel('The other').selectOption('side:ukraine');
  await expect.poll(async () => (await heard(page)).length).toBe(1);
  expect((await heard(page))[0]).toMatch(
    /^Rooms in common: \d+\. Topics on which both spoke: \d+\.$/,
  );
});

/** Elements whose words stand on more lines than one. */
const broken = (places: Locator) =>
  places.evaluateAll((all) =>
    all
      .filter((one) => {
        const words = document.createRange();
        words.selectNodeContents(one);
        return new Set([...words.getClientRects()].map(({ top }) => Math.round(top))).size > 1;
      })
      .map((one) => one.textContent),
  );

/** Broken into the pixel or the mark that they hide in, they take longer to lay out than what is seen. */
test('words that are said and not shown stand on one line', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page);
  const stage = await showStep(page, 'days-geneva');
  const names = stage.locator('.controls button > span');
  await expect(names.first()).toBeAttached();
  expect(await broken(names)).toEqual([]);
  await jumpTo(page, 'words-by-side');
  const said = page.locator('.flow-stage .statements .ask .unseen');
  await said.first().waitFor({ state: 'attached' });
  expect(await broken(said)).toEqual([]);
});

test('every statement says how well it is known, and its button whose words it asks after', async ({
  page,
}) => {
  await explore(page);
  const statements = page.locator('.explore-statements .statement');
  await page.locator('.explore-statements').scrollIntoViewIfNeeded();
  await statements.first().waitFor();
  for (const item of await statements.all()) {
    const certainty = (await item.getAttribute('data-certainty')) as keyof typeof EN.certainties;
    await expect(item).toContainText(EN.certainties[certainty].label, { ignoreCase: true });
  }
  const names = await statements.locator('.ask').allTextContents();
  expect(new Set(names).size).toBe(names.length);
});
