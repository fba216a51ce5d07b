// What the workbench says, in Russian.
import type { WorkbenchWords } from './enWorkbench.ts';
import { RU_TAKE_AWAY } from './ruTakeAway.ts';

export const RU_WORKBENCH: WorkbenchWords = {
  ...RU_TAKE_AWAY,
};
