// Where the competing counts of the plan stand: one row an account, squares to one common measure.
import type { PlanCount } from '../story/selectPlan.ts';
import { type DrawingSize, NARROW_BELOW } from './drawingSize.ts';
import { type Box, boxAround, round } from './glyph.ts';
import { cutLines, type PlacedText, textLines, textWidth } from './textLines.ts';

export interface PlacedCount {
  readonly key: string;
  readonly version: string;
  /** Squares, or wide boxes for components, that the account counts for certain. */
  readonly squares: readonly Box[];
  /** Squares that it counts perhaps. */
  readonly maybe: readonly Box[];
  /** A count with nothing but a bound stands for no number: its bar, and where that thins out into dots. */
  readonly open: { readonly bar: string; readonly fading: string } | undefined;
  /** The box beside the words on how well the number is known; none where it is confirmed. */
  readonly sign: Box | undefined;
  readonly certainty: PlanCount['certainty'];
  readonly texts: readonly PlacedText[];
  /** The whole row, which answers pointer and finger. */
  readonly hit: Box;
}

/** Sizes of type and gaps in pixels. `above` is the line over the squares, where there is one. */
const WIDE = { words: 16, by: 14, date: 13, above: 0, under: 7, between: 60 };
const NARROW = { words: 14, by: 12, date: 12, above: 20, under: 4, between: 24 };
const WIDEST_DATE = 108;
const WIDEST_WORDS = 160;
const LARGEST_PITCH = 40;
const LEAST_GAP = 3.2;
const GAP = 0.13;
const EDGE = 1;
/** A sign of certainty, and what it takes beside its word. */
const SIGN = { side: 9, room: 20, after: 8, before: 12 };
/** Share of a bound that its bar takes before it thins out. */
const FIRM = 0.5;
const LEADING = 4;

/** The common measure: where squares begin, how far apart they stand, how many fill the width. */
interface Measure {
  readonly x: number;
  readonly pitch: number;
  readonly side: number;
  readonly units: number;
}

function placeSquares(count: PlanCount, y: number, { x, pitch, side, units }: Measure) {
  const isComponents = count.unit === 'components';
  const isOpen = count.low === 0 && count.high > 0;
  const step = isComponents ? (units * pitch) / Math.max(count.high, 1) : pitch;
  const boxes = Array.from({ length: isOpen ? 0 : count.high }, (_, at) => ({
    x: round(x + at * step),
    y: round(y),
    width: round(step - pitch + side),
    height: round(side),
  }));
  const [left, end, top, bottom] = [x, x + count.high * step, y, y + side].map(round);
  const firm = round(x + count.high * step * FIRM);
  return {
    squares: boxes.slice(0, count.low),
    maybe: boxes.slice(count.low),
    open: isOpen
      ? {
          bar: `M${firm},${top}H${left}V${bottom}H${firm}`,
          fading: `M${firm},${top}H${end}M${firm},${bottom}H${end}`,
        }
      : undefined,
  };
}

const widest = (texts: readonly string[], size: number, weight: 400 | 600) =>
  Math.max(0, ...texts.map((text) => textWidth(text, size, weight)));

function measureRows(
  counts: readonly PlanCount[],
  { width, height, spread = 1 }: DrawingSize,
): Measure {
  const isNarrow = width < NARROW_BELOW;
  const form = isNarrow ? NARROW : WIDE;
  const points = counts.filter((count) => count.unit === 'points').map((count) => count.high);
  const units = Math.max(1, ...points);
  const whens = counts.map((count) => count.when);
  const known = counts.flatMap((count) => count.known || []);
  const told = known.length > 0 ? widest(known, form.date, 400) + SIGN.room : 0;
  const words = counts.map((count) => count.words);
  const x = isNarrow
    ? EDGE
    : Math.min(WIDEST_DATE, Math.max(told, widest(whens, form.date, 400))) * spread + 16;
  const right = isNarrow
    ? EDGE
    : Math.min(WIDEST_WORDS, widest(words, form.words, 600)) * spread + 18;
  const tall = (height / Math.max(counts.length, 1)) * 0.4;
  const pitch = Math.min(LARGEST_PITCH, tall, (width - x - right) / units);
  return { x, pitch, side: pitch - Math.max(pitch * GAP, Math.min(LEAST_GAP, pitch / 3)), units };
}

/** Places the accounts in their order, from the top of a box of this many pixels. */
export function placeCounts(
  counts: readonly PlanCount[],
  size: DrawingSize,
): readonly PlacedCount[] {
  const { spread = 1 } = size;
  const isNarrow = size.width < NARROW_BELOW;
  const form = isNarrow ? NARROW : WIDE;
  const measure = measureRows(counts, size);
  const line = form.by + LEADING;
  const least = form.above + measure.side + form.under + line;
  const spare = (size.height - counts.length * least) / Math.max(counts.length, 1);
  const most = spare >= line ? 2 : 1;
  const room = size.width - measure.x;
  const bys = counts.map(({ by, speaker }) => {
    const lines = cutLines(by, room, form.by * spread, 600, most);
    /** What somebody said stands whole or not at all. */
    const isWhole = lines.join(' ') === by.replace(/\s+/g, ' ');
    return isWhole ? lines : cutLines(speaker, room, form.by * spread, 600, most);
  });
  const contents = bys.map((lines) => least + (lines.length - 1) * line);
  const total = contents.reduce((sum, content) => sum + content, 0);
  const between = Math.min(form.between, (size.height - total) / Math.max(counts.length, 1));
  const rows = counts.map((_, at) => (contents[at] ?? least) + between);
  const sum = rows.reduce((all, row) => all + row, 0);
  let y = isNarrow ? 0 : Math.max(0, (size.height - sum) / 2) + between / 2;

  return counts.map((count, at): PlacedCount => {
    const top = y;
    const row = rows[at] ?? least;
    y += row;
    const squaresY = top + form.above;
    const centre = squaresY + measure.side / 2 + form.words * 0.35;
    const level = isNarrow ? top + form.words : centre;
    const told = [count.when, count.known].filter(Boolean).join(' · ');
    const signRoom = count.known ? SIGN.room : 0;
    const toldWidth =
      signRoom + textWidth(told, form.date) + textWidth(count.words, form.words, 600);
    /** On one line over the squares the day gives way to how well the number is known. */
    const whens = isNarrow
      ? [toldWidth * spread + LEADING <= size.width ? told : count.known || count.when]
      : [
          ...textLines(count.when, measure.x - 14, form.date * spread).slice(0, 2),
          ...(count.known ? [count.known] : []),
        ];
    const lastWhen = whens.at(-1) ?? '';
    const signFrom = isNarrow
      ? textWidth(lastWhen, form.date * spread) + SIGN.after
      : measure.x - 16 - textWidth(count.known, form.date * spread) - SIGN.before;
    const signLevel = level + (whens.length - 1) * (form.date + 3) - form.date * 0.35;
    const byLevel = squaresY + measure.side + form.under + form.by;
    const text = (words: string, x: number, at: number, kind: PlacedText['kind']) => ({
      text: words,
      x: round(x),
      y: round(at),
      kind,
    });
    return {
      key: count.key,
      version: count.version,
      ...placeSquares(count, squaresY, measure),
      certainty: count.certainty,
      sign:
        count.known && signFrom >= SIGN.side / 2
          ? boxAround(round(signFrom), round(signLevel), SIGN.side)
          : undefined,
      texts: [
        ...whens.map(
          (when, n): PlacedText => ({
            ...text(when, isNarrow ? 0 : measure.x - 16, level + n * (form.date + 3), 'quiet'),
            anchor: isNarrow ? 'start' : 'end',
            size: form.date,
          }),
        ),
        {
          ...text(
            count.words,
            isNarrow ? size.width : measure.x + measure.units * measure.pitch + 14,
            level,
            'strong',
          ),
          anchor: isNarrow ? 'end' : 'start',
          size: form.words,
        },
        ...(bys[at] ?? []).map(
          (by, n): PlacedText => ({
            ...text(by, isNarrow ? 0 : measure.x, byLevel + n * line, 'strong'),
            anchor: 'start',
            size: form.by,
          }),
        ),
      ],
      hit: {
        x: 0,
        y: round(Math.max(0, top - (isNarrow ? 0 : between / 2))),
        width: round(size.width),
        height: round(row),
      },
    };
  });
}
