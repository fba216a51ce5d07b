// Reads the story file that a site is built from, and refuses a faulty one with every fault.
import { readFileSync } from 'node:fs';
import { parseStory, printFault } from '../story/parse.ts';
import type { Story } from '../story/schema.ts';

/** The story at a path and its text. Throws an error that lists every fault, one a line. */
export function readStory(file: string): { story: Story; text: string } {
  const text = readFileSync(file, 'utf8');
  const parsed = parseStory(text);
  if (parsed.ok) return { story: parsed.story, text };
  const lines = parsed.faults.map((fault) => `  ${printFault(fault)}`);
  throw new Error(`${file} is not a sound story file:\n${lines.join('\n')}`);
}
