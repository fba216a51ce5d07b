// Many SVGs as PNGs, on as many processors as there are; what the last build drew is not drawn again.
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { RENDERER_FILE, renderPng } from './renderPng.ts';

/** What all pictures of a site have in common. */
export interface PngSetup {
  /** Pixels. */
  readonly width: number;
  readonly fonts: readonly Uint8Array[];
}

const KEPT = resolve('node_modules', '.cache', 'pictures');

/** A picture's name: the same only for the same drawing, fonts, size and renderer. */
function namesFor({ width, fonts }: PngSetup): (svg: string) => string {
  const common = createHash('sha256').update(`${width}`).update(readFileSync(RENDERER_FILE));
  for (const font of fonts) common.update(font);
  return (svg) => `${common.copy().update(svg).digest('hex')}.png`;
}

function readKept(name: string): Uint8Array | undefined {
  try {
    return readFileSync(join(KEPT, name));
  } catch {
    return undefined;
  }
}

function keep(name: string, png: Uint8Array): void {
  mkdirSync(KEPT, { recursive: true });
  const unfinished = join(KEPT, `${name}.${process.pid}`);
  writeFileSync(unfinished, png);
  renameSync(unfinished, join(KEPT, name));
}

/** Pictures of earlier builds than this one go, so that they do not pile up. */
function forgetOthers(names: ReadonlySet<string>): void {
  for (const file of readdirSync(KEPT))
    if (file.endsWith('.png') && !names.has(file)) rmSync(join(KEPT, file), { force: true });
}

/** One drawer a processor, each taking the next SVG as soon as it is free. */
async function drawAll(
  svgs: readonly string[],
  setup: PngSetup,
  worker: string,
  done: (svg: string, png: Uint8Array) => void,
): Promise<void> {
  const waiting = [...svgs];
  const drawers = Array.from(
    { length: Math.min(availableParallelism(), svgs.length) },
    async () => {
      const thread = new Worker(pathToFileURL(worker), { workerData: setup });
      for (let svg = waiting.pop(); svg !== undefined; svg = waiting.pop()) {
        thread.postMessage(svg);
        const [png] = await once(thread, 'message');
        done(svg, png);
      }
      await thread.terminate();
    },
  );
  await Promise.all(drawers);
}

/**
 * The PNGs of SVGs, in their order. `worker` is `pngWorker.ts` as a script; without it they are
 * drawn here, one by one, and none is kept.
 */
export async function renderPngs(
  svgs: readonly string[],
  setup: PngSetup,
  worker?: string,
): Promise<readonly Uint8Array[]> {
  const drawn = new Map<string, Uint8Array>();
  if (worker === undefined) {
    for (const svg of svgs) drawn.set(svg, await renderPng(svg, setup.width, setup.fonts));
  } else {
    const nameOf = namesFor(setup);
    for (const svg of svgs) {
      const kept = readKept(nameOf(svg));
      if (kept) drawn.set(svg, kept);
    }
    const missing = svgs.filter((svg) => !drawn.has(svg));
    await drawAll(missing, setup, worker, (svg, png) => {
      drawn.set(svg, png);
      keep(nameOf(svg), png);
    });
    forgetOthers(new Set(svgs.map(nameOf)));
  }
  return svgs.flatMap((svg) => drawn.get(svg) ?? []);
}
