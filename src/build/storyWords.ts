// The words in which all of a site is built: those of its story's language, where the interface speaks it.
import type { Story } from '../story/schema.ts';
import { EN } from '../words/en.ts';
import { type EmbedWords, EN_EMBED } from '../words/enEmbed.ts';
import { type Language, languageFor } from '../words/languages.ts';
import { PICTURE_WORDS, type PictureWords } from '../words/pictureWords.ts';
import { RU } from '../words/ru.ts';
import { RU_EMBED } from '../words/ruEmbed.ts';
import { UK } from '../words/uk.ts';
import { UK_EMBED } from '../words/ukEmbed.ts';
import { UNROLLED_WORDS } from '../words/unrolledWords.ts';
import type { Words } from '../words/words.ts';

/** What the interface says, by language. */
export const WORDS: Readonly<Record<Language, Words>> = { en: EN, uk: UK, ru: RU };

export const storyWords = ({ meta }: Story): Words => WORDS[languageFor(meta.language)];

const EMBED_WORDS: Readonly<Record<Language, EmbedWords>> = {
  en: EN_EMBED,
  uk: UK_EMBED,
  ru: RU_EMBED,
};

/** What embeds say beyond that. */
export const embedWords = ({ meta }: Story): EmbedWords => EMBED_WORDS[languageFor(meta.language)];

/** What pictures say beyond that. */
export const pictureWords = ({ meta }: Story): PictureWords =>
  PICTURE_WORDS[languageFor(meta.language)];

/** What stands over the lists of a page without scripts, and on paper. */
export const unrolledWords = ({ meta }: Story) => UNROLLED_WORDS[languageFor(meta.language)];
