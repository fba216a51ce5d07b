// The site of another story: built into a folder of its own and served at a port of its own.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { siteServer } from '../../src/build/serveSite.ts';

/** Where the site of a story file's text answers, until it is closed. */
export async function serveStory(text: string) {
  const folder = mkdtempSync(join(tmpdir(), 'other-story-'));
  const file = join(folder, 'story.json');
  writeFileSync(file, text);
  execFileSync('node', ['src/build/build.mjs', '--story', file, '--out', join(folder, 'site')]);
  const server = siteServer(join(folder, 'site'), '/');
  await new Promise<void>((listening) => server.listen(0, 'localhost', () => listening()));
  const { port } = server.address() as AddressInfo;
  return { host: `localhost:${port}`, close: () => server.close() };
}
