// Weighs a built site without a browser: exact bytes of what its page needs at once, and of all.
import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { parseAst } from 'vite';
import { listFiles } from '../serveSite.ts';
import { foreignInCss, foreignInHtml } from './foreignAddresses.ts';
import { readTags } from './readTags.ts';

const PAGE = 'index.html';

export interface WeighedFile {
  /** Path in the built folder, with forward slashes. */
  readonly path: string;
  readonly bytes: number;
  /** Bytes at gzip level 9. */
  readonly gzip: number;
  /** Bytes at brotli quality 11. */
  readonly brotli: number;
}

export interface SiteWeight {
  readonly html: WeighedFile;
  /** Scripts the page names or preloads, and what those import statically. */
  readonly firstLoadJs: readonly WeighedFile[];
  /** Every script of the site but the workbench's, and the loaders, which are for pages of others. */
  readonly allJs: readonly WeighedFile[];
  /** Scripts that only the workbench, or a citation, asks for: in every language. */
  readonly workbenchJs: readonly WeighedFile[];
  /** Every stylesheet of the site but the workbench's. */
  readonly css: readonly WeighedFile[];
  readonly workbenchCss: readonly WeighedFile[];
  readonly preloadedFonts: readonly WeighedFile[];
  /** Paths of all that must come before the page can answer. */
  readonly requests: readonly string[];
  /** Loaded addresses of other hosts, each as `file: address`. */
  readonly foreignAddresses: readonly string[];
}

function weigh(path: string, body: Buffer): WeighedFile {
  const brotli = brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
  return {
    path,
    bytes: body.length,
    gzip: gzipSync(body, { level: 9 }).length,
    brotli: brotli.length,
  };
}

/** Scripts by which a reader enters the workbench, cites, or asks for another day; what only these import is theirs. */
const WORKBENCH_DOOR = /^assets\/(Workbench|CiteMark|OldLink|selectAsOf)-/;
/** Every script that a built script imports, at once or when needed. */
const NAMED_SCRIPT = /\b(?:import|from)\(?["'`]\.\/([\w-]+\.js)["'`]/g;

/** What a script imports statically, as written. */
function staticImports(code: string): readonly string[] {
  return parseAst(code).body.flatMap((node) =>
    (node.type === 'ImportDeclaration' ||
      node.type === 'ExportNamedDeclaration' ||
      node.type === 'ExportAllDeclaration') &&
    node.source
      ? [node.source.value]
      : [],
  );
}

/** Weighs the site in a folder. Throws where there is no index.html. */
export function weighSite(folder: string): SiteWeight {
  /** Embeds are pages of their own, weighed by weighEmbeds.ts. */
  const files = listFiles(folder).filter((file) => !file.startsWith('embed/'));
  const read = (path: string) => readFileSync(join(folder, path));
  const text = (path: string) => read(path).toString('utf8');
  /** The file that an address names, also where the site was built for a sub-path. */
  const find = (from: string, address: string): readonly string[] => {
    const clean = address.split(/[?#]/)[0] ?? '';
    const found = clean.startsWith('/')
      ? files.find((file) => clean.endsWith(`/${file}`))
      : files.find((file) => file === posix.join(posix.dirname(from), clean));
    return found === undefined ? [] : [found];
  };

  const html = text(PAGE);
  const tags = readTags(html);
  const named = (wanted: (name: string, rel: string, as: string, id: string) => boolean) =>
    tags
      .filter(({ name, attributes: { rel = '', as = '', id = '' } }) => wanted(name, rel, as, id))
      .flatMap(({ attributes }) => find(PAGE, attributes.src ?? attributes.href ?? ''));

  const scripts = new Set<string>();
  const follow = (path: string): void => {
    if (scripts.has(path)) return;
    scripts.add(path);
    for (const address of staticImports(text(path))) find(path, address).forEach(follow);
  };
  named(
    (name, rel, as, id) =>
      name === 'script' ||
      id === 'code' ||
      (name === 'link' && (rel === 'modulepreload' || (rel === 'preload' && as === 'script'))),
  ).forEach(follow);
  const styles = named((name, rel) => name === 'link' && rel === 'stylesheet');
  const fonts = [...new Set(named((_name, rel, as) => rel === 'preload' && as === 'font'))];

  const isScript = (file: string) => /^(?!embed\/).*\.m?js$/.test(file);
  const explainers = new Set<string>();
  const visit = (path: string): void => {
    if (explainers.has(path) || WORKBENCH_DOOR.test(path)) return;
    explainers.add(path);
    for (const [, name] of text(path).matchAll(NAMED_SCRIPT))
      find(PAGE, `assets/${name}`).forEach(visit);
  };
  [...scripts, ...files.filter((file) => isScript(file) && !file.startsWith('assets/'))].forEach(
    visit,
  );
  const isWorkbench = (file: string) =>
    isScript(file) ? !explainers.has(file) : /^assets\/Workbench\w*-/.test(file);

  const weighed = (paths: Iterable<string>) => [...paths].map((path) => weigh(path, read(path)));
  const ending = (pattern: RegExp) => files.filter((file) => pattern.test(file));
  return {
    html: weigh(PAGE, read(PAGE)),
    firstLoadJs: weighed(scripts),
    allJs: weighed(files.filter((file) => isScript(file) && !isWorkbench(file))),
    workbenchJs: weighed(files.filter((file) => isScript(file) && isWorkbench(file))),
    css: weighed(ending(/\.css$/).filter((file) => !isWorkbench(file))),
    workbenchCss: weighed(ending(/\.css$/).filter(isWorkbench)),
    preloadedFonts: weighed(fonts),
    requests: [PAGE, ...new Set([...styles, ...scripts, ...fonts])],
    foreignAddresses: [
      ...ending(/\.html$/).flatMap((file) =>
        foreignInHtml(text(file)).map((one) => `${file}: ${one}`),
      ),
      ...ending(/\.css$/).flatMap((file) =>
        foreignInCss(text(file)).map((one) => `${file}: ${one}`),
      ),
    ],
  };
}
