// A line on which some answers wait.
import type { Page } from '@playwright/test';

/** Keeps files from arriving, or from failing to, until what it resolves to is called. */
export async function holdAnswers(
  page: Page,
  files: string | RegExp,
  then: 'continue' | 'abort' = 'continue',
): Promise<() => void> {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(files, async (route) => {
    await held;
    await route[then]();
  });
  return () => release();
}
