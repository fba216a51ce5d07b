// The address of the preview is always one that can be opened.
import { expect, test } from 'vitest';
import { parsePort } from '../../src/build/previewSite.ts';

test('a port is a whole number from 1 to 65535', () => {
  expect(['1', '4173', '65535'].map(parsePort)).toEqual([1, 4173, 65_535]);
  for (const bad of ['', ' ', 'abc', '0', '-1', '80.5', '65536']) expect(parsePort(bad)).toBeNull();
});
