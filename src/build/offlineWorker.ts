// Builds sw.js, the worker that keeps the page for a visit without network.
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const SOURCE = fileURLToPath(new URL('../page/serviceWorker.ts', import.meta.url));
const HASHED = /^assets\//;
const FONT = /\.woff2$/;

/**
 * The worker's script for a site with these files. Fonts are kept once a visit has used them; the
 * rest of the hashed files is fetched with the worker. With `isOff` it removes itself instead.
 */
export async function buildWorker(files: readonly string[], isOff: boolean): Promise<string> {
  const all = files.filter((file) => HASHED.test(file)).sort();
  const needed = all.filter((file) => !FONT.test(file));
  const built = await build({
    configFile: false,
    envFile: false,
    publicDir: false,
    logLevel: 'error',
    define: {
      BUILT_FILES: JSON.stringify(isOff ? { all: [], needed: [] } : { all, needed }),
      'process.env.NODE_ENV': '"production"',
      'import.meta.env.VITE_OFFLINE': JSON.stringify(isOff ? 'off' : 'on'),
    },
    build: {
      write: false,
      target: 'es2023',
      modulePreload: false,
      rolldownOptions: { input: SOURCE, output: { format: 'iife', entryFileNames: 'sw.js' } },
    },
  });
  const outputs = Array.isArray(built) ? built : [built];
  const script = outputs
    .flatMap((one) => ('output' in one ? one.output : []))
    .find((file) => file.type === 'chunk');
  if (script?.type !== 'chunk') throw new Error('The worker for offline reading was not built.');
  return script.code;
}
