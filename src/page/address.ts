// The address as the reader's state: which panel is open, what is lit, which step is read.
import { useSyncExternalStore } from 'react';
import { hasMark, type MarkRef } from '../story/indexStory.ts';
import type { Story } from '../story/schema.ts';
import { type Language, parseLanguage } from '../words/languages.ts';

export interface Address {
  readonly actor: string | null;
  readonly lit: MarkRef | null;
  /** The language of the interface that is asked for. */
  readonly lang: Language | null;
  /** A step or section to land on, from `?step=` or the hash. */
  readonly place: string | null;
}

/** What a history entry keeps beside its address. */
interface EntryState {
  /** Opening a panel made this entry, so that closing it may go back. */
  readonly openedPanel?: boolean;
  /** How far the reader was past the top of the place in the address, in pixels. */
  readonly past?: number;
}

const entryState = (): EntryState => (history.state as EntryState | null) ?? {};

const listeners = new Set<() => void>();
const changed = () => {
  for (const listener of listeners) listener();
};

function isPlace(story: Story, id: string): boolean {
  return story.sections.some(
    (section) => section.id === id || section.steps.some((step) => step.id === id),
  );
}

/** Reads an address against a story; what the story does not have is left out. Never throws. */
export function parseAddress(story: Story, href: string): Address {
  const url = new URL(href);
  const actor = url.searchParams.get('actor');
  const lit = url.searchParams.get('lit');
  const hash = url.hash.slice(1);
  const place = url.searchParams.get('step') ?? hash;
  return {
    actor: actor !== null && hasMark(story, `actor:${actor}`) ? actor : null,
    lit: lit !== null && hasMark(story, lit) ? lit : null,
    lang: parseLanguage(url.searchParams.get('lang')),
    place: isPlace(story, place) ? place : isPlace(story, hash) ? hash : null,
  };
}

/** The address that says just this, with whatever else was asked for left as it is. */
export function printAddress(href: string, address: Address): string {
  const url = new URL(href);
  url.searchParams.delete('step');
  for (const key of ['actor', 'lit', 'lang'] as const) {
    const value = address[key];
    if (value === null) url.searchParams.delete(key);
    else url.searchParams.set(key, value);
  }
  url.hash = address.place ?? '';
  const text = url.href.replaceAll('%3A', ':');
  return address.place === null ? text.replace(/#$/, '') : text;
}

/** Writes an address; browsers refuse some (too many at once, opaque origins), which harms nothing. */
function write(
  how: 'pushState' | 'replaceState',
  story: Story,
  next: Partial<Address>,
  state: EntryState = {},
): void {
  const now = parseAddress(story, location.href);
  const href = printAddress(location.href, { ...now, ...next });
  try {
    history[how]({ ...entryState(), ...state }, '', href);
  } catch {
    return;
  }
  changed();
}

/** Opens an actor's panel: a new entry, so that Back closes it; another actor replaces the first. */
export function openActor(story: Story, actor: string): void {
  const { actor: open } = parseAddress(story, location.href);
  if (open === null) write('pushState', story, { actor, lit: null }, { openedPanel: true });
  else write('replaceState', story, { actor, lit: null });
}

export function closeActor(story: Story): void {
  if (entryState().openedPanel) goBackInPlace();
  else write('replaceState', story, { actor: null });
}

/** Goes back, and stays where the reader is: browsers may know of an older place only. */
function goBackInPlace(): void {
  const top = window.scrollY;
  const stay = () => window.scrollTo({ top, behavior: 'instant' });
  window.addEventListener('popstate', () => requestAnimationFrame(stay), { once: true });
  history.back();
}

/** Lights a mark, or with `null` puts the light out. */
export const light = (story: Story, lit: MarkRef | null) => write('replaceState', story, { lit });

/** Lets the address follow the reader, who is so many pixels past the top of a place. */
export const follow = (story: Story, place: string | null, past: number) =>
  write('replaceState', story, { place }, { past });

/** How far past the place in the address the reader was when this entry was left; 0 at first. */
export const pastPlace = (): number => entryState().past ?? 0;

/** Names the language of the interface in the address, or with `null` takes it out. */
export function writeLanguage(lang: Language | null): void {
  const url = new URL(location.href);
  if (lang === null) url.searchParams.delete('lang');
  else url.searchParams.set('lang', lang);
  try {
    history.replaceState(history.state, '', url.href.replaceAll('%3A', ':'));
  } catch {
    // Where the address may not change, the reader's memory holds the choice.
  }
  changed();
}

/** Puts right what the story does not have. */
export const correct = (story: Story) => write('replaceState', story, {});

/** Calls a listener whenever the address changes; returns how to end that. */
export function followAddress(listener: () => void) {
  listeners.add(listener);
  window.addEventListener('popstate', listener);
  window.addEventListener('hashchange', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('popstate', listener);
    window.removeEventListener('hashchange', listener);
  };
}

/** The address in force. */
export function useAddress(story: Story): Address {
  const href = useSyncExternalStore(
    followAddress,
    () => location.href,
    () => 'https://localhost/',
  );
  return parseAddress(story, href);
}
