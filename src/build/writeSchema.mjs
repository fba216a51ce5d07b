// Writes data/schema.json from the schema in code; part of `npm run fix`.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const { module } = await runnerImport(fileURLToPath(new URL('./jsonSchema.ts', import.meta.url)));
writeFileSync(new URL('../../data/schema.json', import.meta.url), module.printJsonSchema());
