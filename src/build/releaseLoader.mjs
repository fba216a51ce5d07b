// Keeps the loader as it is now under its version, for pages that pin it: see LOADER_VERSION.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { moduleAt, stop } from './command.mjs';

const { LOADER_VERSION, buildLoader } = await moduleAt('./embedScripts.ts');
const file = `public/embed/v${LOADER_VERSION}/loader.js`;
if (existsSync(file)) stop(`${file} is released and never changes; raise LOADER_VERSION first.`);
mkdirSync(dirname(file), { recursive: true });
writeFileSync(file, await buildLoader());
console.log(`Wrote ${file}.`);
