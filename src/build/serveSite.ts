// A static server for a built site: its own headers, compression, the 404 page, unchanged answers.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { type HeaderRule, headerRules, headersFor, type SiteFiles } from './headers.ts';

export const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
};
export const PACKED_ALREADY = /\.(png|woff2?)$/;

/** The best quality takes a slow machine three seconds for the page, as long as its worker waits for the network. */
const QUICK = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };
const packers = {
  br: (body: Buffer) => promisify(brotliCompress)(body, QUICK),
  gzip: promisify(gzip),
};
type Packing = keyof typeof packers;

/** Files under a folder, sorted, with forward slashes. */
export const listFiles = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .sort();

/** Every file of a built site, its pages read. Throws where the folder is not there. */
export function readSite(folder: string): SiteFiles {
  const files = listFiles(folder);
  const isPage = (file: string) => file.endsWith('.html');
  return {
    pages: Object.fromEntries(
      files.filter(isPage).map((file) => [file, readFileSync(join(folder, file), 'utf8')]),
    ),
    others: files.filter((file) => !isPage(file)),
  };
}

/** The file's bytes; undefined where there is no such file. */
function read(folder: string, path: string): Buffer | undefined {
  if (/(^|\/)\.\.(\/|$)|\\/.test(path) || path.includes('\0')) return undefined;
  const file = join(folder, path);
  try {
    return statSync(file).isFile() ? readFileSync(file) : undefined;
  } catch {
    return undefined;
  }
}

function packingFor(request: IncomingMessage, path: string): Packing | undefined {
  if (PACKED_ALREADY.test(path)) return undefined;
  const asked = String(request.headers['accept-encoding'] ?? '');
  /** A weight of 0, and no other, refuses what it stands at. */
  const refused = String.raw`\s*;\s*q=0(\.0*)?\s*(,|$)`;
  return (['br', 'gzip'] as const).find((way) =>
    new RegExp(String.raw`\b${way}\b(?!${refused})`, 'i').test(asked),
  );
}

/** The path of an address below the base; undefined where it is not below it or not sound. */
function pathBelow(base: string, url: string): string | undefined {
  try {
    const path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
    return path.startsWith(base) ? path.slice(base.length) : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps the packed forms of files, by their content. */
function packedStore() {
  const kept = new Map<string, Promise<Buffer>>();
  return (tag: string, way: Packing, bytes: Buffer): Promise<Buffer> => {
    const key = `${way} ${tag}`;
    const packed = kept.get(key) ?? packers[way](bytes);
    kept.set(key, packed);
    return packed;
  };
}

/** The header rules of a folder's site, worked out anew only when a file came, went or changed. */
function freshRules(folder: string): () => readonly HeaderRule[] {
  let state = '';
  let rules: readonly HeaderRule[] = [];
  return () => {
    const now = listFiles(folder)
      .map((file) => `${file} ${statSync(join(folder, file)).mtimeMs}`)
      .join();
    if (now !== state) rules = headerRules(readSite(folder));
    state = now;
    return rules;
  };
}

/** A server of the built site in a folder, at a base path such as `/` or `/talks/`. */
export function siteServer(folder: string, base: string): Server {
  const pack = packedStore();
  const currentRules = freshRules(folder);
  let rules = currentRules();

  async function send(request: IncomingMessage, response: ServerResponse, path: string) {
    const found = read(folder, path);
    const file = found ? path : '404.html';
    const bytes = found ?? read(folder, file) ?? Buffer.from('Not found');
    if (file.endsWith('.html')) rules = currentRules();
    const tag = createHash('sha1').update(bytes).digest('base64url');
    const way = packingFor(request, file);
    for (const [name, value] of Object.entries(headersFor(file, rules)))
      response.setHeader(name, value);
    response.setHeader('Content-Type', TYPES[extname(file)] ?? 'application/octet-stream');
    response.setHeader('ETag', `W/"${tag}"`);
    if (!PACKED_ALREADY.test(file)) response.setHeader('Vary', 'Accept-Encoding');
    if (found && request.headers['if-none-match']?.includes(tag)) {
      response.writeHead(304).end();
      return;
    }
    const body = way ? await pack(tag, way, bytes) : bytes;
    if (way) response.setHeader('Content-Encoding', way);
    response.setHeader('Content-Length', body.length);
    response.writeHead(found ? 200 : 404).end(request.method === 'HEAD' ? undefined : body);
  }

  async function answer(request: IncomingMessage, response: ServerResponse) {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    const [address = '/', query] = (request.url ?? '/').split('?');
    const path = pathBelow(base, address);
    const isFolder =
      path !== undefined && !address.endsWith('/') && read(folder, `${path}/index.html`);
    if (isFolder || `${address}/` === base) {
      const home = `/${address.replace(/^\/+/, '')}/`;
      response.writeHead(302, { Location: query ? `${home}?${query}` : home }).end();
      return;
    }
    const ended = path === '' || path?.endsWith('/') ? `${path}index.html` : path;
    await send(request, response, ended ?? '404 outside the base');
  }

  return createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      console.error(error);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
}
