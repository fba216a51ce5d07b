// Charts in each other language: on the page, in the workbench and in embeds they say nothing in English,
// and their words, which are longer, meet no others.
import type { Locator } from '@playwright/test';
import { EN } from '../../src/words/en.ts';
import { EN_DRAWN } from '../../src/words/enDrawn.ts';
import { labelFaults } from './labelFaults.ts';
import { expect, jumpTo, open, scrollySteps, showStep, slow, test } from './site.ts';

const DRAWINGS = ['network', 'timeline', 'plan', 'map'] as const;
const SIZES = [
  { width: 1440, height: 900 },
  { width: 768, height: 1024 },
  { width: 390, height: 844 },
];

/** What charts would say in English, as they say it: the story has words such as "Reported" of its own. */
const { undated, noBorders, noText, byContent, told } = EN_DRAWN;
const labels = Object.values(EN.certainties).map(({ label }) => label);
const ENGLISH = [
  ...[undated, noBorders, noText, byContent, told.squares(2), told.hollow].map(
    (words) => new RegExp(words, 'i'),
  ),
  /not drawn here|known up to|by content|Highlighted|on the record:|^Events$|^Others$/,
  /\b\d{1,2} (?:Nov|Dec)\b/,
  new RegExp(`(?:· |^)(?:${labels.join('|')})\\.?$`, 'i'),
];

/** Everything that a place shows, and what it says beyond that. */
const textsIn = (place: Locator) =>
  place.evaluate((element) => {
    const texts = [...element.querySelectorAll('[aria-label]')].map((one) =>
      one.getAttribute('aria-label'),
    );
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) texts.push(walker.currentNode.textContent);
    return [...new Set(texts.flatMap((text) => text?.trim() || []))];
  });

async function expectNoEnglish(place: Locator, where: string) {
  const texts = await textsIn(place);
  expect(
    texts.some((text) => /\p{Script=Cyrillic}/u.test(text)),
    where,
  ).toBe(true);
  expect(
    texts.filter((text) => ENGLISH.some((words) => words.test(text))),
    where,
  ).toEqual([]);
}

for (const language of ['uk', 'ru']) {
  for (const size of SIZES) {
    test(
      `in ${language} at ${size.width} px every step's picture is in it and no labels collide`,
      size.width === 390 ? {} : slow,
      async ({ page }) => {
        test.setTimeout(240_000);
        await page.setViewportSize(size);
        await page.emulateMedia({ reducedMotion: 'reduce' });
        await open(page, `./?lang=${language}`);
        await expect(page.locator('.bar')).toHaveAttribute('lang', language);
        for (const step of scrollySteps) {
          const stage = await showStep(page, step.id);
          await expectNoEnglish(stage.locator('[data-chart]'), step.id);
          if (step.view.chart !== 'statements') {
            expect(await labelFaults(stage), step.id).toEqual([]);
          }
        }
      },
    );

    test(`in ${language} at ${size.width} px so are the charts of the workbench`, async ({
      page,
    }) => {
      await page.setViewportSize(size);
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await open(page, `./?lang=${language}`);
      await jumpTo(page, 'explore');
      for (const chart of DRAWINGS) {
        const place = page.locator(`.bench .explore-${chart}`);
        await place.evaluate((element) => element.scrollIntoView());
        await expect(place.locator('svg text').first()).toBeAttached();
        await page.waitForTimeout(350);
        await expectNoEnglish(place.locator('[data-chart]'), chart);
        expect(await labelFaults(place.locator('[data-chart]')), chart).toEqual([]);
      }
    });

    test(`in ${language} at ${size.width} px so are embeds`, async ({ page }) => {
      await page.setViewportSize(size);
      await page.emulateMedia({ reducedMotion: 'reduce' });
      const steps = ['revised-nineteen', 'revised-counts', 'revised-reworded'];
      for (const path of [...DRAWINGS, ...steps.map((step) => `plan/step-${step}`)]) {
        await open(page, `./embed/v1/${path}/?lang=${language}`);
        const chart = page.locator('[data-chart]');
        await expectNoEnglish(chart, path);
        expect(await labelFaults(chart), path).toEqual([]);
      }
    });
  }
}
