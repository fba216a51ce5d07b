// Keeps the loader as it is now under its version, for pages that pin it: see LOADER_VERSION.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const { module } = await runnerImport(fileURLToPath(new URL('./embedScripts.ts', import.meta.url)));
const file = `public/embed/v${module.LOADER_VERSION}/loader.js`;
if (existsSync(file)) {
  console.error(`${file} is released and never changes; raise LOADER_VERSION first.`);
  process.exit(1);
}
mkdirSync(dirname(file), { recursive: true });
writeFileSync(file, await module.buildLoader());
console.log(`Wrote ${file}.`);
