// A reader's own text spacing (WCAG 1.4.12) in drawings: words stay apart and inside, set early or late.
import { labelFaults } from './labelFaults.ts';
import { expect, open, scrollySteps, showStep, slow, test } from './site.ts';
import { space, spaceFromStart, unspace } from './textSpacing.ts';

const SIZES = [
  { width: 1440, height: 900 },
  { width: 768, height: 1024 },
  { width: 390, height: 844 },
  { width: 360, height: 740 },
  { width: 320, height: 640 },
];

for (const size of SIZES) {
  for (const when of ['before it opens', 'while it is read'] as const) {
    test(
      `at ${size.width}×${size.height} drawings hold where text is spaced ${when}`,
      size.width === 1440 ? {} : slow,
      async ({ page }) => {
        test.setTimeout(180_000);
        await page.setViewportSize(size);
        await page.emulateMedia({ reducedMotion: 'reduce' });
        if (when === 'before it opens') await spaceFromStart(page);
        await open(page);
        const wrong: Record<string, readonly string[]> = {};
        for (const { id } of scrollySteps) {
          const stage = await showStep(page, id);
          if (when === 'while it is read') await space(page);
          wrong[id] = await labelFaults(stage);
          if (when === 'while it is read') await unspace(page);
        }
        expect(Object.entries(wrong).filter(([, found]) => found.length > 0)).toEqual([]);
      },
    );
  }
}
