// What an embed and the page around it say to each other, and what the boot script leaves for the code.

/** Marks a message as one of ours; another version of what follows has another number. */
export const NAMESPACE = 'moving-parts.embed';
export const VERSION = 1;

export const THEMES = ['light', 'dark', 'auto'] as const;
export type Theme = (typeof THEMES)[number];
export const UIS = ['full', 'min'] as const;

/** Longer words than any id or address of ours are dropped. */
const LONGEST_WORD = 200;

/** What an embed says, by type; the page around it gets each but `height` as a CustomEvent. */
export interface ChildMessages {
  /** The chart answers. Height in whole pixels. */
  readonly ready: { readonly chart: string; readonly version: string; readonly height: number };
  readonly height: { readonly px: number };
  readonly state: {
    readonly chart: string;
    readonly actor: string | null;
    readonly step: string | null;
    readonly lit: string | null;
    readonly theme: Theme;
    /** Names of what was asked for and had to be put right. */
    readonly adjusted: readonly string[];
  };
  /** The reader opened a mark. */
  readonly select: { readonly kind: string; readonly id: string };
  /** `load`: a script could not be fetched. `run`: one of them threw. The page stands as it was built. */
  readonly error: { readonly code: 'load' | 'run' };
}

/** State a page may ask for; `null` takes it away, what is left out stays as it is. */
export interface Wish {
  readonly actor?: string | null;
  readonly step?: string | null;
  readonly lit?: string | null;
  readonly theme?: Theme;
}

export type HostMessage =
  | { readonly type: 'hello'; readonly theme?: Theme }
  | ({ readonly type: 'set' } & Wish);

/** A press: the control is the one of that number among those the selector finds in the live chart. */
export type Press = readonly [selector: string, at: number];

/** What the boot script leaves on `window`; gone again where the code could not be had. */
export interface EmbedBoot {
  /** Presses made before the code was here, oldest first. */
  readonly presses: readonly Press[];
  /** Messages of the parent that came before the code, as they came. */
  readonly messages: readonly unknown[];
  /** Height of `[data-embed]` as last measured, in whole pixels. */
  readonly height: number;
  /** Sends a message to the page around, if there is one. */
  send<Type extends keyof ChildMessages>(type: Type, payload: ChildMessages[Type]): void;
  /**
   * To be called when the chart answers, and again if it fails then: from then on presses are left to it,
   * and `receive` gets the kept and all later messages of the parent, unparsed. Returns the press to carry
   * out, if any.
   */
  take(receive: (message: unknown) => void): Press | undefined;
}

declare global {
  interface Window {
    movingPartsEmbed?: EmbedBoot;
  }
}

/** The value of an own property that is no getter. */
const own = (value: object, key: string): unknown =>
  Object.getOwnPropertyDescriptor(value, key)?.value;

const isTheme = (value: unknown): value is Theme => THEMES.some((theme) => theme === value);

const isWord = (value: unknown): value is string | null =>
  value === null || (typeof value === 'string' && value.length <= LONGEST_WORD);

function parseWish(value: object): Wish {
  const [actor, step, lit, theme] = ['actor', 'step', 'lit', 'theme'].map((key) => own(value, key));
  return {
    ...(isWord(actor) && { actor }),
    ...(isWord(step) && { step }),
    ...(isWord(lit) && { lit }),
    ...(isTheme(theme) && { theme }),
  };
}

function parse(value: unknown): HostMessage | null {
  if (typeof value !== 'object' || value === null) return null;
  if (own(value, 'ns') !== NAMESPACE || own(value, 'v') !== VERSION) return null;
  const wish = parseWish(value);
  switch (own(value, 'type')) {
    case 'hello':
      return { type: 'hello', ...(wish.theme && { theme: wish.theme }) };
    case 'set':
      return Object.keys(wish).length > 0 ? { type: 'set', ...wish } : null;
    default:
      return null;
  }
}

/**
 * A message of the page around, known or `null`: it must be of our kind; that it comes from the parent is
 * seen to by boot.ts. Keys that are not known, and values that cannot be, are left out; ids are not checked
 * against the story. Never throws.
 */
export function parseHostMessage(value: unknown): HostMessage | null {
  try {
    return parse(value);
  } catch {
    return null;
  }
}
