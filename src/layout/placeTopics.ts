// Where the plan's points stand in rows by topic or, on a phone, in a grid by number.
import type { Point } from '../story/schema.ts';
import type { Plan } from '../story/selectPlan.ts';
import type { DrawingSize } from './drawingSize.ts';
import { round } from './glyph.ts';
import { EDGE, type PlacedPlan, type PlacedPoint, placedPoint } from './placedPlan.ts';
import { cutLines, type PlacedText, textLines, textWidth } from './textLines.ts';

const LARGEST_SIDE = 46;
const HIGHEST_ROW = 62;
const LABEL_GAP = 16;
const WORDS_GAP = 14;
/** Least room for the printed words beside a row, in their size: half of the longest in two lines. */
const LEAST_WORDS = 11.4;
/** Words as large as the rows allow, in a narrow drawing as its width does. */
const WIDTHS_PER_PX = 37;
/** Share of the width that labels may take. */
const LABEL_SHARE = 0.31;
const GRID_COLUMNS = 7;
const GRID_GAP = 0.12;
const HEADING_LINE = 17;

/** Width of the label column: one line a label where `room` allows it, else two. */
function labelWidth(labels: readonly string[], size: number, room: number): number {
  const single = Math.max(0, ...labels.map((label) => textWidth(label, size)));
  if (single <= room) return single;
  const halves = labels.map((label) => {
    let width = textWidth(label, size) / 2;
    while (textLines(label, width, size).length > 2) width += size / 2;
    return Math.max(...textLines(label, width, size).map((line) => textWidth(line, size)));
  });
  return Math.min(Math.max(0, ...halves), room);
}

/** Rows by topic, labels at the left, the printed words of points in the light at the right. */
export function placeTopics(plan: Plan, lit: ReadonlySet<string>, size: DrawingSize): PlacedPlan {
  const { topics } = plan;
  const { spread = 1 } = size;
  const pitch = Math.min(HIGHEST_ROW, size.height / Math.max(topics.length, 1));
  const high = pitch >= 42 ? 15 : pitch >= 32 ? 13 : 12;
  const text = Math.max(12, Math.min(high, Math.floor(size.width / WIDTHS_PER_PX)));
  const measure = text * spread;
  const line = text + 3;
  const most = Math.max(1, Math.floor(pitch / line));
  const longest = Math.max(1, ...topics.map((topic) => topic.points.length));
  const printed = plan.points.flatMap((point) =>
    point.printed ? plan.article(point.printed) : [],
  );
  const wordsWidth = Math.max(0, ...printed.map((words) => textWidth(words, measure, 600)));

  let side = Math.min(LARGEST_SIDE, pitch * 0.8);
  const squares = () => longest * side * 1.16;
  const leastWords =
    printed.length > 0 ? Math.min(wordsWidth, LEAST_WORDS * measure) + WORDS_GAP : 0;
  const names = topics.map((topic) => topic.name);
  const spare = size.width - LABEL_GAP - WORDS_GAP - squares() - wordsWidth;
  const labels = labelWidth(names, measure, Math.max(spare, size.width * LABEL_SHARE));
  const left = size.width - labels - LABEL_GAP - leastWords;
  side = Math.min(side, left / longest / 1.16);
  const gap = { x: side * 0.16, y: pitch - side };

  const used = labels + LABEL_GAP + squares() + WORDS_GAP + wordsWidth;
  const edge = Math.max(0, (size.width - used) / 2) + labels;
  const top = (size.height - topics.length * pitch) / 2;
  const points: PlacedPoint[] = [];
  const texts: PlacedText[] = [];
  const stack = (lines: readonly string[], middle: number, row: Omit<PlacedText, 'text' | 'y'>) => {
    lines.forEach((words, at) => {
      const y = middle + (at - (lines.length - 1) / 2) * line + text * 0.35;
      texts.push({ ...row, text: words, y: round(y) });
    });
  };

  topics.forEach((topic, at) => {
    const middle = top + (at + 0.5) * pitch;
    const name = { x: round(edge), anchor: 'end', size: text, kind: 'quiet' } as const;
    stack(cutLines(topic.name, labels, measure, 400, most), middle, name);
    topic.points.forEach((point, place) => {
      const x = edge + LABEL_GAP + place * (side + gap.x);
      points.push(placedPoint(point, x, middle - side / 2, side, gap));
    });
    const x = edge + LABEL_GAP + topic.points.length * (side + gap.x) + WORDS_GAP - gap.x;
    const inLight = topic.points.filter((point) => lit.has(point.id));
    /** Whose words they are, where more than one in the row could be meant. */
    const label = (point: Point) => (inLight.length > 1 ? `${point.number} · ` : '');
    const words = inLight.flatMap((point) =>
      point.printed
        ? cutLines(
            `${label(point)}${plan.article(point.printed)}`,
            size.width - x,
            measure,
            600,
            most,
          )
        : [],
    );
    const beside = { x: round(x), anchor: 'start', size: text, kind: 'strong' } as const;
    stack(words.slice(0, most), middle, beside);
  });
  return { points, isByTopic: true, later: [], texts, reports: [] };
}

/** For a phone: all points in the order of their numbers, their printed words in a list below. */
export function placeGrid(plan: Plan, lit: ReadonlySet<string>, size: DrawingSize): PlacedPlan {
  const { spread = 1 } = size;
  const headings = textLines(plan.first.heading, size.width, 15 * spread, 600);
  const heading = 13 + HEADING_LINE * headings.length;
  const line = 21;
  const printed = plan.points.filter((point) => point.printed);
  const below = printed.length > 0 ? Math.min(printed.length * line + 16, size.height * 0.35) : 0;
  const room = size.height - heading - below;
  let columns = GRID_COLUMNS;
  const pitchOf = (count: number) =>
    Math.min(
      (size.width - 2 * EDGE) / (count - GRID_GAP),
      room / Math.ceil(plan.points.length / count),
    );
  while (columns < plan.points.length && pitchOf(columns + 1) > pitchOf(columns)) columns += 1;
  const gap = pitchOf(columns) * GRID_GAP;
  const side = Math.min(LARGEST_SIDE, pitchOf(columns) - gap);
  const rows = Math.ceil(plan.points.length / columns);
  const points = plan.points.map((point, at) =>
    placedPoint(
      point,
      EDGE + (at % columns) * (side + gap),
      heading + Math.floor(at / columns) * (side + gap),
      side,
      { x: gap, y: gap },
    ),
  );
  const top = heading + rows * (side + gap) + 22;
  const words = printed
    .filter((point) => lit.has(point.id))
    .flatMap((point) =>
      cutLines(
        `${point.number} · ${plan.article(point.printed ?? '')}`,
        size.width,
        14 * spread,
        600,
        2,
      ),
    )
    .map((text, at) => ({ text, y: round(top + at * line) }))
    .filter(({ y }) => y <= size.height - 4);
  return {
    points,
    later: [],
    texts: [
      ...headings.map(
        (text, at): PlacedText => ({
          text,
          x: 0,
          y: 16 + at * HEADING_LINE,
          anchor: 'start',
          size: 15,
          kind: 'strong',
        }),
      ),
      ...words.map(
        (row): PlacedText => ({ ...row, x: 0, anchor: 'start', size: 14, kind: 'strong' }),
      ),
    ],
    reports: [],
  };
}
