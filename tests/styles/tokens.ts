// The look's tokens as a browser would read them: values by scheme, and the tones mixed from them.
import { readFileSync } from 'node:fs';
import { formatHex, interpolate } from 'culori';

const css = readFileSync('src/styles/tokens.css', 'utf8');
const [light = '', dark = ''] = css.split('@media (prefers-color-scheme: dark)');

export const SCHEMES = ['light', 'dark'] as const;
export type Scheme = (typeof SCHEMES)[number];

function find(text: string, token: string): string | undefined {
  return new RegExp(`--${token}:\\s*(#[0-9a-f]{6}|[\\d.]+%?);`, 'i').exec(text)?.[1];
}

/** A token's value; what the dark scheme leaves out it has from the light one. Throws for a stranger. */
export function token(scheme: Scheme, name: string): string {
  const block = dark.slice(0, dark.indexOf('@media'));
  const value = (scheme === 'dark' ? find(block, name) : undefined) ?? find(light, name);
  if (value === undefined) throw new Error(`No token --${name}`);
  return value;
}

/** Colours of the sides, in the order of the palette. */
export const sideColours = (scheme: Scheme): string[] =>
  [0, 1, 2, 3, 4, 5].map((rank) => token(scheme, `side-${rank}`));

/** A tone of what steps back: `share` names the token that says how much of the colour is left. */
export function muted(scheme: Scheme, colour: string, share: 'muted-line' | 'muted-body'): string {
  const part = Number.parseFloat(token(scheme, share)) / 100;
  return formatHex(interpolate([token(scheme, 'paper'), colour], 'oklab')(part));
}
