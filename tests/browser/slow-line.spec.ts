// A slow phone: the code of the page may be here before the page itself is read to its end.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, slow, story, test } from './site.ts';

const SLOWDOWN = 6;
const VISITS = 4;

const steps = story.sections.flatMap((section) => section.steps);

test('the page is taken over only when it is all there', slow, async ({ page }) => {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  for (let visit = 0; visit < VISITS; visit++) {
    await page.goto(`./?actor=umerov&visit=${visit}#plan-three`);
    await expect(page.locator('[data-panel="actor"]')).toHaveAttribute('data-actor', 'umerov', {
      timeout: 20_000,
    });
    await expect(page.locator('[data-section]')).toHaveCount(story.sections.length);
    await expect(page.locator('.still')).toHaveCount(steps.length);
  }
});

test('a cover that arrives in two parts shows its foot when it is whole, not growing upwards', async ({
  page,
  baseURL,
  watch,
}) => {
  const html = await (await page.request.get('./')).text();
  const half = html.indexOf('</li>', html.indexOf('class="cover-foot"'));
  expect(half).toBeGreaterThan(0);
  /** Sends the page but for the rest of the cover's foot; that follows when it is asked for. */
  let sendRest = () => {};
  const server = createServer(async (request, response) => {
    if (request.url === '/') {
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.write(html.slice(0, half));
      sendRest = () => response.end(html.slice(half));
      return;
    }
    const file = await fetch(new URL(`.${request.url}`, baseURL));
    response.writeHead(file.status, { 'Content-Type': file.headers.get('Content-Type') ?? '' });
    response.end(Buffer.from(await file.arrayBuffer()));
  });
  await new Promise<void>((done) => server.listen(0, done));
  const { port } = server.address() as AddressInfo;
  watch.expectNoise(`asked localhost:${port}`);
  try {
    await page.goto(`http://localhost:${port}/`, { waitUntil: 'commit' });
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const foot = page.locator('.cover-foot');
    await expect(foot).toBeAttached();
    await expect(foot).toBeHidden();
    sendRest();
    await expect(foot).toBeVisible();
    await expect(page.locator('.cover-next')).toBeVisible();
  } finally {
    server.closeAllConnections();
    server.close();
  }
});
