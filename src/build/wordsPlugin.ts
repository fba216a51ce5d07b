// Gives a page the words it is built in: those of its story's language, where the interface speaks it.
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { type Language, languageFor } from '../words/languages.ts';
import { readStory } from './readStory.ts';

/** What the page imports to have the words it was drawn with at once, before it is taken over. */
export const WORDS_ID = 'virtual:words';
const RESOLVED = `\0${WORDS_ID}`;

const pathOf = (file: string) =>
  JSON.stringify(fileURLToPath(new URL(`../words/${file}.ts`, import.meta.url)));

/** The module's code; src/page/virtualWords.d.ts says what it exports. */
const printWordsModule = (
  language: Language,
): string => `export { ${language.toUpperCase()} as words } from ${pathOf(language)};
export { ${language.toUpperCase()}_PAGE as page } from ${pathOf(`${language}Page`)};
`;

/** Gives "virtual:words" for the story at a path to the site, to the prerender and to unit tests. */
export function wordsPlugin(storyFile: string): Plugin {
  return {
    name: 'moving-parts-words',
    resolveId: (id) => (id === WORDS_ID ? RESOLVED : undefined),
    load: (id) =>
      id === RESOLVED
        ? printWordsModule(languageFor(readStory(storyFile).story.meta.language))
        : undefined,
  };
}
