// Parts of the page that the build has drawn and that need no life: kept as they are, never hydrated.
import { createContext, type ReactNode, useContext, useState } from 'react';
import type { Section, Step } from '../story/schema.ts';
import { useWords } from '../words/WordsContext.ts';
import { BUILT } from './loadWords.ts';

/** What only the build draws. */
export interface BuiltParts {
  still(step: Step): ReactNode;
  section(section: Section): ReactNode;
  unrolled(): ReactNode;
}

/**
 * At build the parts to draw; in a reader's page that the build has drawn, `kept`; in a page that is
 * drawn anew (development, a newer story), `none`.
 */
export type Islands = BuiltParts | 'kept' | 'none';

export const IslandsContext = createContext<Islands>('none');

const KEPT = { __html: '' };

export function Island(props: {
  className: string;
  built: (parts: BuiltParts) => ReactNode;
  /** What stands here where nothing was built, or the interface speaks another language than the build's. */
  anew?: () => ReactNode;
}) {
  const { className, built, anew } = props;
  const islands = useContext(IslandsContext);
  const { tag } = useWords();
  const [isRedrawn, setRedrawn] = useState(false);
  /** What was built is gone once it has been drawn anew. */
  if (anew !== undefined && tag !== BUILT.words.tag && !isRedrawn) setRedrawn(true);
  if (islands === 'none' || (islands === 'kept' && isRedrawn)) {
    return anew === undefined ? null : (
      <div className={className} key="anew">
        {anew()}
      </div>
    );
  }
  if (islands === 'kept') {
    // Hydration leaves the markup of such an element alone, whatever it holds.
    // biome-ignore lint/security/noDangerouslySetInnerHtml: nothing is set; what was built stays
    return <div className={className} dangerouslySetInnerHTML={KEPT} suppressHydrationWarning />;
  }
  return <div className={className}>{built(islands)}</div>;
}
