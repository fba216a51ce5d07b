// The page on paper: whole squares, pictures that can be read, and what rests on each source.
import type { Page } from '@playwright/test';
import { selectRested } from '../../src/story/selectRested.ts';
import { expect, scrollySteps, story, test } from './site.ts';

/** What is left of a sheet between margins of 12 mm, in CSS pixels. */
const SHEETS = {
  A4: { width: 703, height: 1032 },
  Letter: { width: 725, height: 965 },
} as const;

/** The smallest letters that are read on paper, in CSS pixels: 7 points. */
const LEAST_LETTER = 7 / 0.75;
/** A picture may stay this much narrower than the words, so that its step fits the sheet. */
const LEAST_PART = 0.9;

async function layOnPaper(page: Page, sheet: keyof typeof SHEETS): Promise<void> {
  await page.setViewportSize(SHEETS[sheet]);
  await page.emulateMedia({ media: 'print' });
  await page.goto('./');
}

for (const scripts of [true, false]) {
  test.describe(scripts ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled: scripts });

    test('on paper every square of the cover is whole, with its outline', async ({ page }) => {
      await layOnPaper(page, 'A4');
      const squares = page.locator('.plan-cover svg:visible .shape-body');
      const cut = await squares.evaluateAll((shapes) =>
        shapes.filter((shape) => {
          const { left, right, width } = shape.getBoundingClientRect();
          const drawn = shape instanceof SVGGraphicsElement ? shape.getBBox().width : width;
          const line = Number.parseFloat(getComputedStyle(shape).strokeWidth);
          const outside = (line / 2) * (width / drawn);
          return left - outside < 0 || right + outside > document.documentElement.clientWidth;
        }),
      );
      expect(await squares.count()).toBeGreaterThanOrEqual(story.plan.points.length);
      expect(cut).toHaveLength(0);
    });

    for (const sheet of ['A4', 'Letter'] as const) {
      test(`on ${sheet} each picture is as wide as the words, can be read, and stays with its step`, async ({
        page,
      }) => {
        await layOnPaper(page, sheet);
        const measured = await page.locator('.step:has(.still svg)').evaluateAll((steps) =>
          steps.map((step) => {
            const picture = step.querySelector<SVGSVGElement>('.still svg');
            const { width = 0 } = picture?.getBoundingClientRect() ?? {};
            const scale = width / (picture?.viewBox.baseVal.width ?? 1);
            const letters = [...(picture?.querySelectorAll('text') ?? [])].map((text) =>
              Number.parseFloat(getComputedStyle(text).fontSize),
            );
            return {
              id: step.id,
              part: width / document.documentElement.clientWidth,
              letter: scale * Math.min(...letters),
              height: step.getBoundingClientRect().height,
              breaks: getComputedStyle(step).breakInside,
            };
          }),
        );
        expect(measured.map(({ id }) => id)).toEqual(scrollySteps.map(({ id }) => id));
        for (const { id, part, letter, height, breaks } of measured) {
          expect(part, id).toBeGreaterThan(LEAST_PART);
          expect(part, id).toBeLessThanOrEqual(1);
          expect(letter, id).toBeGreaterThanOrEqual(LEAST_LETTER);
          expect(height, id).toBeLessThan(SHEETS[sheet].height);
          expect(breaks, id).toBe('avoid');
        }
      });
    }

    test('on paper the words side by side on a topic stay together, and the list of all apart', async ({
      page,
    }) => {
      await layOnPaper(page, 'A4');
      const topics = await page.locator('.still section').evaluateAll((sections) =>
        sections.map((section) => ({
          height: section.getBoundingClientRect().height,
          breaks: getComputedStyle(section).breakInside,
        })),
      );
      expect(topics.length).toBeGreaterThan(1);
      for (const { height, breaks } of topics) {
        expect(height).toBeLessThan(SHEETS.A4.height);
        expect(breaks).toBe('avoid');
      }
      const apart = await page.locator('.flow-step + .unrolled').evaluate((list) => {
        const above = list.previousElementSibling?.lastElementChild?.getBoundingClientRect();
        return (list.querySelector('h3')?.getBoundingClientRect().top ?? 0) - (above?.bottom ?? 0);
      });
      expect(apart).toBeGreaterThan(15);
    });

    test('on paper no item of a list breaks, and a heading over columns takes the first with it', async ({
      page,
    }) => {
      await layOnPaper(page, 'A4');
      const items = page.locator(':is(.unrolled, .unknowns) li:visible, .method .key');
      expect(await items.count()).toBeGreaterThan(20);
      const broken = await items.evaluateAll((items) =>
        items.filter((item) => getComputedStyle(item).breakInside !== 'avoid').map(({ id }) => id),
      );
      expect(broken).toEqual([]);
      const headings = await page
        .locator(':is(.unrolled, .unknowns) h3 + ul')
        .evaluateAll((lists) =>
          lists.map((list) => {
            const heading = list.previousElementSibling;
            const style = heading && getComputedStyle(heading);
            const held = heading && getComputedStyle(heading, '::after');
            return {
              breaks: [style?.breakInside, style?.breakAfter],
              height: list.firstElementChild?.getBoundingClientRect().height ?? 0,
              held: Number.parseFloat(held?.height ?? ''),
              given: Number.parseFloat(held?.marginBottom ?? ''),
            };
          }),
        );
      expect(headings.length).toBeGreaterThan(5);
      for (const { breaks, height, held, given } of headings) {
        expect(breaks).toEqual(['avoid', 'avoid']);
        expect(held).toBeGreaterThan(height);
        expect(given).toBeCloseTo(-held, 1);
      }
    });

    test('on paper a speaker stands with what is said first of them', async ({ page }) => {
      await layOnPaper(page, 'A4');
      const parted = await page
        .locator('.unrolled section section > :not(:last-child)')
        .evaluateAll((parts) =>
          parts.filter((part) => getComputedStyle(part).breakAfter !== 'avoid'),
        );
      expect(parted).toHaveLength(0);
    });

    test('on paper a paraphrase is set no larger than words that were said', async ({ page }) => {
      await layOnPaper(page, 'A4');
      const sizeOf = (words: string) =>
        page
          .locator(`.unrolled .statement-list ${words}`)
          .evaluateAll((items) => [
            ...new Set(items.map((item) => getComputedStyle(item).fontSize)),
          ]);
      expect(await sizeOf('.gist')).toEqual(await sizeOf('blockquote'));
    });

    test('on paper each source says under its heading what rests on it, by number and name', async ({
      page,
    }) => {
      await layOnPaper(page, 'A4');
      const table = page.locator('.sources table');
      await expect(table.getByRole('columnheader', { name: 'What rests on it' })).toBeVisible();
      const rested = selectRested(story);
      for (const source of [story.sources[0], story.sources.at(-1)]) {
        const marks = rested.get(source?.id ?? '') ?? [];
        const cell = table.locator(`[id="source-${source?.id}"] td`).last();
        await expect(cell.locator('summary')).toBeVisible();
        await expect(cell.locator('summary')).toContainText(String(marks.length));
        for (const [at, { title }] of marks.entries()) {
          const name = cell.locator('li').nth(at);
          await expect(name).toHaveText(title);
          expect(await name.evaluate((item) => item.checkVisibility())).toBe(true);
        }
      }
      const empty = await table.locator('tbody td:last-child').evaluateAll((cells) =>
        cells.filter((cell) => {
          const said = cell.querySelector('summary, .quiet');
          return said === null || !said.checkVisibility();
        }),
      );
      expect(empty).toHaveLength(0);
    });
  });
}
