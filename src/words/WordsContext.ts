// The words in force, for every component; and the marks that tell the interface's language from the story's.
import { createContext, useContext } from 'react';
import { directionOf, isSameLanguage } from './languages.ts';
import { DEFAULT_WORDS, type Words } from './words.ts';

/** Attributes of an element; none where one language is spoken everywhere. */
export interface LanguageMarks {
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl';
}

export interface Speech {
  readonly words: Words;
  /** For an element that speaks for the interface. */
  readonly ours: LanguageMarks;
  /** For an element inside the interface that holds the story's text. */
  readonly story: LanguageMarks;
  /** For the title of a mark: a point's is the interface's, any other the story's. */
  readonly titled: (ref: string) => LanguageMarks;
  /** The story's language, in the words of the interface, where it is another. */
  readonly notice: string | undefined;
}

const mark = (tag: string): LanguageMarks => ({ lang: tag, dir: directionOf(tag) });

/** How an interface of these words speaks around a story in a language. */
export function speak(words: Words, storyLanguage: string): Speech {
  if (isSameLanguage(words.tag, storyLanguage)) {
    return { words, ours: {}, story: {}, titled: () => ({}), notice: undefined };
  }
  const name = new Intl.DisplayNames([words.tag], { type: 'language' }).of(storyLanguage);
  const ours = mark(words.tag);
  const story = mark(storyLanguage);
  return {
    words,
    ours,
    story,
    titled: (ref) => (ref.startsWith('point:') ? ours : story),
    notice: words.language.ofStory(name ?? storyLanguage),
  };
}

export const WordsContext = createContext<Speech>(speak(DEFAULT_WORDS, DEFAULT_WORDS.tag));

export const useWords = (): Words => useContext(WordsContext).words;

export const useSpeech = (): Speech => useContext(WordsContext);
