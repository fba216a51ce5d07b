// The scripts of embeds as built: small, by themselves, and as released.
import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildBoot, buildLoader, LOADER_VERSION } from '../../src/build/embedScripts.ts';

const SLOW = 60_000;
const MOST_LOADER_BYTES = 2000;
const MOST_BOOT_BYTES = 1700;

let [loader, boot] = ['', ''];
beforeAll(async () => {
  [loader, boot] = await Promise.all([buildLoader(), buildBoot()]);
}, SLOW);

const zipped = (text: string) => gzipSync(text, { level: 9 }).length;

describe('the loader', () => {
  test('is small', () => {
    expect(zipped(loader)).toBeLessThanOrEqual(MOST_LOADER_BYTES);
  });

  test('writes no HTML, runs no text and asks for no file but frames', () => {
    expect(loader).not.toMatch(/innerHTML|outerHTML|insertAdjacentHTML|srcdoc|eval|Function\(/);
    expect(loader).not.toMatch(/\bimport\b|\bexport\b|fetch\(|XMLHttpRequest|localStorage|cookie/);
  });

  test('is the newest released one; a changed loader needs another LOADER_VERSION and its file', () => {
    const released = readdirSync('public/embed').sort((one, other) =>
      one.localeCompare(other, 'en', { numeric: true }),
    );
    expect(released.at(-1)).toBe(`v${LOADER_VERSION}`);
    expect(loader).toBe(readFileSync(`public/embed/v${LOADER_VERSION}/loader.js`, 'utf8'));
  });
});

describe('the boot script', () => {
  test('is small', () => {
    expect(zipped(boot)).toBeLessThanOrEqual(MOST_BOOT_BYTES);
  });

  test('can stand in HTML and is a classic script', () => {
    expect(boot).not.toMatch(/<\/script|<!--|\bimport\b|\bexport\b|\r/);
    expect(boot).toBe(boot.trim());
  });

  test('touches nothing that a bare sandbox denies', () => {
    expect(boot).not.toMatch(/localStorage|sessionStorage|cookie|indexedDB|serviceWorker/);
  });
});
