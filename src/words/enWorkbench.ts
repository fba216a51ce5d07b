// What only the workbench says, in English: it is fetched with the workbench.
import { EN_SEARCH } from './enSearch.ts';

export const EN_WORKBENCH = {
  search: EN_SEARCH,
};

export type WorkbenchWords = typeof EN_WORKBENCH;
