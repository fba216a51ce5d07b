// Reads the story file that a site is built from, and refuses a faulty one with what is wrong in it.
import { readFileSync } from 'node:fs';
import { parseStory } from '../story/parse.ts';
import type { Story } from '../story/schema.ts';
import { describeFaults } from './describeFault.ts';

/** A story with its text, or why there is none, in words for the person who wrote the file. */
export type StoryFile =
  | { readonly ok: true; readonly story: Story; readonly text: string }
  | { readonly ok: false; readonly why: string };

const NO_FILE: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'you may not read it',
};

/** Reason a file could not be read, from the error of Node. */
function whyUnread(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error ? String(error.code) : '';
  return NO_FILE[code] ?? error.message;
}

/** The text of a file in UTF-8, with or without a byte order mark; `undefined` in another encoding. */
function decode(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    /** UTF-16 of plain letters is sound UTF-8, with a zero beside each letter. */
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}

/** Reads the story at a path. Never throws. */
export function openStory(file: string): StoryFile {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    return { ok: false, why: `${file} cannot be read: ${whyUnread(error)}.` };
  }
  const text = decode(bytes);
  if (text === undefined) {
    return { ok: false, why: `${file} is not in UTF-8: save it in this encoding.` };
  }
  const parsed = parseStory(text);
  return parsed.ok
    ? { ok: true, story: parsed.story, text }
    : { ok: false, why: describeFaults(file, parsed.faults, text) };
}

/** The story at a path and its text. Throws an error that says all that is wrong with it. */
export function readStory(file: string): { story: Story; text: string } {
  const read = openStory(file);
  if (!read.ok) throw new Error(read.why);
  return read;
}
