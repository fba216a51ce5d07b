// Builds sw.js, the worker that keeps the page for a visit without network.
import { fileURLToPath } from 'node:url';
import { bundleScript } from './bundleScript.ts';

const SOURCE = fileURLToPath(new URL('../page/serviceWorker.ts', import.meta.url));
const HASHED = /^assets\//;
const FONT = /\.woff2$/;

/**
 * The worker's script for a site with these files. Fonts are kept once a visit has used them; the
 * rest of the hashed files is fetched with the worker. With `isOff` it removes itself instead.
 */
export function buildWorker(files: readonly string[], isOff: boolean): Promise<string> {
  const all = files.filter((file) => HASHED.test(file)).sort();
  const needed = all.filter((file) => !FONT.test(file));
  return bundleScript(SOURCE, {
    define: {
      BUILT_FILES: JSON.stringify(isOff ? { all: [], needed: [] } : { all, needed }),
      'process.env.NODE_ENV': '"production"',
      'import.meta.env.VITE_OFFLINE': JSON.stringify(isOff ? 'off' : 'on'),
    },
  });
}
