// What only an embed says, in the language in force.
import { createContext, useContext } from 'react';
import { type EmbedWords, EN_EMBED } from './enEmbed.ts';

export const EmbedWordsContext = createContext<EmbedWords>(EN_EMBED);

export const useEmbedWords = (): EmbedWords => useContext(EmbedWordsContext);
