// Where a reader of the workbench is, and stays: nothing they look at moves away, nothing new is passed over.
import type { Page } from '@playwright/test';
import { expect, jumpTo, open, test, toBench } from './site.ts';

async function explore(page: Page): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page);
  await jumpTo(page, 'explore');
  await expect(page.locator('.bench')).toBeVisible();
}

test('a choice that shortens the list moves no chart that is looked at', async ({ page }) => {
  await explore(page);
  const heading = page.locator('.explore-plan h3');
  await heading.evaluate((it) => it.scrollIntoView({ behavior: 'instant' }));
  await expect(page.locator('.explore-plan .drawing svg').first()).toBeVisible();
  await page.waitForTimeout(1000);
  const top = () => heading.evaluate((it) => Math.round(it.getBoundingClientRect().top));
  const before = await top();
  await page.getByLabel('Certainty').selectOption('scheduled');
  await expect(page.locator('.bench-summary')).toContainText(' of ');
  await page.waitForTimeout(1000);
  expect(Math.abs((await top()) - before)).toBeLessThan(4);
});

test('the rest of a list is read on from its first new row', async ({ page }) => {
  await explore(page);
  const group = page.locator('.found-group[data-kind="statement"]');
  const press = (name: RegExp) => group.getByRole('button', { name }).press('Enter');
  await press(/^Show all \d+/);
  const added = group.locator('li').nth(5).getByRole('button').first();
  await expect(added).toBeFocused();
  await expect(added).toBeInViewport();
  await press(/^Show fewer/);
  await expect(group.locator('li')).toHaveCount(5);
  const all = group.getByRole('button', { name: /^Show all/ });
  await expect(all).toBeFocused();
  await expect(all).toBeInViewport();
});

for (const size of [
  { width: 1440, height: 900 },
  { width: 768, height: 1024 },
  { width: 390, height: 844 },
]) {
  test(`at ${size.width} pixels a name below the workbench hardly moves once it is looked at`, async ({
    page,
  }) => {
    await page.setViewportSize(size);
    await open(page);
    await toBench(page);
    const name = page.locator('.explore-people button[data-actor]').first();
    const look = () => name.evaluate((one) => one.getBoundingClientRect().top);
    await name.evaluate((one) => one.scrollIntoView({ block: 'center', behavior: 'instant' }));
    const before = await look();
    await page.waitForTimeout(2000);
    expect(Math.abs((await look()) - before)).toBeLessThan(size.height / 6);
  });
}
