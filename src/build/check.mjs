// `npm run check -- FILE`: says whether a story file is sound, with every fault and its line.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const file = process.argv[2] ?? 'data/story.json';

const moduleAt = async (name) =>
  (await runnerImport(fileURLToPath(new URL(name, import.meta.url)))).module;
const { openStory } = await moduleAt('./readStory.ts');
const { countStory } = await moduleAt('./countStory.ts');

const read = openStory(file);
if (!read.ok) {
  console.error(read.why);
  process.exit(1);
}

console.log(`${file} is sound: ${countStory(read.story)}.`);
