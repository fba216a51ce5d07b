// All that the interface says, in one language; English is what every other language is held to.
import { EN } from './en.ts';
import type { Language } from './languages.ts';

export type Words = Omit<typeof EN, 'tag'> & { readonly tag: Language };

/** What is said until, and wherever, no other language is chosen. */
export const DEFAULT_WORDS: Words = EN;
