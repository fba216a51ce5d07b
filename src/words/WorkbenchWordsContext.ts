// What the workbench says, in the language in force.
import { createContext, useContext } from 'react';
import { EN_WORKBENCH, type WorkbenchWords } from './enWorkbench.ts';

export const WorkbenchWordsContext = createContext<WorkbenchWords>(EN_WORKBENCH);

export const useWorkbenchWords = (): WorkbenchWords => useContext(WorkbenchWordsContext);
