// The built site under test: every page is watched for console noise and for requests elsewhere.
import { test as base, expect, type Locator, type Page } from '@playwright/test';
import { realStory } from '../fixtures/stories.ts';
import { holdAnswers } from './holdAnswers.ts';

export const story = realStory();
export const scrollySections = story.sections.filter((section) => section.kind === 'scrolly');
export const scrollySteps = scrollySections.flatMap((section) => section.steps);

/** For a test that walks through every mark, step or size: only `npm run test:full` runs it. */
export const slow = { tag: '@slow' } as const;

/** Console messages a test expects, by a part of their text. */
interface Watch {
  expectNoise(part: string): void;
}

export const test = base.extend<{ watch: Watch }>({
  watch: [
    async ({ page, baseURL }, use) => {
      const noise: string[] = [];
      const expected: string[] = ['Service Worker registration blocked by Playwright'];
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) noise.push(message.text());
      });
      page.on('pageerror', (error) => noise.push(String(error)));
      page.on('request', (request) => {
        const url = new URL(request.url());
        const home = new URL(baseURL ?? '').host;
        if (url.protocol.startsWith('http') && url.host !== home) noise.push(`asked ${url.host}`);
      });
      await use({ expectNoise: (part) => expected.push(part) });
      const surprises = noise.filter((text) => !expected.some((part) => text.includes(part)));
      expect(surprises, 'console and foreign requests').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** Opens an address of the site and waits until it answers. */
export async function open(page: Page, address = './'): Promise<void> {
  await page.goto(address);
  await page.waitForSelector('html[data-ready]');
}

/** Keeps code from arriving until what it resolves to is called: that of the page, or a part of it. */
export const holdCode = (page: Page, part = 'index'): Promise<() => void> =>
  holdAnswers(page, `**/assets/${part}-*.js`);

/** The stage of the section that a step belongs to. */
export function stageOf(page: Page, stepId: string) {
  const section = story.sections.find((one) => one.steps.some((step) => step.id === stepId));
  return page.locator(`section[data-section="${section?.id}"] [data-stage]`);
}

/** Brings a step to its reading place, whatever the page still does. */
export async function jumpAtOnce(page: Page, stepId: string): Promise<void> {
  await page.evaluate((id) => {
    document.getElementById(id)?.scrollIntoView({ behavior: 'instant' });
  }, stepId);
}

/**
 * Brings a step to its reading place at once, on a page that is laid out: what grows above a place just
 * reached would else, now and then, push it away.
 */
export async function jumpTo(page: Page, stepId: string): Promise<void> {
  await page.waitForSelector('html:not([data-far])');
  await jumpAtOnce(page, stepId);
}

/** Until what an event has left to the next frame is done and drawn. */
export const drawn = (page: Page): Promise<unknown> =>
  page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );

/** Goes to the workbench, and waits until all of it is here. */
export async function toBench(page: Page): Promise<void> {
  await jumpTo(page, 'explore');
  await expect(page.locator('.bench-more')).toBeAttached();
}

/** Everybody by name, below the workbench once all of that is here. */
export async function everybody(page: Page): Promise<Locator> {
  await toBench(page);
  const people = page.locator('.explore-people');
  await people.scrollIntoViewIfNeeded();
  await expect(page.locator('.found-sources a').first()).toBeVisible();
  return people;
}

/** Milliseconds and frames without a change after which a place is taken to stand as it will. */
const REST = { ms: 120, frames: 4 };

/** Until nothing in a place changes or moves any more, with motion off. */
export const atRest = (place: Locator): Promise<void> =>
  place.evaluate(
    (element, { ms, frames }) =>
      new Promise<void>((done) => {
        let still = 0;
        let since = performance.now();
        const begin = () => {
          still = 0;
          since = performance.now();
        };
        const changes = new MutationObserver(begin);
        changes.observe(element, {
          attributes: true,
          characterData: true,
          childList: true,
          subtree: true,
        });
        const look = () => {
          const moves = element.getAnimations({ subtree: true });
          if (moves.some(({ playState }) => playState === 'running')) begin();
          still += 1;
          if (still <= frames || performance.now() - since < ms) {
            requestAnimationFrame(look);
            return;
          }
          changes.disconnect();
          done();
        };
        requestAnimationFrame(look);
      }),
    REST,
  );

/** Brings a step to its reading place and waits for its picture; gives its stage. */
export async function showStep(page: Page, stepId: string): Promise<Locator> {
  await jumpTo(page, stepId);
  const stage = stageOf(page, stepId);
  await expect(stage).toHaveAttribute('data-active-step', stepId);
  const { chart } = scrollySteps.find((step) => step.id === stepId)?.view ?? {};
  await expect(stage.locator('[data-chart]')).toHaveAttribute('data-chart', chart ?? /./);
  await atRest(stage);
  return stage;
}
