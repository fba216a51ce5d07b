// What only the workbench says, in Ukrainian.
import type { WorkbenchWords } from './enWorkbench.ts';
import { UK_SEARCH } from './ukSearch.ts';

export const UK_WORKBENCH: WorkbenchWords = {
  search: UK_SEARCH,
};
