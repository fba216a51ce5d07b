// The card that is shown where the page is shared, as SVG.
import type { Box } from '../layout/glyph.ts';
import { placeCover } from '../layout/placeCover.ts';
import { textLines } from '../layout/textLines.ts';
import { escapeMarkup } from '../story/escapeMarkup.ts';
import { coverHeading, versionHeading } from '../story/planWords.ts';
import type { Story } from '../story/schema.ts';
import { planPoints } from '../story/selectPlan.ts';
import { pointsVersion, undisclosedVersion } from '../story/selectVersions.ts';
import type { Ground } from './metadata.ts';
import { pictureFamilies } from './pictureFamilies.ts';
import { CARD } from './siteFile.ts';
import { storyWords } from './storyWords.ts';

const MARGIN = 80;
const KICKER_Y = 112;
const HEADLINE_Y = 176;
const HEADLINE_SIZES = [104, 88, 72, 60, 48];
const HEADLINE_ROOM = 190;
const LEADING = 1.06;
const SMALL = 25;
const BLOCKS_BOTTOM = CARD.height - MARGIN;
const CAPTION_GAP = 16;
const BLOCK_GAP = 58;
const OUTLINE = 2;

interface Line {
  readonly text: string;
  readonly y: number;
  readonly size: number;
  readonly look: string;
}

const lineOf = ({ text, y, size, look }: Line) =>
  `<text x="${MARGIN}" y="${y}" font-size="${size}" ${look}>${escapeMarkup(text)}</text>`;

/** The headline in the largest size that leaves room for what stands below it. */
function headlineLines({ headline, language }: Story['meta']): readonly Line[] {
  const width = CARD.width - 2 * MARGIN;
  const look = `font-family="'${pictureFamilies(language).serif}'" font-weight="500" letter-spacing="-1" fill="currentColor"`;
  const set = (size: number) => textLines(headline, width, size);
  const fitting =
    HEADLINE_SIZES.find((size) => set(size).length * size * LEADING <= HEADLINE_ROOM) ??
    HEADLINE_SIZES.at(-1) ??
    SMALL;
  return set(fitting).map((text, at) => ({
    text,
    y: HEADLINE_Y + (0.8 + at * LEADING) * fitting,
    size: fitting,
    look,
  }));
}

const path = ({ x, y, width, height }: Box, inset: number) =>
  `M${x + inset},${y + inset}h${width - 2 * inset}v${height - 2 * inset}h${2 * inset - width}Z`;

/** The words and counts that the card shows below its headline, first block first. */
function countsOf(story: Story) {
  const points = planPoints(story).length;
  const draft = undisclosedVersion(story);
  const say = storyWords(story);
  return [
    ...(points > 0
      ? [{ count: points, words: coverHeading(pointsVersion(story), points, say), isHollow: false }]
      : []),
    ...(draft
      ? [{ count: draft.count?.low ?? 0, words: versionHeading(draft, say), isHollow: true }]
      : []),
  ];
}

/** Everything written on the card, for choosing the fonts' glyphs. */
export const cardWords = (story: Story): string =>
  [kickerOf(story), story.meta.headline, ...countsOf(story).map(({ words }) => words), '…'].join(
    ' ',
  );

function kickerOf(story: Story): string {
  const { title, asOf } = story.meta;
  const { day, reading } = storyWords(story);
  return `${title} · ${reading.asKnownOn} ${day(asOf)}`;
}

/** The card as SVG: headline, as-of date, and the plan's points over those not disclosed. */
export function drawCard(story: Story, { paper, ink }: Ground): string {
  const counts = countsOf(story);
  const { blocks } = placeCover(
    counts.map(({ count }) => count),
    CARD.width - 2 * MARGIN,
  );
  const soft = `font-family="'${pictureFamilies(story.meta.language).sans}'" font-weight="400" fill="currentColor" fill-opacity="0.72"`;
  let bottom = BLOCKS_BOTTOM;
  const rows = counts
    .map((row, at) => ({ ...row, block: blocks[at] }))
    .reverse()
    .map(({ words, isHollow, block }) => {
      const top = bottom - (block?.height ?? 0);
      bottom = top - BLOCK_GAP;
      const inset = isHollow ? OUTLINE / 2 : 0;
      const d = (block?.squares ?? []).map((box) => path(box, inset)).join('');
      const paint = isHollow
        ? `fill="none" stroke="currentColor" stroke-width="${OUTLINE}"`
        : 'fill="currentColor"';
      const caption = lineOf({ text: words, y: top - CAPTION_GAP, size: SMALL, look: soft });
      return `${caption}<path transform="translate(${MARGIN},${top})" d="${d}" ${paint}/>`;
    })
    .reverse();
  const kicker = lineOf({ text: kickerOf(story), y: KICKER_Y, size: SMALL, look: soft });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${CARD.width}" height="${CARD.height}" viewBox="0 0 ${CARD.width} ${CARD.height}" color="${ink}">
<rect width="${CARD.width}" height="${CARD.height}" fill="${paper}"/>
${kicker}
${headlineLines(story.meta).map(lineOf).join('\n')}
${rows.join('\n')}
</svg>
`;
}
