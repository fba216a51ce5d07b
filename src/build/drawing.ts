// What draws in Node: the bundle that a build makes of the charts, and how the build calls it.
import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type * as drawEmbeds from './drawEmbeds.tsx';
import type * as drawStates from './drawStates.tsx';
import type * as prerender from './prerender.tsx';

/** What the files of the bundle that are called export, by their names. */
interface Drawing {
  readonly prerender: typeof prerender;
  readonly drawStates: typeof drawStates;
  readonly drawEmbeds: typeof drawEmbeds;
}

/** Where the bundle stands while a site is built. */
export const DRAWING_FOLDER = resolve('node_modules', '.cache', `drawing-${process.pid}`);

export const DRAWING_INPUT = {
  prerender: 'src/build/prerender.tsx',
  drawStates: 'src/build/drawStates.tsx',
  drawEmbeds: 'src/build/drawEmbeds.tsx',
  pngWorker: 'src/build/pngWorker.ts',
};

/** The script of the threads that draw PNGs. */
export const PNG_WORKER = join(DRAWING_FOLDER, 'pngWorker.js');

/** A file of the bundle. Rejects where the bundle has not been built. */
export const importDrawing = <Name extends keyof Drawing>(name: Name): Promise<Drawing[Name]> =>
  import(pathToFileURL(join(DRAWING_FOLDER, `${name}.js`)).href);

/** Takes the bundle away when the site is built. */
export const removeDrawing = (): void => rmSync(DRAWING_FOLDER, { recursive: true, force: true });
