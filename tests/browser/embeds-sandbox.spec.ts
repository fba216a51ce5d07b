// Every chart in the barest sandbox, where an origin has no name: what is seen is the same.
import { takePicture } from './pixels.ts';
import { CHART_IDS, expect, openFrame, reservedFor, test } from './realEmbeds.ts';
import { needSystemFonts } from './systemFonts.ts';

const BARE = 'sandbox="allow-scripts"';
const MOST_DIFFERENT = 0.01;
/** Without leave to fetch, fonts cannot come; the fallback's letters stand in the same place. */
const MOST_DIFFERENT_LETTERS = 0.1;
const SLACK = 24;

for (const chart of CHART_IDS) {
  test(`${chart} answers in the barest sandbox and looks the same`, async ({
    page,
    host,
    noise,
  }) => {
    const framing = { address: `${chart}/`, width: 640 };
    const area = { x: 0, y: 50, width: 640, height: reservedFor(framing.address) - 60 };
    await page.setViewportSize({ width: 700, height: 1000 });
    const see = async (attributes: string) => {
      const frame = await openFrame(page, host, { ...framing, attributes });
      await frame.evaluate(() => document.fonts.ready.then(() => undefined));
      return (await takePicture(page)).pixels(area);
    };
    const free = await see('');
    const differs = (other: typeof free) =>
      other.filter((pixel, at) =>
        pixel.some((value, part) => Math.abs(value - (free[at]?.[part] ?? 0)) > SLACK),
      ).length / free.length;
    expect(new Set(free.map(String)).size).toBeGreaterThan(20);
    expect(differs(await see(BARE))).toBeLessThan(MOST_DIFFERENT);

    await needSystemFonts(page.mainFrame().childFrames()[0] ?? page);
    noise.expectNoise('blocked by CORS policy');
    noise.expectNoise('net::ERR_FAILED');
    await page.route('**/embed/**', async (route) => {
      const response = await route.fetch();
      const { 'content-encoding': _, 'content-length': __, ...headers } = response.headers();
      headers['access-control-allow-origin'] = 'https://nobody.example';
      await route.fulfill({ response, headers });
    });
    expect(differs(await see(BARE))).toBeLessThan(MOST_DIFFERENT_LETTERS);
  });
}
