// A chart as the browser shows it, as SVG that needs no stylesheet: shapes, words, rules of columns.
import { plainPaint } from './plainPaint.ts';

/** Where the picture's own corner lies in the window. */
export interface Corner {
  readonly x: number;
  readonly y: number;
}

/** What is there to be pressed or read out, not to be seen in a picture. */
const LEFT_OUT = '.controls, .unseen, .topics, .ask, .more[aria-expanded="true"]';

/** Properties that children take over: written only where they change. */
const INHERITED = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'paint-order',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
] as const;
const GEOMETRY =
  /^(id|d|x|y|x1|y1|x2|y2|dx|dy|cx|cy|r|rx|ry|width|height|viewBox|points|clip-path|transform)$/;

/** Share of a line's box above its base line, in the fonts of the page. */
const ASCENT = 0.77;

/** Another font is made narrower or wider, not its letters pushed over each other. */
const FITTED = { lengthAdjust: 'spacingAndGlyphs' };

/** Text as XML, without the signs that XML does not know. */
export const escapeXml = (text: string): string =>
  new XMLSerializer()
    .serializeToString(new Text(text))
    .replaceAll('"', '&quot;')
    .replaceAll(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '');

/** An element of SVG; attributes without a value are left out. */
export function tag(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  inside = '',
): string {
  const printed = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => {
      const text = typeof value === 'number' ? Number(value.toFixed(2)) : value;
      return ` ${key}="${escapeXml(`${text}`)}"`;
    });
  return inside === ''
    ? `<${name}${printed.join('')}/>`
    : `<${name}${printed.join('')}>${inside}</${name}>`;
}

const valueIn = (style: CSSStyleDeclaration, name: string) =>
  plainPaint(style.getPropertyValue(name)).replaceAll(/(\d)px\b/g, '$1');

const isUnseen = (style: CSSStyleDeclaration) =>
  style.display === 'none' || style.opacity === '0' || style.visibility === 'collapse';

/** An element of a drawing with all that CSS says of it. */
function paintShape(shape: Element, around: CSSStyleDeclaration | undefined): string {
  const style = getComputedStyle(shape);
  if (isUnseen(style)) return '';
  if (style.fill === 'none' && /^(none|transparent|rgba\(0, 0, 0, 0\))$/.test(style.stroke)) {
    if (!shape.firstElementChild) return '';
  }
  const own = [...shape.attributes].filter(({ name }) => GEOMETRY.test(name));
  const set = INHERITED.map((name) => [name, valueIn(style, name)] as const).filter(
    ([name, value]) => value !== '' && (!around || valueIn(around, name) !== value),
  );
  const isWords = shape instanceof SVGTextElement && !shape.firstElementChild;
  return tag(
    shape.tagName,
    {
      ...Object.fromEntries(own.map(({ name, value }) => [name, value])),
      ...Object.fromEntries(set),
      ...(style.opacity === '1' ? {} : { opacity: style.opacity }),
      ...(style.transform.startsWith('matrix') ? { transform: style.transform } : {}),
      ...(isWords ? { textLength: shape.getComputedTextLength(), ...FITTED } : {}),
    },
    shape.firstElementChild
      ? [...shape.childNodes].map((node) => paintPart(node, style)).join('')
      : escapeXml(shape.textContent),
  );
}

const paintPart = (node: Node, style: CSSStyleDeclaration) =>
  node instanceof Element ? paintShape(node, style) : escapeXml(node.textContent ?? '');

/** The lines in which a text stands, each as words of its own. */
function paintWords(text: Text, { x, y }: Corner): string {
  const style = text.parentElement && getComputedStyle(text.parentElement);
  if (!style) return '';
  const lines: { words: string; left: number; right: number; top: number; height: number }[] = [];
  const range = document.createRange();
  for (const { 0: word, index } of text.data.matchAll(/\S+/g)) {
    range.setStart(text, index);
    range.setEnd(text, index + word.length);
    const { left, right, top, height } = range.getBoundingClientRect();
    const line = lines.at(-1);
    if (line && Math.abs(line.top - top) < height / 2) {
      Object.assign(line, { words: `${line.words} ${word}`, right });
    } else if (height > 0) lines.push({ words: word, left, right, top, height });
  }
  return lines
    .map(({ words, left, right, top, height }) =>
      tag(
        'text',
        {
          x: left - x,
          y: top - y + height * ASCENT,
          textLength: right - left,
          ...FITTED,
          fill: plainPaint(style.color),
          'font-family': style.fontFamily,
          'font-size': valueIn(style, 'font-size'),
          'font-weight': style.fontWeight,
        },
        escapeXml(words),
      ),
    )
    .join('');
}

/** All that can be seen of an element, placed from a corner of the window. */
export function paintDrawing(node: Node, corner: Corner): string {
  if (node instanceof Text) return paintWords(node, corner);
  if (!(node instanceof Element) || node.matches(LEFT_OUT)) return '';
  const style = getComputedStyle(node);
  const { left, top, width, height } = node.getBoundingClientRect();
  const [x, y] = [left - corner.x, top - corner.y];
  if (isUnseen(style)) return '';
  if (node instanceof SVGSVGElement) {
    const viewBox = node.getAttribute('viewBox') ?? undefined;
    const inside = [...node.children].map((child) => paintShape(child, undefined)).join('');
    return tag('svg', { x, y, width, height, viewBox, overflow: style.overflow }, inside || ' ');
  }
  if (style.clipPath !== 'none') return '';
  const thick = Number.parseFloat(style.borderTopWidth) || 0;
  const rule =
    thick > 0 && style.borderTopStyle !== 'none'
      ? tag('rect', { x, y, width, height: thick, fill: plainPaint(style.borderTopColor) })
      : '';
  return rule + [...node.childNodes].map((child) => paintDrawing(child, corner)).join('');
}
