// Writes data/schema.json from the schema in code; part of `npm run fix`.
import { writeFileSync } from 'node:fs';
import { moduleAt } from './command.mjs';

const { printJsonSchema } = await moduleAt('./jsonSchema.ts');
writeFileSync(new URL('../../data/schema.json', import.meta.url), printJsonSchema());
