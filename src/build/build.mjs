// `npm run build`: writes the site of a story. Options: --story FILE, --out FOLDER, --base /PATH/,
// --site https://HOST/PATH/.
import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createBuilder } from 'vite';
import { moduleAt, readArgs, stop } from './command.mjs';

const USAGE =
  'Usage: npm run build -- [--story FILE] [--out FOLDER] [--base /PATH/] [--site https://HOST/PATH/]';

/** A path without links in it, be there something at its end or not: a link may lead to what is kept. */
function realPath(path) {
  if (existsSync(path)) return realpathSync.native(path);
  const above = dirname(path);
  return above === path ? path : join(realPath(above), basename(path));
}

function namesIn(folder) {
  if (!existsSync(folder)) return null;
  return statSync(folder).isDirectory() ? readdirSync(folder) : 'file';
}

const { story, out, base, site } = readArgs(
  {
    options: {
      story: { type: 'string', default: 'data/story.json' },
      out: { type: 'string', default: 'dist' },
      base: { type: 'string', default: './' },
      site: { type: 'string' },
    },
  },
  USAGE,
).values;
if (!existsSync(story)) stop(`There is no story file at ${story}.`);
if (base !== './' && !/^\/(.*\/)?$/.test(base)) {
  stop(`--base must begin and end with a slash, such as /talks/; found ${base}.`);
}

if (site !== undefined && !/^https?:\/\/[^\s/]+\/(\S*\/)?$/.test(site)) {
  stop(`--site must be the full address of the page, ending in a slash; found ${site}.`);
}
if (site !== undefined) process.env.SITE_URL = site;

process.env.STORY_FILE = resolve(story);
process.env.NODE_ENV = 'production';

const { openStory } = await moduleAt('./readStory.ts');
const read = openStory(story);
if (!read.ok) stop(read.why);

const { refuseOut } = await moduleAt('./outFolder.ts');
const refused = refuseOut({
  out: realPath(resolve(out)),
  root: realPath(fileURLToPath(new URL('../../', import.meta.url))),
  story: realPath(resolve(story)),
  names: namesIn(out),
  has: (path) => existsSync(join(out, path)),
});
if (refused !== undefined) stop(refused);

try {
  const builder = await createBuilder({
    base,
    build: { outDir: resolve(out), emptyOutDir: true },
    logLevel: 'warn',
  });
  await builder.buildApp();
  console.log(`Built ${story} into ${out}/.`);
  if (site === undefined) {
    const { PREVIEW_SITE } = await moduleAt('./previewSite.ts');
    console.log(
      `Its embeds name ${PREVIEW_SITE} as their address: give --site before you publish them.`,
    );
  }
} catch (error) {
  stop(error.message);
}
