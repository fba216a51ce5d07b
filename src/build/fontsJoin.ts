// Joins TrueType fonts, each with some letters of one typeface, into one that has them all.

type Tables = ReadonlyMap<string, Buffer>;

function readTables(font: Buffer): Tables {
  return new Map(
    Array.from({ length: font.readUInt16BE(4) }, (_, at) => {
      const row = 12 + 16 * at;
      const start = font.readUInt32BE(row + 8);
      const table = font.subarray(start, start + font.readUInt32BE(row + 12));
      return [font.toString('latin1', row, row + 4), table] as const;
    }),
  );
}

/** A table that every font with outlines of its own has. */
function tableOf(tables: Tables, tag: string): Buffer {
  const table = tables.get(tag);
  if (!table) throw new Error(`A font has no table ${tag}.`);
  return table;
}

/** The outlines of all glyphs, in order. */
function outlinesOf(tables: Tables): readonly Buffer[] {
  const [loca, glyf] = [tableOf(tables, 'loca'), tableOf(tables, 'glyf')];
  const isLong = tableOf(tables, 'head').readInt16BE(50) === 1;
  const start = (at: number) =>
    isLong ? loca.readUInt32BE(4 * at) : 2 * loca.readUInt16BE(2 * at);
  const count = tableOf(tables, 'maxp').readUInt16BE(4);
  return Array.from({ length: count }, (_, at) => glyf.subarray(start(at), start(at + 1)));
}

/** How far each glyph advances and where it begins, four bytes a glyph. */
function metricsOf(tables: Tables, count: number): readonly Buffer[] {
  const hmtx = tableOf(tables, 'hmtx');
  const own = tableOf(tables, 'hhea').readUInt16BE(34);
  return Array.from({ length: count }, (_, at) => {
    if (at < own) return hmtx.subarray(4 * at, 4 * at + 4);
    const bearing = 4 * own + 2 * (at - own);
    return Buffer.concat([
      hmtx.subarray(4 * own - 4, 4 * own - 2),
      hmtx.subarray(bearing, bearing + 2),
    ]);
  });
}

/** The outline with the glyphs that it is made of, if it is, moved by so many places. */
function moveParts(outline: Buffer, by: number): Buffer {
  if (outline.length === 0 || outline.readInt16BE(0) >= 0) return outline;
  const moved = Buffer.from(outline);
  for (let at = 10, goesOn = true; goesOn; ) {
    const flags = moved.readUInt16BE(at);
    const has = (flag: number) => (flags & flag) !== 0;
    moved.writeUInt16BE(moved.readUInt16BE(at + 2) + by, at + 2);
    at += 4 + (has(0x1) ? 4 : 2) + (has(0x8) ? 2 : has(0x40) ? 4 : has(0x80) ? 8 : 0);
    goesOn = has(0x20);
  }
  return moved;
}

/** The place of a letter's glyph by a map of letters up to U+FFFF, which every font has; 0 for none. */
function glyphOf(tables: Tables, code: number): number {
  const cmap = tableOf(tables, 'cmap');
  const starts = Array.from({ length: cmap.readUInt16BE(2) }, (_, at) =>
    cmap.readUInt32BE(8 + 8 * at),
  );
  const map = starts.map((start) => cmap.subarray(start)).find((one) => one.readUInt16BE(0) === 4);
  if (!map) return 0;
  const size = map.readUInt16BE(6);
  for (let at = 14; at < 14 + size; at += 2) {
    if (map.readUInt16BE(at) < code) continue;
    const first = map.readUInt16BE(at + size + 2);
    if (first > code) return 0;
    const delta = map.readUInt16BE(at + 2 * size + 2);
    const far = map.readUInt16BE(at + 3 * size + 2);
    if (far === 0) return (code + delta) % 0x10000;
    const glyph = map.readUInt16BE(at + 3 * size + 2 + far + 2 * (code - first));
    return glyph === 0 ? 0 : (glyph + delta) % 0x10000;
  }
  return 0;
}

const numbers = (size: 2 | 4, values: readonly number[]): Buffer => {
  const bytes = Buffer.alloc(size * values.length);
  for (const [at, value] of values.entries()) bytes.writeUIntBE(value, at * size, size);
  return bytes;
};

/** A table with a number of two bytes set. */
function withNumber(table: Buffer, at: number, value: number): Buffer {
  const copy = Buffer.from(table);
  copy.writeUInt16BE(value, at);
  return copy;
}

/** A map of letters, in order, to the places of their glyphs. */
function printMap(glyphs: readonly (readonly [number, number])[]): Buffer {
  const groups = glyphs.flatMap(([code, glyph]) => [code, code, glyph]);
  const head = [...numbers(2, [0, 1, 3, 10]), ...numbers(4, [12]), ...numbers(2, [12, 0])];
  const counts = [16 + 4 * groups.length, 0, glyphs.length];
  return Buffer.concat([Buffer.from(head), numbers(4, [...counts, ...groups])]);
}

/** A font of these tables, without the sums that nothing which draws pictures asks for. */
function printFont(version: Buffer, tables: Tables): Buffer {
  const rows = [...tables].sort(([a], [b]) => (a < b ? -1 : 1));
  let end = 12 + 16 * rows.length;
  const directory = rows.map(([tag, table]) => {
    const row = Buffer.concat([Buffer.from(tag, 'latin1'), numbers(4, [0, end, table.length])]);
    end += Math.ceil(table.length / 4) * 4;
    return row;
  });
  const bodies = rows.map(([, table]) =>
    Buffer.concat([table, Buffer.alloc((4 - (table.length % 4)) % 4)]),
  );
  return Buffer.concat([version, numbers(2, [rows.length, 0, 0, 0]), ...directory, ...bodies]);
}

/** A font and the letters that it is asked for. */
export interface Part {
  readonly font: Buffer;
  readonly codes: readonly number[];
}

/**
 * One font with the letters of all parts: the first with its names, kerning and ligatures, and the glyphs of
 * the others behind its own. All are TrueType of one em and of letters up to U+FFFF.
 */
export function joinFonts(first: Part, others: readonly Part[]): Buffer {
  if (others.length === 0) return first.font;
  const outlines: Buffer[] = [];
  const metrics: Buffer[] = [];
  const glyphs = new Map<number, number>();
  for (const { font, codes } of [first, ...others]) {
    const tables = readTables(font);
    const own = outlinesOf(tables);
    const before = outlines.length;
    for (const code of codes) {
      const glyph = glyphOf(tables, code);
      if (glyph > 0 && !glyphs.has(code)) glyphs.set(code, before + glyph);
    }
    outlines.push(...own.map((outline) => moveParts(outline, before)));
    metrics.push(...metricsOf(tables, own.length));
  }
  const starts = [0];
  for (const { length } of outlines) starts.push((starts.at(-1) ?? 0) + length);
  const tables = readTables(first.font);
  const joined = new Map([
    ...tables,
    ['glyf', Buffer.concat(outlines)],
    ['loca', numbers(4, starts)],
    ['hmtx', Buffer.concat(metrics)],
    ['cmap', printMap([...glyphs].sort(([a], [b]) => a - b))],
    ['head', withNumber(tableOf(tables, 'head'), 50, 1)],
    ['hhea', withNumber(tableOf(tables, 'hhea'), 34, outlines.length)],
    ['maxp', withNumber(tableOf(tables, 'maxp'), 4, outlines.length)],
  ]);
  return printFont(first.font.subarray(0, 4), joined);
}
