// Fonts of the machine: some tests measure what stands in for the page's own.
import { type Frame, type Page, test } from '@playwright/test';

/** Skips a test where the machine holds none of the fonts that stand in for one of the page's own. */
export async function needSystemFonts(place: Page | Frame): Promise<void> {
  const missing = await place.evaluate(async () => {
    const isHeld = async (ours: string) => {
      const faces = [...document.fonts].filter(({ family }) => family.includes(`${ours} Fallback`));
      const loads = await Promise.allSettled(faces.map((face) => face.load()));
      return loads.some(({ status }) => status === 'fulfilled');
    };
    for (const ours of ['Newsreader', 'Schibsted']) if (!(await isHeld(ours))) return ours;
    return null;
  });
  test.skip(missing !== null, `This machine has no font that stands in for ${missing}.`);
}
