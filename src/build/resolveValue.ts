// A CSS value as one that any SVG renderer reads: no variable, no calculation, no mixed colour.
import { formatHex, interpolate } from 'culori';

const VARIABLE = /var\((--[\w-]+)(?:,\s*((?:[^()]|\([^()]*\))*))?\)/;
const MIX = /color-mix\(in oklab, (#[0-9a-f]{6}) ([\d.]+)%, (#[0-9a-f]{6})\)/gi;
const PRODUCT = /calc\(([\d.]+)(px|) \* ([\d.]+)\)/g;

/** Without variables. Throws where one is not set and has no other value to take. */
function resolveVariables(value: string, tokens: ReadonlyMap<string, string>): string {
  const found = VARIABLE.exec(value);
  if (!found) return value;
  const [whole, name = '', fallback] = found;
  const known = tokens.get(name) ?? fallback;
  if (known === undefined) throw new Error(`The stylesheets do not set ${name}.`);
  return resolveVariables(
    value.replace(whole, () => known),
    tokens,
  );
}

/**
 * The value under these variables, whose own values may hold others. Throws where a variable is not
 * set, or where a function stands that pictures do not know.
 */
export function resolveValue(value: string, tokens: ReadonlyMap<string, string>): string {
  const plain = resolveVariables(value, tokens)
    .replaceAll(MIX, (_, over: string, share: string, under: string) =>
      formatHex(interpolate([under, over], 'oklab')(Number(share) / 100)),
    )
    .replaceAll(PRODUCT, (_, factor: string, unit: string, by: string) => {
      const product = Number(factor) * Number(by);
      return `${Number(product.toFixed(3))}${unit}`;
    });
  if (/color-mix|calc\(/.test(plain)) throw new Error(`A picture cannot show ${plain}.`);
  return plain;
}
