// Builds the scripts of embeds: the loader for pages of others, the boot script for our own.
import { fileURLToPath } from 'node:url';
import { bundleScript } from './bundleScript.ts';

/** The newest loader in `public/embed/`; another one needs another number, and releaseLoader.mjs to keep it. */
export const LOADER_VERSION = '1.0.2';

/** Host pages are read in older browsers too. */
const TARGET = 'es2020';

const source = (name: string) => fileURLToPath(new URL(`../embed/${name}`, import.meta.url));

/** The loader, the same for every site. */
export const buildLoader = (): Promise<string> =>
  bundleScript(source('loader.ts'), { target: TARGET });

/** The script to be put into the head of every embed page, as it is, without attributes. */
export const buildBoot = async (): Promise<string> =>
  (await bundleScript(source('boot.ts'), { target: TARGET })).trim();
