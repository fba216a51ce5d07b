// `npm run build`: writes the site of a story. Options: --story FILE, --out FOLDER, --base /PATH/.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'vite';

const USAGE = 'Usage: npm run build -- [--story FILE] [--out FOLDER] [--base /PATH/]';

function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}

function readOptions() {
  try {
    return parseArgs({
      options: {
        story: { type: 'string', default: 'data/story.json' },
        out: { type: 'string', default: 'dist' },
        base: { type: 'string', default: './' },
      },
    }).values;
  } catch (error) {
    return stop(`${error.message}\n${USAGE}`);
  }
}

const { story, out, base } = readOptions();
if (!existsSync(story)) stop(`There is no story file at ${story}.`);
if (base !== './' && !/^\/(.*\/)?$/.test(base)) {
  stop(`--base must begin and end with a slash, such as /talks/; found ${base}.`);
}

process.env.STORY_FILE = resolve(story);
try {
  await build({ base, build: { outDir: resolve(out), emptyOutDir: true }, logLevel: 'warn' });
  console.log(`Built ${story} into ${out}/.`);
} catch (error) {
  stop(error.message);
}
