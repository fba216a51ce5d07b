// What only the workbench says, in Russian.
import type { WorkbenchWords } from './enWorkbench.ts';
import { RU_SEARCH } from './ruSearch.ts';

export const RU_WORKBENCH: WorkbenchWords = {
  search: RU_SEARCH,
};
