// Reads the page's stylesheets into rules for a tree of elements, without what a picture has no use for.
import postcss, { type AtRule, type Rule } from 'postcss';

/** One element of a selector: what it must be, and whether right below the one before. */
export interface Compound {
  readonly tag?: string | undefined;
  readonly classes: readonly string[];
  /** Attributes with the value they must have; any value where it is undefined. */
  readonly attributes: readonly (readonly [name: string, value: string | undefined])[];
  readonly isChild: boolean;
}

export interface StyleRule {
  /** From the outermost element to the one that the rule is for. */
  readonly path: readonly Compound[];
  /** Specificity as one number; of equal ones the later rule holds. */
  readonly weight: number;
  readonly declarations: readonly (readonly [property: string, value: string])[];
}

export interface Styles {
  readonly rules: readonly StyleRule[];
  /** Custom properties of the document, such as `--ink`. */
  readonly tokens: ReadonlyMap<string, string>;
}

export type Scheme = 'light' | 'dark';

const PART = /^(?:([a-z][\w-]*)|\.([\w-]+)|\[([\w-]+)(?:="([^"]*)")?\])/i;
const CLASS_WEIGHT = 1000;

/** Reads one compound such as `text.role[data-size="12"]`. Throws where it is of another kind. */
function parseCompound(text: string, isChild: boolean): Compound {
  const classes: string[] = [];
  const attributes: [string, string | undefined][] = [];
  let tag: string | undefined;
  for (let rest = text; rest !== ''; ) {
    const [whole, type, name, attribute, value] = PART.exec(rest) ?? [];
    if (!whole) throw new Error(`A picture cannot be styled by the selector ${text}.`);
    if (type) tag = type;
    if (name) classes.push(name);
    if (attribute) attributes.push([attribute, value]);
    rest = rest.slice(whole.length);
  }
  return { tag, classes, attributes, isChild };
}

function parseSelector(selector: string): Pick<StyleRule, 'path' | 'weight'> {
  const parts = selector
    .replaceAll(/\s*>\s*/g, ' >')
    .trim()
    .split(/\s+/);
  const path = parts.map((part) => parseCompound(part.replace(/^>/, ''), part.startsWith('>')));
  const weight = path.reduce(
    (sum, { tag, classes, attributes }) =>
      sum + (tag ? 1 : 0) + CLASS_WEIGHT * (classes.length + attributes.length),
    0,
  );
  return { path, weight };
}

const declarationsOf = (rule: Rule) =>
  rule.nodes.flatMap((node): [string, string][] =>
    node.type === 'decl' ? [[node.prop, node.value.trim()]] : [],
  );

/** Whether a rule holds in a wide window of this scheme, which is what a picture is. */
function holds(rule: Rule, scheme: Scheme): boolean {
  const { parent } = rule;
  if (parent?.type !== 'atrule') return true;
  const { name, params } = parent as AtRule;
  return name === 'media' && params === `(prefers-color-scheme: ${scheme})`;
}

/**
 * Rules and tokens of stylesheets, in their order. States and parts that only a living page has
 * (`:hover`, `::after`), other media and narrow containers are left out.
 */
export function parseStyles(sheets: readonly string[], scheme: Scheme): Styles {
  const tokens = new Map<string, string>();
  const rules: StyleRule[] = [];
  for (const sheet of sheets) {
    postcss.parse(sheet).walkRules((rule) => {
      if (!holds(rule, scheme)) return;
      const declarations = declarationsOf(rule);
      for (const selector of rule.selectors) {
        if (selector === ':root') for (const [name, value] of declarations) tokens.set(name, value);
        else if (!selector.includes(':')) rules.push({ ...parseSelector(selector), declarations });
      }
    });
  }
  return { rules, tokens };
}
