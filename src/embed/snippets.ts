// What is copied to put a chart into another page.
import { escapeMarkup } from '../story/escapeMarkup.ts';
import type { ChartId } from '../story/schema.ts';
import { EMBED_SIZES } from './embedSizes.ts';

/** What a frame may do: no more than the chart needs. */
const SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads';

export interface Embeddable {
  readonly chart: ChartId;
  /** Name of the frame for who cannot see it. */
  readonly title: string;
  /** Full address of the embed page, its query included. */
  readonly address: string;
  /** Full address of the explainer in the same state. */
  readonly page: string;
  /** Full address of the picture of the chart. */
  readonly picture: string;
  /** What the picture shows, in words. */
  readonly alt: string;
  /** What follows the title, which names who made it. */
  readonly credit: string;
}

/** A picture that is here, and its own size. */
export type Drawn = Pick<HTMLImageElement, 'src' | 'width' | 'height'>;

/** Schemes of the frame: a dark reader's system must not darken a light chart, nor the reverse. */
const schemeOf = (address: string) => {
  const theme = new URL(address).searchParams.get('theme') ?? 'light';
  return theme === 'auto' ? '' : `;color-scheme:${theme}`;
};

/** A frame alone, for places that take no script. */
export function printFrame({ chart, title, address }: Embeddable): string {
  const { height } = EMBED_SIZES[chart];
  return `<iframe src="${escapeMarkup(address)}" title="${escapeMarkup(title)}" width="100%" height="${height}" loading="lazy" sandbox="${SANDBOX}" allow="fullscreen; clipboard-write" referrerpolicy="strict-origin-when-cross-origin" style="border:0${schemeOf(address)}"></iframe>`;
}

/** A frame, and under it a link that readers and search engines can follow. */
export const printFrameWithLink = (embed: Embeddable): string =>
  `${printFrame(embed)}
<p><a href="${escapeMarkup(embed.page)}">${escapeMarkup(embed.title)}</a>. ${escapeMarkup(embed.credit)}</p>`;

/**
 * A picture that the loader replaces by the chart; it stays a linked picture where no script runs.
 * The size of the picture, once it is here, keeps the room for it: nothing below moves when it comes.
 */
export function printFigure(embed: Embeddable, loader: string, drawn?: Drawn): string {
  const { height } = EMBED_SIZES[embed.chart];
  const size =
    drawn?.src === embed.picture ? ` width="${drawn.width}" height="${drawn.height}"` : '';
  return `<figure data-moving-parts="${escapeMarkup(embed.address)}" data-height="${height}" style="margin:0;min-height:${height}px">
  <a href="${escapeMarkup(embed.page)}"><img src="${escapeMarkup(embed.picture)}" alt="${escapeMarkup(embed.alt)}"${size} loading="lazy" style="display:block;width:100%;height:auto;max-height:${height - 60}px"></a>
  <figcaption><a href="${escapeMarkup(embed.page)}">${escapeMarkup(embed.title)}</a>. ${escapeMarkup(embed.credit)}</figcaption>
</figure>
<script async src="${escapeMarkup(loader)}"></script>`;
}
