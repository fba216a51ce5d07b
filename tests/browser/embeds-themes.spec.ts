// Light unless asked otherwise: the reader's system, the page's scheme and the chart's theme, in every mix.
import { contrast } from './pixels.ts';
import { CHART_IDS, expect, openFrames, test } from './realEmbeds.ts';

const SYSTEMS = ['light', 'dark'] as const;
const HOSTS = ['', 'light', 'dark'] as const;
const THEMES = ['', 'light', 'dark', 'auto'] as const;
const LEAST_CONTRAST = 4.5;
const DARK_BELOW = 128;

/** What the frame's snippet says of schemes. */
const styled = (theme: string) => (theme === 'auto' ? '' : `color-scheme:${theme || 'light'}`);

for (const [at, chart] of CHART_IDS.entries()) {
  test(`${chart} is dark where it is asked to be, and readable everywhere`, async ({
    page,
    host,
  }) => {
    await page.setViewportSize({ width: 1440, height: 2800 });
    for (const system of SYSTEMS) {
      for (const scheme of at === 0 ? HOSTS : ([''] as const)) {
        /** A dark system is feigned for every frame, whatever its page says; a light one is the real one. */
        await page.emulateMedia({ colorScheme: system === 'dark' ? 'dark' : null });
        /** Frames of pages that take the frame's styles away, too. */
        const asks = THEMES.flatMap((theme) => {
          if (theme === 'auto' && system === 'dark' && scheme === 'light') return [];
          const bare = at === 0 && theme !== 'auto' ? [{ theme, style: '' }] : [];
          return [{ theme, style: styled(theme) }, ...bare];
        });
        const frames = await openFrames(
          page,
          host,
          asks.map(({ theme, style }) => ({
            address: `${chart}/${theme && `?theme=${theme}`}`,
            width: 480,
            style,
          })),
          scheme && `html { color-scheme: ${scheme} }`,
        );
        for (const [place, frame] of frames.entries()) {
          const theme = asks[place]?.theme;
          const seen = await frame.evaluate(() => {
            const canvas = document
              .createElement('canvas')
              .getContext('2d', { willReadFrequently: true });
            const read = (colour: string): [number, number, number] => {
              if (!canvas) throw new Error('No canvas');
              canvas.fillStyle = colour;
              canvas.fillRect(0, 0, 1, 1);
              const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data;
              return [red, green, blue];
            };
            const words =
              'h1, time, .stepper *, .embed-list h2, .embed-list strong *, .embed-list p, .quiet, .key strong, .embed-foot a, blockquote';
            return {
              ground: read(getComputedStyle(document.documentElement).backgroundColor),
              colours: [
                ...new Set(
                  [...document.querySelectorAll(words)].map((one) => getComputedStyle(one).color),
                ),
              ].map(read),
            };
          });
          const wanted = theme === 'auto' ? scheme || system : theme || 'light';
          const where = `system ${system}, host ${scheme}, theme ${theme}`;
          expect(seen.ground[0] < DARK_BELOW ? 'dark' : 'light', where).toBe(wanted);
          expect(seen.colours.length).toBeGreaterThan(1);
          for (const colour of seen.colours)
            expect(contrast(colour, seen.ground), `${where}: ${colour}`).toBeGreaterThanOrEqual(
              LEAST_CONTRAST,
            );
        }
      }
    }
  });
}
