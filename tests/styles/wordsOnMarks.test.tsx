// Words on a mark can be read however well it is known: on all of its body, in pictures of both schemes.
import { readFileSync } from 'node:fs';
import { wcagContrast } from 'culori';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { paintSvg } from '../../src/build/paintSvg.ts';
import { parseStyles } from '../../src/build/parseStyles.ts';
import { CertainShape } from '../../src/charts/parts/CertainShape.tsx';
import { boxPath } from '../../src/layout/glyph.ts';
import { CERTAINTIES } from '../../src/story/kinds.ts';

const LEGIBLE = 4.5;
const BOX = { x: 0, y: 0, width: 40, height: 40 };
const sheets = [
  'styles/tokens',
  'charts/parts/marks',
  'charts/plan/plan',
  'charts/network/network',
];
const css = sheets.map((sheet) => readFileSync(`src/${sheet}.css`, 'utf8'));

const cases = (['light', 'dark'] as const).flatMap((scheme) =>
  CERTAINTIES.flatMap((certainty) =>
    (
      [
        ['plan', 'point', 'active'],
        ['plan', 'point', 'normal'],
        ['network', 'room', 'normal'],
        ['network', 'room', 'muted'],
      ] as const
    ).map(([chart, mark, emphasis]) => ({ scheme, certainty, chart, mark, emphasis })),
  ),
);

test.each(cases)('$mark, $certainty, $emphasis, $scheme', (one) => {
  const { scheme, certainty, chart, mark, emphasis } = one;
  const body = createElement(CertainShape, { d: boxPath(BOX), bounds: BOX, certainty });
  const shape = createElement('svg', null, body);
  const svg = `<div class="${chart}"><div class="drawing"><svg><g class="${mark}" data-certainty="${certainty}" data-emphasis="${emphasis}">${renderToStaticMarkup(shape)}<text>38</text></g></svg></div></div>`;
  const painted = paintSvg(svg, parseStyles(css, scheme));
  const words = /<text[^>]* fill="([^"]+)"/.exec(painted)?.[1] ?? '';
  const paths = painted.replaceAll(/<clipPath.*?<\/clipPath>/g, '').match(/<path[^>]*>/g) ?? [];
  const fills = paths.map((path) => / fill="([^"]+)"/.exec(path)?.[1] ?? '');
  /** A core lies over all of its body that is under the words; of what is half filled both are seen. */
  const under = certainty === 'disputed' ? fills : fills.slice(-1);
  expect(under).toHaveLength(certainty === 'disputed' ? 2 : 1);
  for (const fill of under) expect(wcagContrast(words, fill)).toBeGreaterThanOrEqual(LEGIBLE);
});
