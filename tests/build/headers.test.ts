// Headers: one source, the same in every form a host reads.
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { contentPolicy, inlineScripts, scriptHash } from '../../src/build/contentPolicy.ts';
import { headerRules, headersFor } from '../../src/build/headers.ts';
import { printCaddyfile, printHeadersFile, printNginx } from '../../src/build/printHeaders.ts';
import { printFrame } from '../../src/embed/snippets.ts';

const LONGEST_LINE = 2000;

const page = `<!doctype html><html><head><script>first()</script>
<script type="module" src="a.js"></script><SCRIPT type="module">second()</SCRIPT>
<script type="application/ld+json">{"a":1}</script></head><body></body></html>`;
const embed =
  '<script>boot()</script><link rel="canonical" href="https://talks.example/a/?step=one">';
const ORIGIN = 'https://talks.example';
const site = {
  pages: {
    'index.html': page,
    '404.html': '<h1>Nothing</h1>',
    'embed/v1/map/index.html': embed,
    'embed/v1/plan/index.html': embed,
  },
  others: [
    'assets/a-1.js',
    'data/story.json',
    'card.png',
    'robots.txt',
    'hosting/nginx.conf',
    'embed/v1/map/image.svg',
    'embed/v1/loader.js',
    'embed/v1.0.0/loader.js',
  ],
};
const rules = headerRules(site);

/** Directives of a policy by name. */
const directives = (policy = '') =>
  new Map(policy.split('; ').map((one) => [one.split(' ')[0], one.split(' ').slice(1)] as const));

describe('inline scripts', () => {
  test('are those that run and have no address', () => {
    expect(inlineScripts(page)).toEqual(['first()', 'second()']);
  });

  test('are read with line breaks as a browser reads them', () => {
    expect(inlineScripts('<script>a\r\nb</script>')).toEqual(['a\nb']);
  });

  test('are found where an attribute holds a bracket', () => {
    expect(inlineScripts('<script data-a="x > y">run()</script>')).toEqual(['run()']);
  });

  test('are admitted by the hash of their bytes', () => {
    const hash = createHash('sha256').update('é()', 'utf8').digest('base64');
    expect(scriptHash('é()')).toBe(`'sha256-${hash}'`);
  });
});

describe('the content policy', () => {
  test('lets nothing in by default, and nothing inline but by hash', () => {
    const policy = directives(
      contentPolicy({ hashes: [scriptHash('first()')], trustedTypes: ['one'] }),
    );
    expect(policy.get('default-src')).toEqual(["'none'"]);
    expect(policy.get('script-src')).toEqual(["'self'", scriptHash('first()')]);
    expect(policy.get('require-trusted-types-for')).toEqual(["'script'"]);
    expect(policy.get('trusted-types')).toEqual(['one']);
    expect(JSON.stringify([...policy])).not.toMatch(/unsafe|http|\*/);
  });

  test('of a page names its scripts and who may frame it', () => {
    const policy = directives(headersFor('index.html', rules)['Content-Security-Policy']);
    expect(policy.get('script-src')).toContain(scriptHash('second()'));
    expect(policy.get('script-src')).not.toContain(scriptHash('boot()'));
    expect(policy.get('frame-ancestors')).toEqual(["'self'"]);
    expect(policy.get('trusted-types')).toEqual(['offline']);
  });

  test.each(['embed/v1/map/', 'embed/v1/map/index.html', 'embed/v1/plan/'])(
    'of %s lets anyone frame it, and admits no script of the page',
    (path) => {
      const headers = headersFor(path, rules);
      const policy = directives(headers['Content-Security-Policy']);
      expect(policy.has('frame-ancestors')).toBe(false);
      expect(headers).not.toHaveProperty('X-Frame-Options');
      expect(policy.get('script-src')).toEqual(["'self'", ORIGIN, scriptHash('boot()')]);
      expect(policy.get('trusted-types')).toEqual(['embed']);
    },
  );

  /** In the opaque origin of a sandboxed frame, some of Safari's versions let 'self' stand for nothing. */
  test('of an embed names the site’s origin for all that it loads, that of a page nowhere', () => {
    const policyAt = (path: string) => headersFor(path, rules)['Content-Security-Policy'];
    const policy = directives(policyAt('embed/v1/map/'));
    for (const kind of ['script', 'style', 'img', 'font', 'connect'])
      expect(policy.get(`${kind}-src`), kind).toEqual(expect.arrayContaining(["'self'", ORIGIN]));
    expect(policyAt('')).not.toContain(ORIGIN);
  });

  test('of any other path admits what those of pages and embeds do, so that both may hold', () => {
    const all = directives(headersFor('nowhere', rules)['Content-Security-Policy']);
    for (const path of ['', 'embed/v1/map/'])
      for (const [name, values] of directives(headersFor(path, rules)['Content-Security-Policy']))
        if (name !== 'frame-ancestors')
          expect(all.get(name ?? '')).toEqual(expect.arrayContaining(values));
  });

  test('stands on answers for which there is no rule of their own', () => {
    const policy = directives(headersFor('nowhere', rules)['Content-Security-Policy']);
    expect(policy.get('default-src')).toEqual(["'none'"]);
    expect(policy.has('frame-ancestors')).toBe(false);
  });
});

describe('headers by path', () => {
  test.each([
    ['', 'no-cache', undefined],
    ['index.html', 'no-cache', undefined],
    ['404.html', 'no-cache', undefined],
    ['data/story.json', 'no-cache', '*'],
    ['card.png', 'no-cache', '*'],
    ['embed/v1/map/image.svg', 'no-cache', '*'],
    ['embed/v1/map/image.png', 'no-cache', '*'],
    ['embed/v1/network/actor-a/data.csv', 'no-cache', '*'],
    ['embed/v1/network/actor-a/data.json', 'no-cache', '*'],
    ['embed/v1/map/', 'no-cache', '*'],
    ['robots.txt', 'no-cache', undefined],
    ['assets/a-1.js', 'public, max-age=31536000, immutable', '*'],
    ['embed/v1/map/', 'no-cache', '*'],
    ['embed/v1/map/image.svg', 'no-cache', '*'],
    ['embed/v1/loader.js', 'no-cache', '*'],
    ['embed/v1.0.0/loader.js', 'public, max-age=31536000, immutable', '*'],
  ])('keep %j as %s, shared with %s', (path, cache, shared) => {
    const headers = headersFor(path, rules);
    expect(headers['Cache-Control']).toBe(cache);
    expect(headers['Access-Control-Allow-Origin']).toBe(shared);
    expect(headers['Cross-Origin-Resource-Policy']).toBe(shared && 'cross-origin');
    expect(headers['X-Content-Type-Options']).toBe('nosniff');
    expect(headers['Referrer-Policy']).toBe('strict-origin-when-cross-origin');
    expect(headers['Cross-Origin-Opener-Policy']).toBe('same-origin');
    expect(headers['Permissions-Policy']).toContain('camera=()');
  });

  test('grow by one for all that stands in embed/v1, however much it is', () => {
    const files = Array.from({ length: 400 }, (_, at) => `embed/v1/map/step-${at}/image.png`);
    const more = headerRules({ ...site, others: [...site.others, ...files] });
    const few = headerRules({ ...site, others: [...site.others, 'embed/v1/loader.js'] });
    expect(more).toEqual(few);
  });

  test('close nothing in an embed that the frames people copy leave open', () => {
    const frame = printFrame({
      chart: 'map',
      title: 'Map',
      address: 'https://example.org/embed/v1/map/',
      page: '',
      picture: '',
      alt: '',
      credit: '',
    });
    const open = /allow="([^"]+)"/.exec(frame)?.[1]?.split('; ') ?? [];
    const policy = headersFor('embed/v1/map/', rules)['Permissions-Policy'];
    expect(open).toContain('fullscreen');
    for (const feature of open) expect(policy).not.toContain(`${feature}=`);
  });

  test('are in one rule only for each path, but for the policy of pages', () => {
    const seen = new Map<string, number>();
    for (const { paths, headers } of rules.slice(1))
      for (const path of paths)
        for (const name of Object.keys(headers))
          seen.set(`${path} ${name}`, (seen.get(`${path} ${name}`) ?? 0) + 1);
    expect([...seen.values()].every((count) => count === 1)).toBe(true);
    const forAll = Object.keys(rules[0]?.headers ?? {});
    expect(forAll).not.toContain('Cache-Control');
    expect(forAll).not.toContain('Access-Control-Allow-Origin');
  });
});

test('however many embeds there are, the rules are as many', () => {
  const more = [...Array(100).keys()].map((at) => [`embed/v1/map/step-${at}/index.html`, embed]);
  const pages = { ...site.pages, ...Object.fromEntries(more) };
  expect(headerRules({ ...site, pages })).toEqual(rules);
});

describe('printed for hosts', () => {
  const printed = {
    _headers: printHeadersFile(rules, '/talks/'),
    nginx: printNginx(rules, '/talks/'),
    Caddyfile: printCaddyfile(rules, '/talks/'),
  };

  test.each(Object.entries(printed))('%s has every header and value', (_, text) => {
    const plain = text.replaceAll('\\', '');
    for (const { headers } of rules)
      for (const [name, value] of Object.entries(headers)) {
        expect(plain).toContain(name);
        expect(plain).toContain(value);
      }
  });

  test('_headers begins each rule with a path below the base and keeps its lines short', () => {
    const lines = printed._headers.split('\n').filter(Boolean);
    const paths = lines.filter((line) => !line.startsWith('  '));
    expect(paths).toContain('/talks/');
    expect(paths).toContain('/talks/assets/*');
    expect(paths.filter((path) => path.includes('embed'))).toEqual([
      '/talks/embed/v1.0.0/*',
      '/talks/embed/v1/*',
    ]);
    expect(paths.every((path) => path.startsWith('/talks/'))).toBe(true);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(LONGEST_LINE);
  });

  test('braces and quotation marks are paired for nginx and Caddy', () => {
    for (const text of [printed.nginx, printed.Caddyfile]) {
      expect(text.split('{')).toHaveLength(text.split('}').length);
      expect(text.split('"').length % 2).toBe(1);
    }
  });
});
