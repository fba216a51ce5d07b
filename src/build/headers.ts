// The one source of security and cache headers: which path of the site gets which.
import { EMBED_POLICY } from '../embed/bootCode.ts';
import { PAGE_POLICY } from '../page/offline.ts';
import { contentPolicy, inlineScripts, scriptHash } from './contentPolicy.ts';
import { NOT_FOUND } from './notFound.ts';

/** Headers for paths: each exact, or ending in `*` for all that begin so; from the site's root. */
export interface HeaderRule {
  readonly paths: readonly string[];
  readonly headers: Readonly<Record<string, string>>;
}

/** A finished site: its pages with their HTML, and its other files, by path such as `data/a.json`. */
export interface SiteFiles {
  readonly pages: Readonly<Record<string, string>>;
  readonly others: readonly string[];
}

/** Only the site itself may frame its pages; anyone may frame its embeds, and what stands where one is gone. */
const PAGE_ANCESTORS = "'self'";

const IMMUTABLE = 'public, max-age=31536000, immutable';
const ALWAYS_ASK = 'no-cache';
const HASHED = 'assets/*';
const DATA = 'data/*';
/** All below is for pages of others. A folder of a whole version never changes, `v1` does. */
const EMBED = 'embed/';
const BELOW_FOLDER = /(?<=^embed\/[^/]+\/).*/;
const PINNED = /^embed\/v\d+\.\d+\.\d+\/$/;
const IMAGE = /\.(png|svg|jpe?g|webp|avif)$/;

/** Anyone may read these from anywhere: they are public and the same for everybody. */
const SHARED = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
};

/** What page and embeds have no use for, closed for them and all that they frame; a frame's `allow` opens none. */
const CLOSED = [
  'accelerometer',
  'autoplay',
  'camera',
  'display-capture',
  'encrypted-media',
  'geolocation',
  'gyroscope',
  'hid',
  'identity-credentials-get',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'usb',
  'xr-spatial-tracking',
];

const SECURITY = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': CLOSED.map((feature) => `${feature}=()`).join(', '),
};

/** The origin at which an embed page says that it stands. */
const originOf = (html: string) =>
  /<link rel="canonical" href="(https?:\/\/[^"/]+)/.exec(html)?.[1];

const hashesOf = (pages: readonly string[]) =>
  [...new Set(pages.flatMap(inlineScripts).map(scriptHash))].sort();

/** Paths at which hosts serve a page: `a/index.html` also as `a/`. */
const addressesOf = (page: string) =>
  page === 'index.html' || page.endsWith('/index.html')
    ? [page.slice(0, -'index.html'.length), page]
    : [page];

/** One rule for each folder right below `embed/`: its pages are too many for a rule each. */
function embedRules(files: readonly string[], policy: string): readonly HeaderRule[] {
  const folders = new Set(files.map((file) => file.replace(BELOW_FOLDER, '')));
  return [...folders].sort().map((folder) => ({
    paths: [`${folder}*`],
    headers: {
      'Content-Security-Policy': policy,
      'Cache-Control': PINNED.test(folder) ? IMMUTABLE : ALWAYS_ASK,
      ...SHARED,
    },
  }));
}

/**
 * Rules for every file of a finished site, later ones over earlier ones. The rule for all holds
 * a policy as well, so that an error page at any path has it. Hosts that combine matching rules then
 * send two policies; the first allows everything that the second does, so only the second restricts.
 */
export function headerRules({ pages, others }: SiteFiles): readonly HeaderRule[] {
  const isEmbed = (file: string) => file.startsWith(EMBED);
  const names = Object.keys(pages).sort();
  const hashes = (fits: (name: string) => boolean) =>
    hashesOf(names.filter(fits).map((name) => pages[name] ?? ''));
  const [origin] = names.filter(isEmbed).flatMap((name) => originOf(pages[name] ?? '') ?? []);
  const policyOfAll = contentPolicy({
    hashes: hashes(() => true),
    trustedTypes: [PAGE_POLICY, EMBED_POLICY],
    origin,
  });
  const policyOfPages = contentPolicy({
    hashes: hashes((name) => !isEmbed(name)),
    trustedTypes: [PAGE_POLICY],
    frameAncestors: PAGE_ANCESTORS,
  });
  const policyOfEmbeds = contentPolicy({
    hashes: hashes((name) => isEmbed(name) || name === NOT_FOUND),
    trustedTypes: [EMBED_POLICY],
    origin,
  });
  const loose = others
    .filter((file) => !/^((assets|data|embed|hosting)\/|_headers$)/.test(file))
    .sort();
  return [
    { paths: ['*'], headers: { ...SECURITY, 'Content-Security-Policy': policyOfAll } },
    ...names
      .filter((name) => !isEmbed(name))
      .map((page) => ({
        paths: addressesOf(page),
        headers: {
          'Content-Security-Policy': page === NOT_FOUND ? policyOfEmbeds : policyOfPages,
          'Cache-Control': ALWAYS_ASK,
        },
      })),
    ...embedRules([...names, ...others].filter(isEmbed), policyOfEmbeds),
    { paths: [HASHED], headers: { 'Cache-Control': IMMUTABLE, ...SHARED } },
    { paths: [DATA], headers: { 'Cache-Control': ALWAYS_ASK, ...SHARED } },
    ...loose.map((file) => ({
      paths: [file],
      headers: { 'Cache-Control': ALWAYS_ASK, ...(IMAGE.test(file) ? SHARED : {}) },
    })),
  ];
}

const fits = (path: string, pattern: string) =>
  pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;

/** The headers of one path, such as `data/story.json` or `` for the page at the root. */
export function headersFor(
  path: string,
  rules: readonly HeaderRule[],
): Readonly<Record<string, string>> {
  const fitting = rules.filter((rule) => rule.paths.some((pattern) => fits(path, pattern)));
  return Object.assign({}, ...fitting.map((rule) => rule.headers));
}
