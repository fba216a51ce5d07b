// What the pages about accessibility say, in all languages.
import { EN_TESTED } from './enTested.ts';
import type { Language } from './languages.ts';
import { RU_TESTED } from './ruTested.ts';
import { UK_TESTED } from './ukTested.ts';

export type TestedWords = typeof EN_TESTED;

export const TESTED_WORDS: Readonly<Record<Language, TestedWords>> = {
  en: EN_TESTED,
  uk: UK_TESTED,
  ru: RU_TESTED,
};
