// How wide words will be, and where they break, without a document to measure them in.
import { MEAN_LETTER } from './drawingSize.ts';

/** Weights the charts use; each has its own mean width of a character. */
export type Weight = 400 | 600;

/** Mean width of a character of Schibsted Grotesk, in em, rounded up so that lines stay inside. */
const EM: Readonly<Record<Weight, number>> = { 400: MEAN_LETTER, 600: 0.54 };

/** How much wider a Cyrillic letter is, as a share of that mean. */
const CYRILLIC = 0.13;

/** Estimated width in pixels of one line of text. */
export function textWidth(text: string, size: number, weight: Weight = 400): number {
  const wider = text.match(/[\u0400-\u04ff]/g)?.length ?? 0;
  return (text.length + wider * CYRILLIC) * size * EM[weight];
}

/** Breaks text between words into lines of at most this width; a longer word stands alone. */
export function textLines(
  text: string,
  width: number,
  size: number,
  weight: Weight = 400,
): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = line ? `${line} ${word}` : word;
    if (line && textWidth(longer, size, weight) > width) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return line ? [...lines, line] : lines;
}

/** As `textLines`, with what does not fit into so many lines cut at a word and an ellipsis. */
export function cutLines(
  text: string,
  width: number,
  size: number,
  weight: Weight,
  most: number,
): readonly string[] {
  const lines = textLines(text, width, size, weight);
  const kept = lines.slice(0, most).map((line) => cutLine(line, width, size, weight));
  const last = kept.at(-1);
  if (last === undefined || lines.length <= most) return kept;
  return [...kept.slice(0, -1), cutLine(`${last} …`, width, size, weight)];
}

/** A line that ends in an ellipsis where it is too wide. */
export function cutLine(line: string, width: number, size: number, weight: Weight): string {
  let kept = line;
  let cut = line;
  while (kept && textWidth(cut, size, weight) > width) {
    kept = kept.slice(0, -1).trimEnd();
    cut = `${kept}…`;
  }
  return cut;
}

/** One line of text where it stands; `note` follows it on the line in a lighter hand. */
export interface PlacedText {
  readonly text: string;
  readonly note?: string;
  /** Where the line begins, or ends where it is anchored at its end; y is the baseline. */
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'end';
  readonly size: number;
  readonly kind: 'strong' | 'plain' | 'quiet';
}
