// The light on a chart's marks, set on their elements in one pass. React draws the marks and does not
// draw them again for a new light, however many there are.
import { type RefCallback, useCallback, useLayoutEffect, useRef, useState } from 'react';
import type { Emphasis } from '../../story/emphasis.ts';
import type { MarkRef } from '../../story/indexStory.ts';

type Levels = (ref: MarkRef) => Emphasis;

/** Takes an element, which names its mark in `data-mark` or `data-for`, into the light while it is there. */
export type Light = RefCallback<Element>;

const markOf = (element: Element) =>
  (element.getAttribute('data-mark') ?? element.getAttribute('data-for')) as MarkRef;

/** A hidden mark goes by an attribute of its own, as no rule is for what bears the level: see marks.css. */
function shine(element: Element, levelOf: Levels) {
  const level = levelOf(markOf(element));
  const before = element.getAttribute('data-emphasis');
  if (before === level) return;
  element.setAttribute('data-emphasis', level);
  if (level === 'hidden') element.setAttribute('opacity', '0');
  else if (before === 'hidden') element.removeAttribute('opacity');
}

/** Whether a mark that can be seen comes into the light; one of another scene is there, but faded. */
const lights = (levelOf: Levels) => (element: Element) =>
  levelOf(markOf(element)) === 'active' && element.closest('[opacity="0"]') === null;

/** The light of one chart: `levelOf` where it brings a mark that is drawn into the light, else that of the view. */
export function useLight(levelOf: Levels, levelInView: Levels): Light {
  const asked = useRef(levelOf);
  const shown = useRef(levelOf);
  const [elements] = useState(() => new Set<Element>());
  /** With each drawing, as others may be drawn now. */
  useLayoutEffect(() => {
    asked.current = levelOf;
    const isLit = levelOf === levelInView || [...elements].some(lights(levelOf));
    const next = isLit ? levelOf : levelInView;
    if (next === shown.current) return;
    shown.current = next;
    for (const element of elements) shine(element, next);
  });
  return useCallback(
    (element) => {
      if (!element) return;
      elements.add(element);
      const isFirstLit = shown.current !== asked.current && lights(asked.current)(element);
      if (isFirstLit) shown.current = asked.current;
      for (const one of isFirstLit ? elements : [element]) shine(one, shown.current);
      return () => {
        elements.delete(element);
      };
    },
    [elements],
  );
}
