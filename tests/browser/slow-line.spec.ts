// A slow phone: the code of the page may be here before the page itself is read to its end.
import { expect, scrollySteps, story, test } from './site.ts';

const SLOWDOWN = 6;
const VISITS = 4;

test('the page is taken over only when it is all there', async ({ page }) => {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  for (let visit = 0; visit < VISITS; visit++) {
    await page.goto(`./?actor=umerov&visit=${visit}#plan-three`);
    await expect(page.locator('[data-panel="actor"]')).toHaveAttribute('data-actor', 'umerov', {
      timeout: 20_000,
    });
    await expect(page.locator('[data-section]')).toHaveCount(story.sections.length);
    await expect(page.locator('.still')).toHaveCount(scrollySteps.length);
  }
});
