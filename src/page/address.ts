// The address as the reader's state: which panel is open, what is lit, which step is read.
import { useSyncExternalStore } from 'react';
import { whenIdle } from '../reading/farParts.ts';
import type { MarkRef } from '../story/indexStory.ts';
import type { Story } from '../story/schema.ts';
import type { Language } from '../words/languages.ts';
import { openedWith } from './openedWith.ts';
import { type Address, parseAddress, placeOfAddress, printAddress } from './parseAddress.ts';
import { readableHref } from './readableHref.ts';

/** What a history entry keeps beside its address. */
interface EntryState {
  /** Opening a panel made this entry, so that closing it may go back. */
  readonly openedPanel?: boolean;
  /** How far the reader was past the top of the place in the address, in pixels. */
  readonly past?: number;
}

const entryState = (): EntryState => (history.state as EntryState | null) ?? {};

/**
 * The address that is left while `history.back()` closes a panel; while it is set no second one is
 * called, which would leave the page.
 */
let left: string | undefined;

/** Who is to be opened when the panel before is closed. */
let awaited: string | undefined;

const listeners = new Set<() => void>();
const changed = () => {
  left &&= now();
  for (const listener of listeners) listener();
};

/** The address in force where the browser shows it not yet, or never (too many at once, opaque origins). */
let unshown: string | null = null;
export const now = () => unshown ?? location.href;
const moved = () => {
  unshown = null;
};

const printNext = (story: Story, next: Partial<Address>, from = now()) =>
  printAddress(from, { ...parseAddress(story, from), ...next });

/** An address that the browser refuses is held until the next. */
function show(how: 'pushState' | 'replaceState', href: string, state: EntryState): void {
  try {
    history[how]({ ...entryState(), ...state }, '', href);
    moved();
  } catch {
    unshown = href;
  }
}

/** Puts an address in force and shows it. */
function write(
  how: 'pushState' | 'replaceState',
  story: Story,
  next: Partial<Address>,
  state: EntryState = {},
): void {
  show(how, printNext(story, next), state);
  changed();
}

/** Showing an address takes a slow machine some milliseconds: the answer to it is drawn first. */
const SHOWN_MS = 400;

/** Puts an address in force, and shows it when the page is idle, at the latest after `SHOWN_MS`. */
export function ask(story: Story, next: Partial<Address>): void {
  unshown = printNext(story, next);
  changed();
  whenIdle(() => unshown !== null && show('replaceState', unshown, {}), { timeout: SHOWN_MS });
}

/** An actor's light is the reader's choice, which a glance at something else does not undo. */
const kept = (lit: MarkRef | null) => (lit?.startsWith('actor:') ? lit : null);

/** Opens an actor's panel: a new entry, so that Back closes it; another actor replaces the first. */
export function openActor(story: Story, actor: string): void {
  const { actor: open, lit } = parseAddress(story, now());
  const next = { actor, lit: kept(lit) };
  awaited = left && actor;
  if (left) return;
  if (open !== null) write('replaceState', story, next);
  else {
    /** What was asked for before belongs to the entry that Back leads to. */
    if (unshown !== null) show('replaceState', unshown, {});
    write('pushState', story, next, { openedPanel: true });
  }
}

export function closeActor(story: Story): void {
  if (left) return;
  if (entryState().openedPanel) goBackInPlace(story);
  else write('replaceState', story, { actor: null });
}

/**
 * Goes back to the entry before the panel's. What was chosen until it is there holds, and the reader
 * stays: browsers know of an older place, WebKit goes there at once, and Chromium drops the focus, which
 * is given back before a key can miss it.
 */
function goBackInPlace(story: Story): void {
  const top = window.scrollY;
  const focused = document.activeElement as HTMLElement | null;
  const { past = 0 } = entryState();
  const keep = ({ relatedTarget }: FocusEvent) => {
    if (relatedTarget === null && focused?.isConnected) focused.focus({ preventScroll: true });
  };
  const stay = () => {
    show('replaceState', printNext(story, { actor: null }, left), { past });
    left = undefined;
    document.addEventListener('focusout', keep);
    requestAnimationFrame(() => {
      document.removeEventListener('focusout', keep);
      window.scrollTo({ top, behavior: 'instant' });
      if (awaited) openActor(story, awaited);
    });
  };
  left = now();
  /** Before all who follow the address. */
  window.addEventListener('popstate', stay, { once: true, capture: true });
  history.back();
}

/** Lights a mark, or with `null` puts the light out; a chosen actor gives way to another actor only. */
export const light = (story: Story, lit: MarkRef | null) =>
  ask(story, { lit: kept(lit) ?? kept(parseAddress(story, now()).lit) ?? lit });

/** The place last read; at first the step that the light of the address holds for. */
let lastRead: string | null | undefined;

/** Where a light holds: that of the address it was opened with at the step it names, or where it leads. */
function placeOf(story: Story, steps: string[], lit: MarkRef | null, place: string | null) {
  const opened = parseAddress(story, openedWith());
  if (opened.place === null) return placeOfAddress(story, opened) ?? steps[0];
  return lit === opened.lit && steps.includes(opened.place) ? opened.place : place;
}

/** The actor chosen, while steps are read. */
let setAside: MarkRef | null = null;

/**
 * Lets the address follow the reader, who is so many pixels past the top of a place. A step clears any
 * earlier light; a chosen actor is restored after the steps.
 */
export function follow(story: Story, place: string | null, past: number): void {
  const steps = story.sections.flatMap((section) => section.steps.map(({ id }) => id));
  let { lit } = parseAddress(story, now());
  lastRead ??= placeOf(story, steps, lit, place);
  if (place !== null && place !== lastRead) {
    if (steps.includes(place)) {
      setAside = kept(lit) ?? setAside;
      lit = null;
    } else {
      lit ??= setAside;
      setAside = null;
    }
  }
  lastRead = place ?? lastRead;
  write('replaceState', story, { place, lit }, { past });
}

/** How far past the place in the address the reader was when this entry was left; none at first. */
export const pastPlace = (): number | undefined => entryState().past;

/** Names the language of the interface in the address, or with `null` takes it out. */
export function writeLanguage(lang: Language | null): void {
  const url = new URL(now());
  if (lang === null) url.searchParams.delete('lang');
  else url.searchParams.set('lang', lang);
  show('replaceState', readableHref(url), {});
  changed();
}

/** Puts right what the story does not have. */
export const correct = (story: Story) => write('replaceState', story, {});

/** Calls a listener whenever the address changes; returns how to end that. */
export function followAddress(listener: () => void) {
  listeners.add(listener);
  window.addEventListener('popstate', moved);
  window.addEventListener('popstate', listener);
  window.addEventListener('hashchange', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('popstate', listener);
    window.removeEventListener('hashchange', listener);
  };
}

const nowWithoutHash = () => now().replace(/#.*/, '');

/** The address in force but for its place, which changes as the reader scrolls and redraws nothing. */
export function useAddress(story: Story): Omit<Address, 'place'> {
  const href = useSyncExternalStore(followAddress, nowWithoutHash, () => 'https://localhost/');
  return parseAddress(story, href);
}
