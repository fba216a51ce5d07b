// At every size: nothing wider than the window, no label over another, no stage empty.
import { cutWords } from './cutWords.ts';
import { labelFaults } from './labelFaults.ts';
import {
  everybody,
  expect,
  jumpTo,
  open,
  scrollySteps,
  showStep,
  slow,
  stageOf,
  story,
  test,
} from './site.ts';
import { spaceFromStart } from './textSpacing.ts';

const SIZES = [
  { width: 1440, height: 900 },
  { width: 1100, height: 800 },
  { width: 1024, height: 768 },
  { width: 768, height: 1024 },
  { width: 720, height: 900 },
  { width: 640, height: 900 },
  { width: 390, height: 844 },
  { width: 360, height: 640 },
  { width: 320, height: 568 },
];

for (const size of SIZES) {
  const isCommon = size.width === 1440 || size.width === 390;
  test(
    `at ${size.width}×${size.height} every step has its picture and no labels collide`,
    isCommon ? {} : slow,
    async ({ page }) => {
      test.setTimeout(180_000);
      await page.setViewportSize(size);
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await open(page);
      for (const step of scrollySteps) {
        const stage = await showStep(page, step.id);
        const wrong = await labelFaults(stage);
        expect(wrong, step.id).toEqual([]);
      }
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow).toBe(0);
    },
  );
}

test('on a tablet a step reads as a page of a book, and its card is no higher than its place', async ({
  page,
}) => {
  for (const size of [
    { width: 768, height: 1024 },
    { width: 640, height: 900 },
  ]) {
    await page.setViewportSize(size);
    await open(page);
    const faults = await page.locator('.step-card > p:not(.kicker, .unseen)').evaluateAll((all) =>
      all.flatMap((one) => {
        const { fontSize } = getComputedStyle(one);
        const { left, width } = one.getBoundingClientRect();
        const title = document.querySelector('.flow h2')?.getBoundingClientRect().left;
        const isRight = fontSize === '20px' && left === title && width <= 608;
        return isRight ? [] : [`${one.textContent?.slice(0, 40)}: ${fontSize} ${left} ${width}`];
      }),
    );
    const cards = page.locator('.step-card');
    await expect(cards).toHaveCount(scrollySteps.length);
    expect(faults).toEqual([]);
    const high = await cards.evaluateAll((all) =>
      all.filter((one) => one.scrollHeight > innerHeight * 0.58).map((one) => one.textContent),
    );
    expect(high).toEqual([]);
  }
});

for (const width of [1100, 768, 720, 640]) {
  test(`where all charts stand at ${width} px no labels collide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await open(page);
    await jumpTo(page, 'explore');
    for (const chart of ['network', 'timeline', 'plan', 'map']) {
      const place = page.locator(`.bench .explore-${chart}`);
      await place.evaluate((element) => element.scrollIntoView());
      await expect(place.locator('svg text').first()).toBeAttached();
      await page.waitForTimeout(350);
      expect(await labelFaults(place), chart).toEqual([]);
    }
  });
}

for (const [width, height] of [
  [1440, 900],
  [768, 1024],
  [390, 844],
] as const) {
  test(`at ${width} px text is cut off nowhere, neither in the story nor in the workbench`, async ({
    page,
  }) => {
    test.setTimeout(180_000);
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await open(page);
    for (const step of scrollySteps) {
      const { lines, cut } = await cutWords(await showStep(page, step.id));
      expect(lines, step.id).toBeGreaterThan(3);
      expect(cut, step.id).toEqual([]);
    }
    await everybody(page);
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('* { content-visibility: visible !important }');
      document.adoptedStyleSheets.push(sheet);
    });
    const { lines, cut } = await cutWords(page.locator('body'));
    expect(lines).toBeGreaterThan(1000);
    expect(cut).toEqual([]);
  });
}

test('text that is cut off is found, whatever cuts it', async ({ page }) => {
  await open(page);
  const cut = async () => (await cutWords(page.locator('body'))).cut;
  const before = await cut();
  for (const css of [
    'h1 { overflow: hidden; white-space: nowrap; width: 4em }',
    'h1 { overflow: hidden; white-space: nowrap; width: 4em; text-overflow: ellipsis }',
    'h1 { overflow: clip; height: 0.4em }',
    'h1 { white-space: nowrap; font-size: 20rem !important }',
  ]) {
    await page.evaluate((rules) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(rules);
      document.adoptedStyleSheets = [sheet];
    }, css);
    expect((await cut()).length, css).toBeGreaterThan(before.length);
  }
  await page.evaluate(() => {
    document.adoptedStyleSheets = [];
  });
  expect(await cut()).toEqual(before);
});

test('a change of step under reduced motion happens at once, without travel', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page);
  await jumpTo(page, 'plan-money');
  await page.waitForTimeout(400);
  const positions = await page.evaluate(async () => {
    const target = document.getElementById('revised-nineteen');
    target?.scrollIntoView({ behavior: 'instant' });
    const seen: string[] = [];
    for (let frame = 0; frame < 24; frame++) {
      await new Promise((done) => requestAnimationFrame(done));
      const marks = document.querySelectorAll(
        '[data-section="twenty-eight-to-nineteen"] [data-for^="point:"]',
      );
      seen.push([...marks].map((mark) => Math.round(mark.getBoundingClientRect().x)).join());
    }
    const long = document.getAnimations().filter((animation) => {
      const timing = animation.effect?.getComputedTiming();
      return Number(timing?.duration ?? 0) > 150;
    });
    return {
      marks: seen.at(-1)?.split(',').length,
      changes: new Set(seen).size,
      long: long.length,
    };
  });
  expect(positions.marks).toBeGreaterThan(10);
  await expect(stageOf(page, 'revised-nineteen')).toHaveAttribute(
    'data-active-step',
    'revised-nineteen',
  );
  expect(positions.changes).toBeLessThanOrEqual(2);
  expect(positions.long).toBe(0);
});

test('a step reached alone lets the picture move; steps that go by fast change it at once', async ({
  page,
}) => {
  await open(page);
  const stage = stageOf(page, 'revised-left');
  const settle = async (step: string) => {
    await jumpTo(page, step);
    await expect(stage.locator('[data-for^="point:"]').first()).toBeAttached();
    await page.waitForTimeout(1800);
  };
  /**
   * The most animations seen at once in the stage after the last of the steps is reached. The clock
   * stands still meanwhile: the steps go by fast on a slow machine too.
   */
  const mostMoving = (steps: readonly string[]) =>
    stage.evaluate(async (element, ids) => {
      const frame = () => new Promise((done) => requestAnimationFrame(done));
      const start = performance.now();
      performance.now = () => start;
      for (const id of ids) {
        document.getElementById(id)?.scrollIntoView({ behavior: 'instant' });
        while (element.dataset.activeStep !== id) await frame();
      }
      let most = 0;
      for (let count = 0; count < 15; count++) {
        await frame();
        most = Math.max(most, element.getAnimations({ subtree: true }).length);
      }
      Reflect.deleteProperty(performance, 'now');
      return most;
    }, steps);
  await settle('revised-left');
  expect(await mostMoving(['revised-counts'])).toBeGreaterThan(0);
  await settle('revised-left');
  // The last of three comes before the first could have moved.
  expect(await mostMoving(['revised-counts', 'revised-left', 'revised-counts'])).toBe(0);
  await expect(stage).not.toHaveAttribute('data-hurried');
});

test('a phone draws those whom a step is about, though they were in none of the rooms', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page);
  const stage = stageOf(page, 'florida-absent');
  const trump = stage.getByRole('button', { name: /^Donald Trump\./ });
  const isElsewhere = stage.locator('text', { hasText: 'in none of these rooms, not drawn here' });
  await jumpTo(page, 'florida-hosts');
  await expect(stage).toHaveAttribute('data-active-step', 'florida-hosts');
  await expect(isElsewhere).toHaveText(/^17 /);
  await expect(trump).toHaveCount(0);
  await jumpTo(page, 'florida-absent');
  await expect(trump).toBeVisible();
  await expect(
    stage.getByRole('button', { name: /^European partners of Ukraine\./ }),
  ).toBeVisible();
  await expect(isElsewhere).toHaveText(/^15 /);
});

for (const width of [390, 700, 768, 1440]) {
  test(`at ${width} px the list of sources takes about as much room before it is laid out as after`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 844 });
    await open(page);
    const [before = 0, after = 0] = await page.locator('.sources .listed').evaluate((list) => {
      const aside = list.getBoundingClientRect().height;
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('.sources * { content-visibility: visible !important }');
      document.adoptedStyleSheets.push(sheet);
      return [aside, list.getBoundingClientRect().height];
    });
    expect(after).toBeGreaterThan(5000);
    expect(before / after).toBeGreaterThan(0.8);
    expect(before / after).toBeLessThan(1.25);
  });
}

for (const size of [
  { width: 390, height: 844 },
  { width: 412, height: 915 },
]) {
  test(`at ${size.width}×${size.height} squares that need less room leave it to the text, and lose no word, however it is spaced`, async ({
    page,
  }) => {
    await page.setViewportSize(size);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await spaceFromStart(page);
    await open(page);
    const stage = await showStep(page, 'plan-three');
    const top = (await page.locator('[id="plan-three"] .step-card').boundingBox())?.y ?? 0;
    expect(top).toBeLessThan(size.height * 0.5);
    const words = stage.locator('svg text').filter({ hasText: /\p{L}/u });
    const printed = (await words.allTextContents()).join(' ');
    for (const { printed: said } of story.plan.points) if (said) expect(printed).toContain(said);
    const bottoms = await words.evaluateAll((all) =>
      all.map((one) => one.getBoundingClientRect().bottom),
    );
    expect(Math.max(...bottoms)).toBeLessThan(top);
  });
}
