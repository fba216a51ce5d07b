// Parts of the page whose code is fetched when they are first wanted.
import { type ComponentType, lazy } from 'react';
import { usePageWords } from '../words/PageWordsContext.ts';
import { loadCode } from './loadCode.ts';
import { StoryNotice } from './StoryNotice.tsx';

function Missing({ onClose }: { onClose?: () => void }) {
  const { failures } = usePageWords();
  return (
    <StoryNotice
      text={failures.part}
      action={failures.loadAgain}
      onAction={() => location.reload()}
      onDismiss={onClose}
    />
  );
}

/** A component by its code. Where that cannot be had the page stays, and says so unless it `isExtra`. */
export const lazyPart = <P extends object>(
  load: () => Promise<ComponentType<P>>,
  isExtra = false,
) =>
  lazy<ComponentType<P>>(() =>
    loadCode(load).then(
      (part) => ({ default: part }),
      () => ({ default: isExtra ? () => null : (Missing as ComponentType<P>) }),
    ),
  );
