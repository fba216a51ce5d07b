// What is wrong with the words drawn in a place: too few, some outside it, some over others.
import type { Locator } from '@playwright/test';

/** Overlap in pixels that two labels may share before they are said to collide. */
const TOLERANCE = 2;

export const labelFaults = (place: Locator): Promise<readonly string[]> =>
  place.evaluate((element, tolerance) => {
    const faults: string[] = [];
    const home = element.getBoundingClientRect();
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
        const across =
          Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
        const down =
          Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
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
        const across = Math.min(name.right, shape.right) - Math.max(name.left, shape.left);
        const down = Math.min(name.bottom, shape.bottom) - Math.max(name.top, shape.top);
        if (across > 0 && down > name.height * 0.35) {
          faults.push(
            `"${other.querySelector('text')?.textContent}" runs into the mark of "${mark.querySelector('text')?.textContent}"`,
          );
        }
      }
    }
    return faults;
  }, TOLERANCE);
