// A picture as PNG, by the reader's own browser.
import type { Picture } from './drawPicture.ts';
import { fontsOfPage } from './pageFonts.ts';

const SCALE = 2;
/** Some browsers draw nothing on a canvas of more pixels than this. */
const MOST_PIXELS = 16_000_000;

/**
 * The picture in twice its size, or less where that is more than a browser can hold. Rejects where
 * the browser draws no pictures or lets no page read them.
 */
export async function renderPicture({ svg, width, height }: Picture): Promise<Blob> {
  const image = new Image(width, height);
  // Not a blob: the page's policy admits pictures that stand in their address, and no others.
  const dressed = svg.replace('>', `><style>${await fontsOfPage().catch(() => '')}</style>`);
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(dressed)}`;
  await image.decode();
  const scale = Math.min(SCALE, Math.sqrt(MOST_PIXELS / (width * height)));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('There is no canvas.');
  pen.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((done, fail) => {
    canvas.toBlob(
      (blob) => (blob ? done(blob) : fail(new Error('The canvas is closed.'))),
      'image/png',
    );
  });
}
