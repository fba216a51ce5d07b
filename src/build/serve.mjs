// `npm start`: serves the built site. PORT changes 4173. Options: --dir FOLDER, --base /PATH/.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';

const USAGE = 'Usage: node src/build/serve.mjs [--dir FOLDER] [--base /PATH/]';

function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}

function readOptions() {
  try {
    return parseArgs({
      options: {
        dir: { type: 'string', default: 'dist' },
        base: { type: 'string', default: '/' },
      },
    }).values;
  } catch (error) {
    return stop(`${error.message}\n${USAGE}`);
  }
}

const moduleAt = async (file) =>
  (await runnerImport(fileURLToPath(new URL(file, import.meta.url)))).module;

const { DEFAULT_PORT, parsePort } = await moduleAt('./previewSite.ts');
const asked = process.env.PORT ?? String(DEFAULT_PORT);
const port = parsePort(asked);
if (port === null) {
  stop(`PORT must be a number from 1 to 65535; found ${asked}.`);
}
const { dir, base } = readOptions();
if (!/^\/(.*\/)?$/.test(base)) {
  stop(`--base must begin and end with a slash, such as /talks/; found ${base}.`);
}
if (!existsSync(resolve(dir, 'index.html'))) {
  stop(`There is no built site in ${dir}/; npm run build writes one.`);
}

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
