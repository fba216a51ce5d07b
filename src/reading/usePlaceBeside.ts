// Keeps a note in the window, near its mark, where it hides the least of what it tells of.
import { autoUpdate } from '@floating-ui/dom';
import { type RefObject, useLayoutEffect } from 'react';

const GAP_PX = 10;
const EDGE_PX = 12;

/** How much of the window's height a note takes at most; of a low one so many pixels. */
const MOST = 0.58;
const LOW_PX = 352;

/** What hiding counts, once and by the pixel: what is lit, all that is named, the text beside. */
const HIDDEN = [
  ['[data-emphasis="active"]', 4000, 4],
  ['text', 3000, 1],
  ['.step-card', 6000, 0],
] as const;

/** A pixel of its own mark: it hides that only where there is no other place. */
const OWN = 1e6;

/** What a pixel of the way to the mark counts. */
const AWAY = 10;

type Box = Pick<DOMRect, 'left' | 'top' | 'right' | 'bottom'>;

/** The pixels that a place shares with a box; of a line too. */
const shared = (place: Box, box: Box) =>
  Math.max(0, Math.min(place.right, box.right + 1) - Math.max(place.left, box.left)) *
  Math.max(0, Math.min(place.bottom, box.bottom + 1) - Math.max(place.top, box.top));

/** The way between two boxes, in pixels. */
const away = (place: Box, box: Box) =>
  Math.max(0, place.left - box.right, box.left - place.right) +
  Math.max(0, place.top - box.bottom, box.top - place.bottom);

const clamp = (value: number, least: number, most: number) =>
  Math.max(least, Math.min(value, most));

/** What is hidden at a place of all that is around its mark. */
function costOf(around: Element, mark: Box): (place: Box) => number {
  const boxes = HIDDEN.flatMap(([what, once, each]) =>
    Array.from(around.querySelectorAll(what))
      /** What is not laid out has a box too, at the window's corner. */
      .filter((one) => one.getClientRects().length > 0)
      .map((one) => ({ box: one.getBoundingClientRect(), once, each })),
  );
  return (place) =>
    boxes.reduce(
      (sum, { box, once, each }) => {
        const pixels = shared(place, box);
        return pixels > 0 ? sum + once + each * pixels : sum;
      },
      OWN * shared(place, mark) + AWAY * away(place, mark),
    );
}

export function usePlaceBeside(box: RefObject<HTMLElement | null>, beside: Element): void {
  useLayoutEffect(() => {
    const note = box.current;
    if (!note) return;
    /** What the page keeps clear at its foot for its bar; none in an embed, nor in a panel that covers it. */
    const { scrollPaddingBottom } = getComputedStyle(document.documentElement);
    const bar = (!note.closest('dialog') && Number.parseFloat(scrollPaddingBottom)) || 0;
    const around = beside.closest('section') ?? document.body;
    const text = around.querySelector('.step-card');
    /** The best place as it opened in a window so wide: kept, as nobody can read what jumps. */
    let kept = { width: 0, at: 0 };
    const place = () => {
      const mark = beside.getBoundingClientRect();
      const { clientWidth } = document.documentElement;
      /** In a narrow window it is a sheet: see panel.css. */
      const width = note.offsetWidth;
      const edge = width < clientWidth ? EDGE_PX : 0;
      const right = clientWidth - edge - width;
      const foot = window.innerHeight - bar - edge;
      const above = mark.top - GAP_PX - edge;
      const below = foot - mark.bottom - GAP_PX;
      const most = Math.min(foot - edge, Math.max(MOST * window.innerHeight, LOW_PX));
      const isRoomBeside = Math.max(mark.left - edge - width, right - mark.right) > GAP_PX;
      /** Above or below its mark it leaves that in sight. */
      const height = isRoomBeside ? most : Math.min(most, Math.max(above, below, foot / 2));
      note.style.maxHeight = `${height}px`;
      /** To fractions of a pixel, so that a sheet ends at the bar. */
      const tall = note.getBoundingClientRect().height;
      const low = foot - tall;
      const column = text?.getBoundingClientRect();
      const lefts = [
        mark.right + GAP_PX,
        mark.left - GAP_PX - width,
        right,
        column ? (column.left + column.right - width) / 2 : edge,
      ];
      const beyond = [mark.top, mark.bottom + GAP_PX, above - tall + edge];
      const tops = edge ? [...beyond, low, edge] : [low, edge];
      const places = lefts.flatMap((x) =>
        tops.map((y) => {
          const left = clamp(x, edge, right);
          const top = clamp(y, edge, low);
          return { left, top, right: left + width, bottom: top + tall };
        }),
      );
      if (kept.width !== clientWidth) {
        const costs = places.map(costOf(around, mark));
        kept = { width: clientWidth, at: costs.indexOf(Math.min(...costs)) };
      }
      note.style.left = `${places[kept.at]?.left}px`;
      note.style.top = `${places[kept.at]?.top}px`;
    };
    return autoUpdate(beside, note, place);
  }, [box, beside]);
}
