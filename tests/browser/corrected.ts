// The page once its story has been corrected, for who comes by an older link.
import type { Page } from '@playwright/test';
import { changedText } from '../fixtures/stories.ts';
import { open } from './site.ts';

const CORRECTED = changedText(({ meta }) => {
  meta.dates.modified = '2025-12-09T08:00:00Z';
  meta.corrections.push({ date: '2025-12-09', text: 'A name was spelled in two ways.' });
});

/** Opens an address, and takes the corrected story that is published by then. */
export async function openCorrected(page: Page, address: string): Promise<void> {
  await page.route('**/data/story.json', (route) =>
    route.fulfill({ body: CORRECTED, contentType: 'application/json' }),
  );
  await open(page, address);
  await page.getByRole('button', { name: 'Show it' }).press('Enter');
}
