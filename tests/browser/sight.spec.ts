// Seen by every eye: contrast read from painted pixels, and the grammar kept in the reader's colours.
import type { Locator } from '@playwright/test';
import { type Area, takePicture } from './pixels.ts';
import { expect, jumpTo, open, slow, stageOf, test } from './site.ts';

const TEXT = 4.5;
const MARK = 3;
/** Steps whose charts hold marks in the light, marks that step back, or neither. */
const STEPS = [
  'florida-hosts',
  'rooms-geneva',
  'days-geneva',
  'plan-leak',
  'plan-three',
  'revised-nineteen',
  'revised-counts',
];

interface Seen {
  readonly what: string;
  readonly area: Area;
}

/** Labels of a stage that are to be seen, each with its emphasis and its place in the window. */
const readLabels = (stage: Locator): Promise<Seen[]> =>
  stage.evaluate((element) =>
    [...element.querySelectorAll('text')].flatMap((text) => {
      const fades = text.closest('[opacity="0"], [data-emphasis="hidden"]');
      if (fades || !text.textContent?.trim()) return [];
      const emphasis = text.closest('[data-emphasis]')?.getAttribute('data-emphasis') ?? 'plain';
      const { x, y, width, height } = text.getBoundingClientRect();
      return [{ what: `${emphasis} "${text.textContent}"`, area: { x, y, width, height } }];
    }),
  );

/** Shapes, and places along lines, that step back. */
const readMuted = (stage: Locator): Promise<{ what: string; areas: Area[] }[]> =>
  stage.evaluate((element) => {
    const muted = [...element.querySelectorAll('svg [data-emphasis="muted"]')];
    return muted.flatMap((mark) => {
      const what = mark.getAttribute('data-for') ?? '';
      const shapes = [...mark.querySelectorAll('.shape-body')].map((shape) => {
        const { x, y, width, height } = shape.getBoundingClientRect();
        return { what, areas: [{ x: x - 3, y: y - 3, width: width + 6, height: height + 6 }] };
      });
      const lines = [...mark.querySelectorAll<SVGPathElement>('.line-ink')].flatMap((line) => {
        const length = line.getTotalLength();
        if (length < 20 || getComputedStyle(line).strokeWidth === '0px') return [];
        const areas = Array.from({ length: 24 }, (_, at) => {
          const place = line.getPointAtLength((length * (at + 0.5)) / 24);
          const { x, y } = place.matrixTransform(line.getScreenCTM() ?? undefined);
          return { x: x - 3, y: y - 3, width: 6, height: 6 };
        });
        return [{ what: `${what} line`, areas }];
      });
      return [...shapes, ...lines];
    });
  });

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme} scheme, as painted`, slow, () => {
    test.use({ deviceScaleFactor: 3, colorScheme });

    test('labels read and marks are seen, also where they step back', async ({ page }) => {
      test.setTimeout(180_000);
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await open(page);
      let steppedBack = 0;
      for (const step of STEPS) {
        await jumpTo(page, step);
        const stage = stageOf(page, step);
        await expect(stage).toHaveAttribute('data-active-step', step);
        await page.waitForTimeout(500);
        const labels = await readLabels(stage);
        const marks = await readMuted(stage);
        steppedBack += marks.length;
        const picture = await takePicture(page);
        const faint = labels
          .map(({ what, area }) => ({ what, seen: picture.contrast(area, 0.85) }))
          .filter(({ seen }) => seen < TEXT);
        expect(faint, `${step}: labels`).toEqual([]);
        const [paper = [0, 0, 0]] = picture.pixels({ x: 2, y: 2, width: 1, height: 1 });
        const lost = marks
          .map(({ what, areas }) => ({
            what,
            seen: Math.max(...areas.map((area) => picture.strongest(area, paper))),
          }))
          .filter(({ seen }) => seen < MARK);
        expect(lost, `${step}: marks`).toEqual([]);
      }
      expect(steppedBack).toBeGreaterThan(40);
    });
  });
}

/** How the marks of a stage are drawn, apart from colour: dashes, widths, outlines, filled or not. */
const readGrammar = (stage: Locator) =>
  stage.evaluate((element) => {
    const probe = document.createElement('i');
    document.body.append(probe);
    const resolve = (colour: string) => {
      probe.style.backgroundColor = colour;
      return getComputedStyle(probe).backgroundColor;
    };
    probe.style.forcedColorAdjust = 'none';
    const paper = resolve('var(--paper)');
    const parts = [
      ...element.querySelectorAll<SVGPathElement>('svg .shape > path, svg .line path'),
    ];
    const rows = parts.map((part) => {
      const style = getComputedStyle(part);
      const kind = part.className.baseVal;
      const certainty = part.closest('[data-certainty]')?.getAttribute('data-certainty');
      const fill = style.fill === 'none' ? 'none' : style.fill === paper ? 'hollow' : 'filled';
      const stroke = style.stroke === paper ? 'paper' : 'ink';
      return [kind, certainty, fill, stroke, style.strokeDasharray, style.strokeLinecap].join(' ');
    });
    const colours = new Set(
      parts.flatMap((part) => [getComputedStyle(part).fill, getComputedStyle(part).stroke]),
    );
    probe.remove();
    return { rows: [...new Set(rows)].sort(), colours: [...colours] };
  });

for (const step of ['florida-hosts', 'days-geneva', 'revised-nineteen', 'rooms-moscow']) {
  test(`the grammar of ${step} is the same in forced colours and with more contrast`, async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await open(page, `./#${step}`);
    const stage = stageOf(page, step);
    await expect(stage.locator('svg .shape').first()).toBeAttached();
    const usual = await readGrammar(stage);
    expect(usual.rows.length).toBeGreaterThan(1);
    await page.emulateMedia({ reducedMotion: 'reduce', contrast: 'more' });
    expect((await readGrammar(stage)).rows).toEqual(usual.rows);
    await page.emulateMedia({ reducedMotion: 'reduce', forcedColors: 'active' });
    const forced = await readGrammar(stage);
    expect(forced.rows).toEqual(usual.rows);
    const own = usual.colours.filter((colour) => colour !== 'none');
    expect(forced.colours.filter((colour) => own.includes(colour))).toEqual([]);

    const labels = await readLabels(stage);
    const picture = await takePicture(page);
    const faint = labels
      .map(({ what, area }) => ({ what, seen: picture.contrast(area, 0.85) }))
      .filter(({ seen }) => seen < TEXT);
    expect(faint).toEqual([]);
  });
}
