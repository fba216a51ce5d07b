// What is really painted: screenshots decoded to pixels, and contrasts read from them.
import type { Page } from '@playwright/test';

export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Colour of one pixel, 0 to 255 each. */
type Pixel = readonly [red: number, green: number, blue: number];

/** Relative luminance of WCAG 2, 0 to 1. */
function luminance(pixel: Pixel): number {
  const [red = 0, green = 0, blue = 0] = pixel.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

export function contrast(one: Pixel, other: Pixel): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** A picture of the window; areas are in CSS pixels whatever the screen's density. */
export class Picture {
  readonly #data: Uint8Array;
  readonly #width: number;
  readonly #height: number;
  readonly #density: number;

  constructor(data: Uint8Array, width: number, height: number, density: number) {
    this.#data = data;
    this.#width = width;
    this.#height = height;
    this.#density = density;
  }

  /** Pixels of an area, as far as it lies in the window. */
  pixels(area: Area): Pixel[] {
    const [density, width, height, data] = [this.#density, this.#width, this.#height, this.#data];
    const found: Pixel[] = [];
    const [left, top] = [Math.floor(area.x * density), Math.floor(area.y * density)];
    const right = Math.ceil((area.x + area.width) * density);
    const bottom = Math.ceil((area.y + area.height) * density);
    for (let y = Math.max(top, 0); y < Math.min(bottom, height); y++) {
      for (let x = Math.max(left, 0); x < Math.min(right, width); x++) {
        const at = (y * width + x) * 4;
        found.push([data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0]);
      }
    }
    return found;
  }

  /** The strongest contrast to a ground that is painted in an area. */
  strongest(area: Area, ground: Pixel): number {
    return Math.max(1, ...this.pixels(area).map((pixel) => contrast(pixel, ground)));
  }

  /**
   * Contrast of what is drawn in an area to its ground, the commonest colour there: of the pixels
   * that differ from the ground, the one that a `share` of them does not exceed.
   */
  contrast(area: Area, share: number): number {
    const pixels = this.pixels(area);
    const counts = new Map<string, number>();
    for (const pixel of pixels) counts.set(`${pixel}`, (counts.get(`${pixel}`) ?? 0) + 1);
    const [commonest = ''] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
    const [red = 0, green = 0, blue = 0] = commonest.split(',').map(Number);
    const drawn = pixels
      .map((pixel) => contrast(pixel, [red, green, blue]))
      .filter((one) => one > 1.25)
      .sort((a, b) => a - b);
    return drawn[Math.min(Math.floor(drawn.length * share), drawn.length - 1)] ?? 1;
  }
}

/** Takes a picture of the window and decodes it in a window of its own. */
export async function takePicture(page: Page): Promise<Picture> {
  const png = (await page.screenshot({ animations: 'disabled' })).toString('base64');
  const decoder = await page.context().newPage();
  const { bytes, width, height } = await decoder.evaluate(async (base64) => {
    const blob = await (await fetch(`data:image/png;base64,${base64}`)).blob();
    const image = await createImageBitmap(blob);
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0);
    const raw = context?.getImageData(0, 0, image.width, image.height).data ?? [];
    let text = '';
    for (let at = 0; at < raw.length; at += 32768) {
      text += String.fromCharCode(...raw.slice(at, at + 32768));
    }
    return { bytes: btoa(text), width: image.width, height: image.height };
  }, png);
  await decoder.close();
  const size = page.viewportSize();
  return new Picture(Buffer.from(bytes, 'base64'), width, height, width / (size?.width ?? width));
}
