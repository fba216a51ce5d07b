// The picture of a chart as the reader sees it: title, day, drawing, key, credit; an SVG that stands alone.
import { escapeXml, paintDrawing, tag } from './paintDrawing.ts';
import { plainPaint } from './plainPaint.ts';

export interface Picture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

export interface Caption {
  readonly title: string;
  /** Of which day it tells. */
  readonly asOf: string;
  /** What it rests on, under which licence, and where it is from. */
  readonly credit: string;
  /** The language of the words in the drawing. */
  readonly language: string;
}

const MARGIN = 24;
const LEAST_WIDTH = 320;
const TITLE = { size: 24, leading: 29, weight: 500, font: '--serif' };
const PRINT = { size: 12, leading: 17, weight: 400, font: '--sans' };
/** Widest a letter is on average, in shares of the type's size. */
const LETTER = 0.56;

/** Words on lines that hold so many letters; what is longer than a line, such as an address, is cut. */
const linesOf = (text: string, letters: number): readonly string[] =>
  text.match(new RegExp(`\\S.{0,${letters - 1}}(?=\\s|$)|\\S{1,${letters}}`, 'gu')) ?? [];

/**
 * Draws the chart in an element. While it is read, the class `in-picture` puts it in the state in
 * which CSS wants it in a picture, and one that is kept undrawn behind its table is drawn. Throws where
 * the element holds nothing to draw.
 */
export function drawPicture(chart: Element, key: Element | null, caption: Caption): Picture {
  const frame = chart.querySelector('.drawing') ?? chart;
  const kept = chart.closest<HTMLElement>('[style*="display: none"]');
  chart.classList.add('in-picture');
  try {
    if (kept) {
      kept.style.removeProperty('display');
      /** What comes in slowly is not seen in its first frame. */
      for (const coming of chart.getAnimations({ subtree: true })) coming.finish();
    }
    const box = frame.getBoundingClientRect();
    if (box.width === 0 || box.height === 0) throw new Error('The chart is not drawn.');
    const ink = plainPaint(getComputedStyle(frame).color);
    const page = getComputedStyle(document.documentElement);
    const ground = plainPaint(page.backgroundColor);
    const wide = Math.max(LEAST_WIDTH, Math.ceil(box.width));
    const about = chart.querySelector('.unseen')?.textContent ?? '';
    let y = MARGIN;
    const print = (text: string, { size, leading, weight, font }: typeof TITLE) =>
      linesOf(text, Math.floor(wide / (size * LETTER)))
        .map((line) => {
          y += leading;
          const type = {
            'font-family': page.getPropertyValue(font).trim(),
            'font-size': size,
            'font-weight': weight,
          };
          const at = { x: MARGIN, y, ...type, fill: ink };
          return tag('text', at, escapeXml(line));
        })
        .join('');
    const inner = (from: Element, height: number) => {
      const { left, top } = from.getBoundingClientRect();
      const painted = paintDrawing(from, { x: left, y: top });
      const place = { x: MARGIN, y, width: wide, height };
      y += height;
      return tag('svg', { ...place, overflow: 'visible' }, painted || ' ');
    };
    const head = print(caption.title, TITLE) + print(caption.asOf, PRINT);
    y += PRINT.leading;
    const drawing = inner(frame, Math.ceil(box.height));
    y += PRINT.leading;
    const keyDrawing = key ? inner(key, key.getBoundingClientRect().height) : '';
    const foot = print(caption.credit, PRINT);
    const [width, height] = [wide + 2 * MARGIN, Math.ceil(y + MARGIN)];
    const svg = tag(
      'svg',
      {
        xmlns: 'http://www.w3.org/2000/svg',
        role: 'img',
        lang: caption.language,
        width,
        height,
        viewBox: `0 0 ${width} ${height}`,
      },
      [
        tag('title', {}, escapeXml(`${caption.title}. ${caption.asOf}`)),
        about && tag('desc', {}, escapeXml(about)),
        tag('rect', { width, height, fill: ground }),
        head,
        drawing,
        keyDrawing,
        foot,
      ].join(''),
    );
    return { svg: `${svg}\n`, width, height };
  } finally {
    chart.classList.remove('in-picture');
    kept?.style.setProperty('display', 'none', 'important');
  }
}
