// Statements of one side as running columns: topic by topic, from one column into the next.
import {
  LABEL,
  linesIn,
  type PlacedSheet,
  type PlacedStatement,
  type SheetLine,
  type SheetStatement,
  type SheetWords,
  type Sizes,
  SMALL,
  setStatement,
  smallLine,
} from './placedSheet.ts';

export interface SheetGroup {
  readonly topic: string;
  readonly statements: readonly SheetStatement[];
}

const HEAD = 34;
const GAP = 40;
const WIDEST = 700;
const BETWEEN = 20;
const TOPIC = { above: 4, below: 8 };
const STEP = 8;
/** Column counts in the order in which they are tried, each with its sizes of type. */
const FORMS: readonly { readonly columns: number; readonly sizes: Sizes }[] = [
  { columns: 1, sizes: sizesOf(30, 26, 23, 21) },
  { columns: 2, sizes: sizesOf(23, 20, 18, 17) },
  { columns: 3, sizes: sizesOf(17, 16, 15, 14) },
];

function sizesOf(...sizes: readonly number[]): Sizes {
  const lengths = [60, 110, 165, Number.POSITIVE_INFINITY];
  return sizes.map((size, at) => ({ size, upTo: lengths[at] ?? Number.POSITIVE_INFINITY }));
}

interface Flow {
  readonly topics: readonly SheetLine[];
  readonly statements: readonly PlacedStatement[];
  readonly left: number;
  /** Where the next thing would stand. */
  readonly end: { readonly column: number; readonly y: number };
  readonly bottom: number;
}

interface Form {
  readonly columns: number;
  readonly width: number;
  readonly sizes: Sizes;
}

const leftOf = ({ width }: Form, column: number) => Math.round(column * (width + GAP));

/** Runs statements through columns of one height; `left` says how many found no room. */
function flow(groups: readonly SheetGroup[], form: Form, height: number): Flow {
  const topics: SheetLine[] = [];
  const statements: PlacedStatement[] = [];
  const top = HEAD + 12;
  let [column, y, bottom] = [0, top, top];
  const all = groups.flatMap(({ topic, statements: said }) =>
    said.map((one, at) => ({ one, topic: at === 0 ? topic : undefined })),
  );
  for (const { one, topic } of all) {
    const head = topic === undefined ? 0 : TOPIC.above + LABEL.leading + TOPIC.below;
    const most = linesIn(one, { width: form.width, height: height - top - head }, form.sizes);
    const measured = setStatement(one, { x: 0, y: 0, width: form.width }, form.sizes, most);
    if (y > top && y + head + measured.height > height) [column, y] = [column + 1, top];
    if (column >= form.columns) break;
    const x = leftOf(form, column);
    if (topic !== undefined)
      topics.push({ text: topic, x, y: y + TOPIC.above + LABEL.size, size: LABEL.size });
    statements.push(setStatement(one, { x, y: y + head, width: form.width }, form.sizes, most));
    y += head + measured.height;
    bottom = Math.max(bottom, y);
    y += BETWEEN;
  }
  return { topics, statements, left: all.length - statements.length, end: { column, y }, bottom };
}

/** The flow in the least height, up to this one, that leaves no more out. */
function balanced(groups: readonly SheetGroup[], form: Form, height: number): Flow {
  const best = flow(groups, form, height);
  for (let least = HEAD + 80; least < height; least += STEP) {
    const tried = flow(groups, form, least);
    const isWhole = tried.statements.every(
      (one, at) => one.words.length === best.statements[at]?.words.length,
    );
    if (tried.left === best.left && isWhole && tried.bottom <= least) return tried;
  }
  return best;
}

/** Places groups of statements under one heading, in the largest type that has room for all. */
export function placeSheetFlow(
  heading: { readonly name: string; readonly rank: number | undefined },
  groups: readonly SheetGroup[],
  size: { readonly width: number; readonly height: number },
  say: SheetWords,
): PlacedSheet {
  const height = size.height - SMALL.leading;
  const forms = FORMS.map(({ columns, sizes }) => ({
    columns,
    sizes,
    width: Math.min(WIDEST, (size.width - (columns - 1) * GAP) / columns),
  }));
  const flows = forms.map((form) => balanced(groups, form, height));
  const fitting = flows.findIndex(({ left }) => left === 0);
  const chosen = fitting < 0 ? flows.length - 1 : fitting;
  const placed = flows[chosen];
  const form = forms[chosen];
  if (!placed || !form) return { headings: [], topics: [], statements: [], notes: [], bottom: 0 };
  const { topics, statements, left, bottom } = placed;
  const more = smallLine(say.more(left), leftOf(form, form.columns - 1), bottom);
  return {
    headings: [{ ...heading, x: 0, width: size.width }],
    topics: topics.map((topic) => ({ ...topic, width: Math.round(form.width) })),
    statements,
    notes: left > 0 ? [more] : [],
    bottom: left > 0 ? bottom + SMALL.leading : bottom,
  };
}
