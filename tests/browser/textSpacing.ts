// A reader's own text spacing, as WCAG 1.4.12 asks a page to bear it.
import type { Page } from '@playwright/test';
import { atRest } from './site.ts';

const SPACING = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-bottom: 2em !important; }
`;

const addSheet = (css: string) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
};

/** Spaces the text of the page that is open. */
export async function space(page: Page): Promise<void> {
  await page.evaluate(addSheet, SPACING);
  await atRest(page.locator('body'));
}

/** Takes the spacing away again. */
export async function unspace(page: Page): Promise<void> {
  await page.evaluate(() => {
    const isSpacing = ({ cssRules }: CSSStyleSheet) =>
      cssRules[0]?.cssText.includes('letter-spacing: 0.12em') === true;
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => !isSpacing(one));
  });
  await atRest(page.locator('body'));
}

/** Spaces the text of every page that is opened from now on, before its scripts run. */
export const spaceFromStart = (page: Page): Promise<unknown> =>
  page.addInitScript(addSheet, SPACING);
