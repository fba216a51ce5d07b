import { readdirSync, readFileSync } from 'node:fs';
import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { CertainShape } from '../../src/charts/parts/CertainShape.tsx';
import { boxAround, DOT_PITCH, glyphPath } from '../../src/layout/glyph.ts';
import { CERTAINTIES } from '../../src/story/kinds.ts';

test('the dots around what is reported stand evenly, and no other outline is measured anew', () => {
  for (const certainty of CERTAINTIES) {
    const { container } = render(
      <svg aria-hidden="true">
        <CertainShape d={glyphPath(0, 9)} bounds={boxAround(0, 0, 9)} certainty={certainty} />
      </svg>,
    );
    const length = container.querySelector('.shape-body')?.getAttribute('pathLength') ?? null;
    expect(length, certainty).toBe(certainty === 'reported' ? `${8 * DOT_PITCH}` : null);
  }
});

test('all dotted outlines have their dots as far apart as they are counted', () => {
  const rules = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.css'))
    .flatMap((file) => readFileSync(`src/${file}`, 'utf8').split('}'))
    .filter((rule) => /\.shape\[data-certainty="reported"\] \.shape-body\s*[,{]/.test(rule));
  const dashes = rules.flatMap((rule) => /stroke-dasharray: ([\d. ]+);/.exec(rule)?.[1] ?? []);
  expect(dashes).toEqual([`0 ${DOT_PITCH}`]);
});
