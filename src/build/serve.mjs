// `npm start`: serves the built site, below the path that it is built for. PORT changes 4173. Options:
// --dir FOLDER, --base /PATH/.
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { moduleAt, readArgs, stop } from './command.mjs';

const USAGE = 'Usage: node src/build/serve.mjs [--dir FOLDER] [--base /PATH/]';

const { DEFAULT_PORT, parsePort } = await moduleAt('./previewSite.ts');
const asked = process.env.PORT ?? String(DEFAULT_PORT);
const port = parsePort(asked);
if (port === null) {
  stop(`PORT must be a number from 1 to 65535; found ${asked}.`);
}
const { dir, base: given } = readArgs(
  { options: { dir: { type: 'string', default: 'dist' }, base: { type: 'string' } } },
  USAGE,
).values;
if (given !== undefined && !/^\/(.*\/)?$/.test(given)) {
  stop(`--base must begin and end with a slash, such as /talks/; found ${given}.`);
}
const page = resolve(dir, 'index.html');
if (!existsSync(page)) {
  stop(`There is no built site in ${dir}/; npm run build writes one.`);
}
/** A site for one path names its files by it; one for any path names none. */
const [, own = '/'] = / href="(\/[^"]*\/)assets\//.exec(readFileSync(page, 'utf8')) ?? [];
const base = given ?? own;

const { siteServer } = await moduleAt('./serveSite.ts');
const server = siteServer(resolve(dir), base);
server.on('error', (error) =>
  stop(
    error.code === 'EADDRINUSE'
      ? `Port ${port} is taken: choose another, such as PORT=${port + 1} npm start.`
      : error.message,
  ),
);
server.listen(port, 'localhost', () =>
  console.log(`Moving Parts is at http://localhost:${port}${base} (stop with Ctrl+C)`),
);
process.on('SIGTERM', () => {
  server.close(() => process.exit(0));
  server.closeAllConnections();
});
