// `npm run check -- FILE`: says whether a story file is sound, with every fault and its line. The file may
// be named as for a build: --story FILE.
import { moduleAt, readArgs, stop } from './command.mjs';

const USAGE = 'Usage: npm run check -- [FILE | --story FILE]';

const { values, positionals } = readArgs(
  { options: { story: { type: 'string' } }, allowPositionals: true },
  USAGE,
);
const files = values.story === undefined ? positionals : [...positionals, values.story];
if (files.length > 1) stop(`One file at a time; found ${files.join(', ')}\n${USAGE}`);
const [file = 'data/story.json'] = files;

const { openStory } = await moduleAt('./readStory.ts');
const { countStory } = await moduleAt('./countStory.ts');
const { listRemarks } = await moduleAt('./remarks.ts');

const read = openStory(file);
if (!read.ok) stop(read.why);

console.log(`${file} is sound: ${countStory(read.story)}.`);
for (const remark of listRemarks(read.story)) console.log(`Note: ${remark}`);
