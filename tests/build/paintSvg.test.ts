// Stylesheets turned into attributes: the cascade, inheritance of variables, nothing left over.
import { describe, expect, test } from 'vitest';
import { paintSvg } from '../../src/build/paintSvg.ts';
import { parseStyles } from '../../src/build/parseStyles.ts';

const paint = (svg: string, css: string, scheme: 'light' | 'dark' = 'light') =>
  paintSvg(svg, parseStyles([css], scheme)).trim();

describe('painting', () => {
  test('gives the stronger rule, then the later, and removes class and hooks', () => {
    const css =
      '.a path { fill: red } path { fill: blue } .a path { stroke: tan } .a path { stroke: tomato }';
    expect(
      paint('<svg class="a"><path class="b" data-x="1" aria-hidden="true" d="M0,0"/></svg>', css),
    ).toBe('<svg><path d="M0,0" fill="red" stroke="tomato"/></svg>');
  });

  test('resolves a variable where it is used, as it is set nearest above', () => {
    const css =
      ':root { --ink: #111 } [data-side="1"] { --mark: #222 } path { fill: var(--mark, var(--ink)) }';
    expect(paint('<svg><g data-side="1"><path/></g><path/></svg>', css)).toBe(
      '<svg><g><path fill="#222"/></g><path fill="#111"/></svg>',
    );
  });

  test('writes a text that ends a section of XML so that it stays XML', () => {
    const svg = '<svg><text>Hall ]]&gt; B</text></svg>';
    expect(paint(svg, '')).toBe(svg);
  });

  test('takes a child for a child only', () => {
    const css = '.a > path { fill: red } .a path[d] { stroke: tan }';
    expect(paint('<svg class="a"><g><path d=""/></g><path/></svg>', css)).toBe(
      '<svg><g><path d="" stroke="tan"/></g><path fill="red"/></svg>',
    );
  });

  test('leaves out what cannot be seen, with all that is in it', () => {
    const css = '.off { opacity: 0 } .reach { stroke: transparent }';
    const svg =
      '<svg><g class="off"><text>a</text></g><path class="reach"/><text>b &lt; c</text></svg>';
    expect(paint(svg, css)).toBe('<svg><text>b &lt; c</text></svg>');
  });

  test('has no use for hover, narrow windows or what is not painted', () => {
    const css =
      'path:hover { fill: red } @media (max-width: 899px) { path { fill: tan } } path { transition: all 1s; stroke-width: 3px }';
    expect(paint('<svg><path/></svg>', css)).toBe('<svg><path stroke-width="3"/></svg>');
  });

  test('knows the dark scheme', () => {
    const css =
      ':root { --ink: #111 } @media (prefers-color-scheme: dark) { :root { --ink: #eee } } path { fill: var(--ink) }';
    expect(paint('<svg><path/></svg>', css, 'dark')).toBe('<svg><path fill="#eee"/></svg>');
  });

  test('says which variable or selector it cannot resolve', () => {
    expect(() => paint('<svg><path/></svg>', 'path { fill: var(--nowhere) }')).toThrow('--nowhere');
    expect(() => paint('<svg/>', 'a + b { fill: red }')).toThrow('+');
  });
});
