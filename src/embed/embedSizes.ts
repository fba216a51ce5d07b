// How large an embed is: one height a chart at every width, so that a page can keep the room for it; and
// the sizes of its picture, one a band of widths, so that the picture stays as it is when it comes alive.
import type { ChartId, Story, View } from '../story/schema.ts';
import { planScene } from '../story/selectPlan.ts';

export interface Band {
  /** Narrowest window of the band, CSS pixels. */
  readonly from: number;
  /** Width of the picture, CSS pixels: it fits the narrowest window with its margins. */
  readonly width: number;
}

export const BANDS: readonly Band[] = [
  { from: 0, width: 288 },
  { from: 440, width: 408 },
  { from: 600, width: 568 },
  { from: 800, width: 768 },
];

interface EmbedSize {
  /** Height of the whole embed, CSS pixels; it is more only where the reader's own text size asks for it. */
  readonly height: number;
  /** Height of the picture in each band, CSS pixels. */
  readonly pictures: readonly number[];
  /** The same where the plan shows its points: in narrow bands as a grid, with few words below it. */
  readonly topics?: readonly number[];
}

/** WordPress shows at most 1,000 pixels. */
export const EMBED_SIZES: Readonly<Record<ChartId, EmbedSize>> = {
  network: { height: 900, pictures: [460, 500, 520, 520] },
  timeline: { height: 920, pictures: [500, 500, 520, 520] },
  plan: { height: 840, pictures: [440, 440, 460, 460], topics: [328, 328, 460, 460] },
  map: { height: 720, pictures: [300, 340, 380, 400] },
  statements: { height: 760, pictures: [560, 560, 560, 560] },
};

/** Heights of the picture of a view in each band, CSS pixels. */
export const picturesOf = (story: Story, view: View): readonly number[] => {
  const { pictures, topics = pictures } = EMBED_SIZES[view.chart];
  return planScene(story, view) === 'topics' ? topics : pictures;
};
