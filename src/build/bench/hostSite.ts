// Hosts a built site as a static host would: compressed once, hashed files kept, its own headers sent.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { listFiles, PACKED_ALREADY, TYPES } from '../serveSite.ts';

const HASHED = /^\/assets\/.*-[\w-]{6,8}\.\w+$/;
const HEADERS_FILE = '_headers';

interface HostedSite {
  /** With a slash at the end. */
  readonly url: string;
  close(): Promise<void>;
}

type Headers = Readonly<Record<string, string>>;

/** The blocks of a `_headers` file: a path, `*` at its end for all below, then indented headers. */
function parseHeadersFile(text: string): (path: string) => Headers {
  const blocks: { path: string; headers: Record<string, string> }[] = [];
  for (const line of text.split('\n')) {
    const [, name, value] = /^\s+([\w-]+):\s*(.*)$/.exec(line) ?? [];
    if (name !== undefined) {
      const last = blocks.at(-1);
      if (last) last.headers[name.toLowerCase()] = value ?? '';
    } else if (line.startsWith('/')) {
      blocks.push({ path: line.trim(), headers: {} });
    }
  }
  const covers = (block: string, path: string) =>
    block.endsWith('*') ? path.startsWith(block.slice(0, -1)) : block === path;
  return (path) =>
    Object.assign({}, ...blocks.filter((one) => covers(one.path, path)).map((one) => one.headers));
}

/** Hosts a folder; port 0 takes a free one. `rewrite` changes each HTML file before it is sent. */
export async function hostSite(
  folder: string,
  port: number,
  rewrite: (html: string) => string = (html) => html,
): Promise<HostedSite> {
  const files = new Map<string, { body: Buffer; packed: Buffer | null }>();
  for (const path of listFiles(folder)) {
    const found = readFileSync(join(folder, path));
    const body = path.endsWith('.html') ? Buffer.from(rewrite(found.toString('utf8'))) : found;
    const packed = PACKED_ALREADY.test(path)
      ? null
      : brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
    files.set(`/${path}`, { body, packed });
  }
  const own = parseHeadersFile(files.get(`/${HEADERS_FILE}`)?.body.toString('utf8') ?? '');

  const server = createServer((request, response) => {
    const asked = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const path = asked.endsWith('/') ? `${asked}index.html` : asked;
    const file = files.get(path);
    if (!file) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('There is no such file.');
      return;
    }
    const packs = file.packed !== null && /\bbr\b/.test(`${request.headers['accept-encoding']}`);
    const body = packs && file.packed ? file.packed : file.body;
    response.writeHead(200, {
      'cache-control': HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
      ...own(asked),
      'content-type': TYPES[extname(path)] ?? 'application/octet-stream',
      'content-length': body.length,
      vary: 'accept-encoding',
      ...(packs && { 'content-encoding': 'br' }),
    });
    response.end(request.method === 'HEAD' ? undefined : body);
  });
  await new Promise<void>((done, failed) => {
    server.once('error', failed);
    server.listen(port, 'localhost', done);
  });
  const address = server.address();
  const taken = typeof address === 'object' && address !== null ? address.port : port;
  return {
    url: `http://localhost:${taken}/`,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
