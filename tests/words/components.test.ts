// Components hold no words of their own: what they say comes from the catalogue.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAst } from 'vite';
import { expect, test } from 'vitest';

const ROOMS = ['reading', 'page', 'charts', 'embed'];

/** Names of file formats, the same in every language. */
const ALLOWED = ['SVG', 'PNG', 'CSV', 'JSON'];

/** Attributes that are read or seen as words; `text` and the like are our own components' props. */
const SAID = /^(aria-label|alt|title|label|placeholder|name|note|text|action)$/;

interface Node {
  readonly type: string;
  readonly start: number;
  readonly [key: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value;

const childrenOf = (node: Node): readonly Node[] =>
  Object.values(node)
    .flatMap((value) => (Array.isArray(value) ? value : [value]))
    .filter(isNode);

/** Texts that stand in an expression as they are: not what is compared, called or looked up. */
function literalsOf(node: Node): readonly string[] {
  switch (node.type) {
    case 'Literal':
      return typeof node.value === 'string' ? [node.value] : [];
    case 'TemplateLiteral':
      return (node.quasis as Node[]).map((part) => (part.value as { raw: string }).raw);
    case 'JSXExpressionContainer':
      return literalsOf(node.expression as Node);
    case 'ConditionalExpression':
      return [node.consequent, node.alternate].flatMap((one) => literalsOf(one as Node));
    case 'LogicalExpression':
      return [node.left, node.right].flatMap((one) => literalsOf(one as Node));
    default:
      return [];
  }
}

/** Every text that the JSX of a file shows or says by itself. */
function listWords(node: Node): readonly string[] {
  const here: readonly string[] = (() => {
    if (node.type === 'JSXText') return [node.value as string];
    if (node.type === 'JSXElement' || node.type === 'JSXFragment') {
      return (node.children as Node[])
        .filter((child) => child.type === 'JSXExpressionContainer')
        .flatMap(literalsOf);
    }
    const name = node.type === 'JSXAttribute' && (node.name as unknown as { name: unknown }).name;
    return typeof name === 'string' && SAID.test(name) && isNode(node.value)
      ? literalsOf(node.value)
      : [];
  })();
  return [...here, ...childrenOf(node).flatMap(listWords)];
}

const wordsIn = (code: string): readonly string[] =>
  listWords(parseAst(code, { lang: 'tsx' }) as unknown as Node)
    .map((text) => text.trim())
    .filter((text) => /\p{L}{2}/u.test(text) && !ALLOWED.includes(text));

test('literal words are found wherever JSX can hold them', () => {
  const code = `const A = () => <p title="Say it" className="quiet" aria-label={\`Close \${x}\`}>
    Hello {open ? 'Show fewer' : more} {busy && 'Trying'} {'·'} <b>PNG</b></p>;`;
  expect([...wordsIn(code)].sort()).toEqual(['Close', 'Hello', 'Say it', 'Show fewer', 'Trying']);
});

test('no component of the page, the charts, the reading or the embeds holds words of its own', () => {
  const files = ROOMS.flatMap((room) =>
    readdirSync(join('src', room), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.tsx'))
      .map((file) => join('src', room, file)),
  );
  expect(files.length).toBeGreaterThan(40);
  const found = files.flatMap((file) =>
    wordsIn(readFileSync(file, 'utf8')).map((words) => `${file}: ${words}`),
  );
  expect(found).toEqual([]);
});
