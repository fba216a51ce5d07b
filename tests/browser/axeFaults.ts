// What axe finds in a page as it stands.
import type { Page } from '@playwright/test';
import axe from 'axe-core';

interface WithAxe extends Window {
  readonly axe?: typeof axe;
}

/** Every fault: the rule that is broken, and the elements that break it. */
export async function axeFaults(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const results = await (window as WithAxe).axe?.run(document);
    if (!results) throw new Error('axe did not run');
    return results.violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map((one) => one.html.slice(0, 200)).join(' ')}`,
    );
  });
}
