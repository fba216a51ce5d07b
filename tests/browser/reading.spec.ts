import { expect, open, scrollySteps, showStep, slow, stageOf, story, test } from './site.ts';

/** Turns of the wheel in vain before the end of the page is believed; a busy machine lags. */
const HALTS_AT_THE_END = 8;

test(
  'scrolling straight through shows every step in order, and back again in reverse',
  slow,
  async ({ page }) => {
    test.setTimeout(180_000);
    await open(page);
    const readOrder = async (direction: 1 | -1) => {
      const seen: string[] = [];
      let halts = 0;
      for (let turn = 0; turn < 400 && halts < HALTS_AT_THE_END; turn++) {
        const now = await page.evaluate(() => {
          const line = window.innerHeight / 2;
          const stages = [...document.querySelectorAll<HTMLElement>('[data-stage]')];
          const stage = stages.find((one) => {
            const box = one.getBoundingClientRect();
            return one.closest('.scrolly') && box.top <= line && box.bottom >= line;
          });
          return stage?.dataset.activeStep ?? null;
        });
        if (now !== null && seen.at(-1) !== now) seen.push(now);
        const before = await page.evaluate(() => window.scrollY);
        await page.mouse.move(200, 450);
        await page.mouse.wheel(0, direction * 420);
        await page.waitForTimeout(90);
        halts = (await page.evaluate(() => window.scrollY)) === before ? halts + 1 : 0;
      }
      return seen;
    };
    const ids = scrollySteps.map((step) => step.id);
    expect(await readOrder(1)).toEqual(ids);
    expect(await readOrder(-1)).toEqual(ids.toReversed());
  },
);

test('every step reached by a jump shows its own picture, whatever was read before', async ({
  page,
}) => {
  test.setTimeout(180_000);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page);
  const read = (stepId: string) =>
    stageOf(page, stepId).evaluate((stage) =>
      [...stage.querySelectorAll('[data-for],[data-mark]')]
        .map((mark) => {
          const box = mark.getBoundingClientRect();
          const home = stage.getBoundingClientRect();
          const where = [box.x - home.x, box.y - home.y, box.width].map(Math.round).join();
          const name = mark.getAttribute('data-mark') ?? mark.getAttribute('data-for');
          return `${name} ${mark.getAttribute('data-emphasis')} ${where}`;
        })
        .sort(),
    );
  const picture = async (stepId: string) => {
    const stage = await showStep(page, stepId);
    await expect(stage.locator('[data-for]').first()).toBeAttached();
    return read(stepId);
  };
  const forwards = new Map<string, string[]>();
  for (const step of scrollySteps) forwards.set(step.id, await picture(step.id));
  for (const step of scrollySteps.toReversed()) {
    const marks = await picture(step.id);
    expect(marks.length, step.id).toBeGreaterThan(3);
    expect(marks, step.id).toEqual(forwards.get(step.id));
  }
});

test('Next and Previous go through all stops and say which step of how many', async ({ page }) => {
  test.setTimeout(120_000);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page);
  const next = page.getByRole('button', { name: 'Next', exact: true });
  for (const section of story.sections.filter((one) => one.kind === 'scrolly')) {
    for (const [at, step] of section.steps.entries()) {
      await next.click();
      await expect(stageOf(page, step.id)).toHaveAttribute('data-active-step', step.id);
      await expect(page.locator('.stepper-place')).toHaveText(
        `Step ${at + 1} of ${section.steps.length} ${step.title}`,
      );
    }
  }
  await page.getByRole('button', { name: 'Previous', exact: true }).click();
  const last = scrollySteps.at(-2);
  await expect(stageOf(page, last?.id ?? '')).toHaveAttribute('data-active-step', last?.id ?? '');
});

test('the contents list leads to each section and marks the current one', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page);
  for (const section of story.sections) {
    await page.locator('.contents summary').click();
    await page.getByRole('navigation').getByRole('link', { name: section.title }).click();
    await expect(page.locator(`a[href="#${section.id}"][aria-current="true"]`)).toHaveCount(1);
    await expect
      .poll(() =>
        page
          .locator(`section[data-section="${section.id}"]`)
          .evaluate((element) => Math.abs(Math.round(element.getBoundingClientRect().top))),
      )
      .toBeLessThan(9);
  }
});

test('headings run in order: one h1, then sections, then steps', async ({ page }) => {
  await open(page);
  const levels = await page
    .locator('h1,h2,h3,h4')
    .evaluateAll((all) => all.map((heading) => Number(heading.tagName[1])));
  expect(levels.filter((level) => level === 1)).toHaveLength(1);
  levels.forEach((level, at) => {
    expect(level - (levels[at - 1] ?? 0)).toBeLessThanOrEqual(1);
  });
});
