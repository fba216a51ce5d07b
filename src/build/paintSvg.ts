// Turns classes and custom properties into presentation attributes, so that an SVG stands by itself.
import { SaxesParser } from 'saxes';
import { escapeMarkup } from '../story/escapeMarkup.ts';
import type { Compound, StyleRule, Styles } from './parseStyles.ts';
import { resolveValue } from './resolveValue.ts';

/** Properties of CSS that SVG also takes as attributes, as far as the charts set them. */
const PRESENTATION = new Set([
  'fill',
  'fill-opacity',
  'font-family',
  'font-size',
  'font-weight',
  'opacity',
  'overflow',
  'paint-order',
  'stroke',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-opacity',
  'stroke-width',
  'text-anchor',
]);

/** Hooks of the page, of no use outside it. */
const HOOK = /^(class|data-.*|aria-(?!labelledby).*)$/;

interface Element {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly classes: ReadonlySet<string>;
  readonly tokens: ReadonlyMap<string, string>;
}

const isOne = (element: Element, { tag, classes, attributes }: Compound) =>
  (tag === undefined || tag === element.tag) &&
  classes.every((name) => element.classes.has(name)) &&
  attributes.every(([name, value]) => {
    const found = element.attributes[name];
    return found !== undefined && (value === undefined || value === found);
  });

/** Whether the last element of a chain, from the root down, is one that the path is for. */
function fits(chain: readonly Element[], path: readonly Compound[]): boolean {
  const [compound, element] = [path.at(-1), chain.at(-1)];
  if (!compound) return true;
  if (!element || !isOne(element, compound)) return false;
  const [above, outer] = [chain.slice(0, -1), path.slice(0, -1)];
  if (compound.isChild || outer.length === 0) return fits(above, outer);
  return above.some((_, at) => fits(above.slice(0, at + 1), outer));
}

/** What the rules declare for an element, the stronger over the weaker. */
function declaredFor(chain: readonly Element[], rules: readonly StyleRule[]) {
  const fitting = rules.filter(({ path }) => fits(chain, path)).sort((a, b) => a.weight - b.weight);
  return new Map(fitting.flatMap(({ declarations }) => [...declarations]));
}

/** The variables of an element: its own, which may be made of one another, over those around it. */
function settle(
  inherited: ReadonlyMap<string, string>,
  own: readonly (readonly [string, string])[],
): ReadonlyMap<string, string> {
  const raw = new Map([...inherited, ...own]);
  return new Map([...inherited, ...own.map(([n, v]) => [n, resolveValue(v, raw)] as const)]);
}

const isUnseen = ({ opacity, stroke }: Readonly<Record<string, string>>) =>
  opacity === '0' || stroke === 'transparent';

/**
 * An SVG, well-formed as XML, painted by stylesheets: every class, hook and variable gone, blocks
 * of HTML turned into groups, and what cannot be seen left out.
 */
export function paintSvg(svg: string, { rules, tokens }: Styles): string {
  const parser = new SaxesParser();
  const chain: Element[] = [];
  const printed: string[] = [];
  /** How deep inside something that is left out; 0 outside. */
  let unseen = 0;
  const nameOf = (tag: string) => (tag === 'div' ? 'g' : tag);

  parser.on('opentag', ({ name: tag, attributes }) => {
    const classes = new Set((attributes.class ?? '').split(' '));
    const inherited = chain.at(-1)?.tokens ?? tokens;
    const declared = declaredFor(
      [...chain, { tag, attributes, classes, tokens: inherited }],
      rules,
    );
    const own = [...declared].filter(([name]) => name.startsWith('--'));
    const known = own.length === 0 ? inherited : settle(inherited, own);
    chain.push({ tag, attributes, classes, tokens: known });
    const painted = Object.fromEntries([
      ...Object.entries(attributes).filter(([name]) => !HOOK.test(name)),
      ...[...declared]
        .filter(([name]) => PRESENTATION.has(name))
        .map(([name, value]) => [name, resolveValue(value, known).replace(/px$/, '')] as const),
    ]);
    if (unseen > 0 || isUnseen(painted)) unseen += 1;
    if (unseen > 0) return;
    const printedAttributes = Object.entries(painted).map(
      ([name, value]) => ` ${name}="${escapeMarkup(value)}"`,
    );
    printed.push(`<${nameOf(tag)}${printedAttributes.join('')}>`);
  });
  parser.on('text', (text) => {
    if (unseen === 0) printed.push(escapeMarkup(text));
  });
  parser.on('closetag', ({ name: tag }) => {
    chain.pop();
    if (unseen > 0) unseen -= 1;
    else printed.push(`</${nameOf(tag)}>`);
  });
  parser.write(svg).close();
  return `${printed.join('').replaceAll(/><\/(path|rect|circle|use)>/g, '/>')}\n`;
}
