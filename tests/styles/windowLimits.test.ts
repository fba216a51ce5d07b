// Limits of windows are in em, which follow the text size that a reader has set; only drawings are in pixels.
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'postcss';
import { expect, test } from 'vitest';
import { NARROW, PHONE } from '../../src/reading/media.ts';

/** Its text is in pixels, and so are the windows it is drawn for. */
const IN_PIXELS = 'charts/network/network.css';

const limits = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.css') && file !== IN_PIXELS)
  .flatMap((file) => {
    const found: { file: string; query: string }[] = [];
    parse(readFileSync(`src/${file}`, 'utf8')).walkAtRules('media', ({ params }) => {
      if (/width|height/.test(params)) found.push({ file, query: params });
    });
    return found;
  });

test('no style sheet asks for a window in pixels', () => {
  expect(limits.length).toBeGreaterThan(20);
  expect(limits.filter(({ query }) => query.includes('px'))).toEqual([]);
});

test('the limits that scripts ask for are those of the style sheets', () => {
  for (const query of [NARROW, PHONE])
    expect(limits.some((one) => query.endsWith(one.query))).toBe(true);
});
