// An SVG as a PNG, in the same pixels on every machine.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { PICTURE_FAMILIES } from './pictureFamilies.ts';

let started: Promise<void> | undefined;

/** The renderer's own code. */
export const RENDERER_FILE = createRequire(import.meta.url).resolve(
  '@resvg/resvg-wasm/index_bg.wasm',
);

/** Starts the renderer once in a thread, however many copies of this module there are. */
function start(): Promise<void> {
  started ??= initWasm(readFileSync(RENDERER_FILE)).catch((error: unknown) => {
    if (!/already initialized/i.test(String(error))) throw error;
  });
  return started;
}

/**
 * An SVG as a PNG of this width in pixels. Text is set in the given fonts (TrueType or OpenType
 * files) and no other, so that every machine draws the same; without fonts there is no text.
 */
export async function renderPng(
  svg: string,
  width: number,
  fonts: readonly Uint8Array[] = [],
): Promise<Uint8Array> {
  await start();
  const drawing = new Resvg(svg, {
    fitTo: { mode: 'width', value: width },
    font: { fontBuffers: [...fonts], defaultFontFamily: PICTURE_FAMILIES.sans },
  });
  const image = drawing.render();
  const png = image.asPng();
  image.free();
  drawing.free();
  return png;
}
