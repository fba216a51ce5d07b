// What a new light costs: no rule may be for the element that bears the level, or each button over a mark
// would be restyled with it.
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'postcss';
import { expect, test } from 'vitest';

const BEARER = /\[data-emphasis[^\]]*\](?!.*[\s>+~])/;

const sheets = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.css'),
);

const selectors = sheets.flatMap((file) => {
  const found: string[] = [];
  parse(readFileSync(`src/${file}`, 'utf8')).walkRules((rule) => {
    found.push(...rule.selectors.filter((one) => one.includes('[data-emphasis')));
  });
  return found;
});

test('the light is drawn by rules for what is in a mark, never for what bears the level', () => {
  expect(selectors.length).toBeGreaterThan(5);
  expect(selectors.filter((one) => BEARER.test(one))).toEqual([]);
});
