// What is wrong with the words drawn in a place: too few, some outside it, some over others.
import type { Locator } from '@playwright/test';

/** Overlap in pixels that two labels may share before they are said to collide. */
const TOLERANCE = 2;

export const labelFaults = (place: Locator): Promise<readonly string[]> =>
  place.evaluate((element, tolerance) => {
    const faults: string[] = [];
    const home = element.getBoundingClientRect();
    /** Pixels that two boxes share each way; none where negative. */
    const overlap = (one: DOMRect, other: DOMRect) => ({
      across: Math.min(one.right, other.right) - Math.max(one.left, other.left),
      down: Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top),
    });
    const shown = (text: SVGTextElement) => {
      for (let at: Element | null = text; at; at = at.parentElement) {
        const style = getComputedStyle(at);
        if (style.opacity === '0' || style.visibility === 'hidden') return false;
      }
      return (text.textContent ?? '').trim() !== '';
    };
    const labels = [...element.querySelectorAll('text')].filter(shown).map((text) => ({
      words: text.textContent,
      box: text.getBoundingClientRect(),
      turned: text.getAttribute('transform')?.includes('rotate') ?? false,
    }));
    if (labels.length < 3) faults.push('the stage is empty');
    for (const { words, box } of labels) {
      if (box.left < -tolerance || box.right > innerWidth + tolerance) {
        faults.push(`"${words}" leaves the window`);
      }
      if (box.left < home.left - tolerance || box.right > home.right + tolerance) {
        faults.push(`"${words}" leaves the stage sideways`);
      }
      if (box.top < home.top - tolerance || box.bottom > home.bottom + tolerance) {
        faults.push(`"${words}" leaves the stage`);
      }
    }
    labels.forEach((one, at) => {
      for (const other of labels.slice(at + 1)) {
        const { across, down } = overlap(one.box, other.box);
        const most = Math.min(one.box.height, other.box.height) * 0.35;
        if (across > tolerance && down > Math.max(tolerance, one.turned ? tolerance : most)) {
          faults.push(`"${one.words}" and "${other.words}" collide`);
        }
      }
    });
    const people = [...element.querySelectorAll('.network svg [data-for^="actor:"]')].filter(
      (mark) => mark.querySelector('text') !== null,
    );
    for (const mark of people) {
      const shape = mark.querySelector('.shape')?.getBoundingClientRect();
      for (const other of people) {
        const name = other.querySelector('text')?.getBoundingClientRect();
        if (!shape || !name || other === mark) continue;
        const { across, down } = overlap(name, shape);
        if (across > 0 && down > name.height * 0.35) {
          faults.push(
            `"${other.querySelector('text')?.textContent}" runs into the mark of "${mark.querySelector('text')?.textContent}"`,
          );
        }
      }
    }
    return faults;
  }, TOLERANCE);
