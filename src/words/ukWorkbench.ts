// What the workbench says, in Ukrainian.
import type { WorkbenchWords } from './enWorkbench.ts';
import { UK_TAKE_AWAY } from './ukTakeAway.ts';

export const UK_WORKBENCH: WorkbenchWords = {
  ...UK_TAKE_AWAY,
};
