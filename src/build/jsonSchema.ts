// The JSON Schema of story files, written from the schema that the parser uses.
import { toJsonSchema } from '@valibot/to-json-schema';
import { storySchema } from '../story/schema.ts';

/** JSON Schema (draft 7) as text. Checks that JSON Schema cannot say are left to the parser. */
export const printJsonSchema = (): string =>
  `${JSON.stringify(toJsonSchema(storySchema, { errorMode: 'ignore' }), null, 2)}\n`;
