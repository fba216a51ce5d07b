// What belongs to no side is drawn in ink: only under a side is there a colour of one.
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'postcss';
import { expect, test } from 'vitest';

const sheets = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.css'),
);

test('no fill or stroke is left to the browser, which paints black, where somebody has no side', () => {
  let inked = 0;
  const found = sheets.flatMap((file) => {
    const bare: string[] = [];
    parse(readFileSync(`src/${file}`, 'utf8')).walkDecls(/^(fill|stroke)$/, ({ prop, value }) => {
      if (value.startsWith('var(--mark,')) inked += 1;
      if (value === 'var(--mark)') bare.push(`${file}: ${prop}`);
    });
    return bare;
  });
  expect(inked, 'the colour of a side goes by this name').toBeGreaterThan(2);
  expect(found).toEqual([]);
});
