// What only the page says, in the language in force.
import { createContext, useContext } from 'react';
import { EN_PAGE, type PageWords } from './enPage.ts';

export const PageWordsContext = createContext<PageWords>(EN_PAGE);

export const usePageWords = (): PageWords => useContext(PageWordsContext);
