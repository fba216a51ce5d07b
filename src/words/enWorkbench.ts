// What the workbench says, in English: it comes with its code, when the reader is near.
import { EN_TAKE_AWAY } from './enTakeAway.ts';

export const EN_WORKBENCH = {
  ...EN_TAKE_AWAY,
};

export type WorkbenchWords = typeof EN_WORKBENCH;
