// A chart that throws, before it answers or later: the page stands again as it was built.
import type { Frame } from '@playwright/test';
import { messages, watchMessages } from './embedHost.ts';
import { expect, frameOf, openFrame, say, test } from './realEmbeds.ts';

const NETWORK = { address: 'network/' };

async function standsAsBuilt(frame: Frame): Promise<void> {
  await expect(frame.locator('html[data-js], html[data-ready]')).toHaveCount(0);
  await expect(frame.locator('.still').filter({ visible: true })).toHaveCount(1);
  await expect(frame.getByRole('heading', { level: 1 })).toHaveCount(1);
  await frame.getByRole('link', { name: 'Next' }).click();
  await expect(frame.locator('.stepper-place')).toHaveText(/^Step 1 of /);
}

for (const [when, name] of [
  ['while it is drawn', 'matchMedia'],
  ['once it is drawn', 'ResizeObserver'],
] as const) {
  test(`a chart that throws ${when} leaves its still and says so`, async ({
    page,
    host,
    noise,
  }) => {
    noise.expectNoise(name);
    await watchMessages(page);
    await page.addInitScript((missing) => {
      if (window.parent !== window) Object.assign(window, { [missing]: undefined });
    }, name);
    await page.goto(host.serve({ body: frameOf(host, NETWORK) }));
    const told = async () =>
      (await messages(page)).filter((one) => JSON.stringify(one).includes('"error"'));
    await expect
      .poll(told)
      .toEqual([{ ns: 'moving-parts.embed', v: 1, type: 'error', code: 'run' }]);
    const [frame] = page.mainFrame().childFrames();
    if (frame) await standsAsBuilt(frame);
  });
}

test('a chart that throws later gives its place to the still, whatever it is asked then', async ({
  page,
  host,
  noise,
}) => {
  noise.expectNoise('broken');
  await watchMessages(page);
  const frame = await openFrame(page, host, { address: 'network/?asOf=2025-11-24' });
  await frame.evaluate(() => {
    ResizeObserver.prototype.observe = () => {
      throw new Error('broken');
    };
  });
  await say(page, { type: 'set', actor: 'rubio' });
  await expect
    .poll(() => messages(page))
    .toContainEqual({
      ns: 'moving-parts.embed',
      v: 1,
      type: 'error',
      code: 'run',
    });
  await say(page, { type: 'set', actor: null });
  const { asOf } = await frame.evaluate(() => ({ ...document.documentElement.dataset }));
  await expect(frame.locator(`.embed-head time[datetime="${asOf}"]`)).toBeVisible();
  await standsAsBuilt(frame);
});
