// `npm run check -- FILE`: says whether a story file is sound, with every fault and its line. The file may
// be named as for a build: --story FILE.
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';

const USAGE = 'Usage: npm run check -- [FILE]';

function readFileName() {
  try {
    const { values, positionals } = parseArgs({
      options: { story: { type: 'string' } },
      allowPositionals: true,
    });
    const files = values.story === undefined ? positionals : [...positionals, values.story];
    if (files.length < 2) return files[0] ?? 'data/story.json';
    throw new Error(`One file at a time; found ${files.join(', ')}`);
  } catch (error) {
    console.error(`${error.message}\n${USAGE}`);
    return process.exit(1);
  }
}

const file = readFileName();

const moduleAt = async (name) =>
  (await runnerImport(fileURLToPath(new URL(name, import.meta.url)))).module;
const { openStory } = await moduleAt('./readStory.ts');
const { countStory } = await moduleAt('./countStory.ts');
const { listRemarks } = await moduleAt('./remarks.ts');

const read = openStory(file);
if (!read.ok) {
  console.error(read.why);
  process.exit(1);
}

console.log(`${file} is sound: ${countStory(read.story)}.`);
for (const remark of listRemarks(read.story)) console.log(`Note: ${remark}`);
