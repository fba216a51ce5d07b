// Draws PNGs in a thread of its own: an SVG comes in, its PNG goes back.
import { parentPort, workerData } from 'node:worker_threads';
import { renderPng } from './renderPng.ts';
import type { PngSetup } from './renderPngs.ts';

const { width, fonts }: PngSetup = workerData;

parentPort?.on('message', async (svg: string) => {
  parentPort?.postMessage(await renderPng(svg, width, fonts));
});
