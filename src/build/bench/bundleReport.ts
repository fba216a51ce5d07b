// A Vite plugin that records what each package weighs in each script of the build.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';
import { mappedPieces } from './mappedPieces.ts';

export interface PackageShare {
  /** A package's name, or a room of the house such as `src/charts`. */
  readonly name: string;
  /** Bytes of minified code. */
  readonly minified: number;
  /** Bytes of the file's gzip that fall to the package; the shares of a file add up to its gzip. */
  readonly gzip: number;
}

/** Per script file, by its path in the built folder: its packages, the heaviest first. */
export type BundleReport = Readonly<Record<string, readonly PackageShare[]>>;

const BUNDLER = 'bundler';

/** The package or the room that a source belongs to. */
export function ownerOf(source: string): string {
  const inPackage = /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(source);
  if (inPackage?.[1] !== undefined) return inPackage[1];
  return /(?:^|\/)(src\/\w+)\//.exec(source)?.[1] ?? BUNDLER;
}

const gzipLength = (text: string) => gzipSync(text, { level: 9 }).length;

/** Bytes of code by owner, of modules that a source map leaves out: data files. */
function unmappedLengths(modules: Readonly<Record<string, { readonly renderedLength: number }>>) {
  const lengths = new Map<string, number>();
  for (const [id, { renderedLength }] of Object.entries(modules)) {
    if (!/\.json$/.test(id)) continue;
    const owner = ownerOf(id);
    lengths.set(owner, (lengths.get(owner) ?? 0) + renderedLength);
  }
  return lengths;
}

/**
 * Packages of one script. What they share in gzip is divided by what each would weigh alone;
 * what no source claims is divided among the unmapped owners, the rest being the bundler's.
 */
export function sharePackages(
  code: string,
  map: { readonly sources: readonly string[]; readonly mappings: string },
  unmapped: ReadonlyMap<string, number> = new Map(),
): readonly PackageShare[] {
  const texts = new Map<string, string>();
  for (const { source, text } of mappedPieces(code, map.mappings)) {
    const owner = source === null ? BUNDLER : ownerOf(map.sources[source] ?? '');
    texts.set(owner, (texts.get(owner) ?? '') + text);
  }
  const alone = [...texts].map(([name, text]) => ({
    name,
    minified: Buffer.byteLength(text),
    gzip: gzipLength(text),
  }));
  const scale = gzipLength(code) / alone.reduce((sum, { gzip }) => sum + gzip, 0);
  const shares = new Map<string, PackageShare>();
  const add = (name: string, minified: number, gzip: number) => {
    const had = shares.get(name) ?? { minified: 0, gzip: 0 };
    shares.set(name, { name, minified: had.minified + minified, gzip: had.gzip + gzip });
  };
  for (const { name, minified, gzip } of alone) {
    const claims = name === BUNDLER ? [...unmapped] : [];
    const claimed = claims.reduce((sum, [, length]) => sum + length, 0);
    const whole = Math.max(minified, claimed);
    const rest = minified - claimed;
    for (const [owner, length] of [...claims, [name, Math.max(0, rest)] as const]) {
      const part = length / whole;
      if (part > 0) add(owner, Math.round(minified * part), Math.round(gzip * scale * part));
    }
  }
  return [...shares.values()].sort((a, b) => b.gzip - a.gzip);
}

/**
 * Writes a bundle report to a file while the site is built; does nothing without a file.
 * The built site is the same, byte for byte, with and without it: source maps are read and dropped.
 */
export function bundleReportPlugin(file: string | undefined): Plugin {
  if (file === undefined) return { name: 'moving-parts-bundle-report' };
  return {
    name: 'moving-parts-bundle-report',
    apply: 'build',
    config: () => ({ build: { sourcemap: 'hidden' } }),
    generateBundle: {
      order: 'pre',
      handler(_options, bundle) {
        const report: Record<string, readonly PackageShare[]> = {};
        for (const [name, made] of Object.entries(bundle)) {
          if (made.type === 'chunk' && made.map) {
            report[name] = sharePackages(made.code, made.map, unmappedLengths(made.modules));
          }
          if (name.endsWith('.map')) delete bundle[name];
        }
        if (this.environment.config.consumer !== 'client') return;
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, JSON.stringify(report));
      },
    },
  };
}

/** The report in a file; empty where the build wrote none. */
export function readBundleReport(file: string): BundleReport {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return {};
  }
}
