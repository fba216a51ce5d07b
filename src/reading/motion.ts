// Whether things may move: as the reader's system says, or as the reader chose on the page, which is
// remembered. index.html sets the choice before the first paint; CSS and scripts read the same attribute.
import { useSyncExternalStore } from 'react';
import { followMedia, mediaHolds, REDUCED_MOTION } from './media.ts';

/** Key of the choice in the browser's storage; index.html reads the same. */
const REMEMBERED = 'moving-parts.motion';

const listeners = new Set<() => void>();

/** Whether the reader wants no motion, now. */
export function isMotionOff(): boolean {
  const { motion } = document.documentElement.dataset;
  return motion === undefined ? mediaHolds(REDUCED_MOTION) : motion === 'off';
}

/** Chooses motion over what the system says, from now on and for later visits where they may be told. */
export function chooseMotion(motion: 'on' | 'off'): void {
  document.documentElement.dataset.motion = motion;
  for (const listener of listeners) listener();
  try {
    localStorage.setItem(REMEMBERED, motion);
  } catch {
    // Storage is denied: the choice holds for this visit.
  }
}

/** Lets what is chosen in another tab hold in this one too. Returns what ends that. */
export function followOtherTabs(): () => void {
  const follow = ({ key, newValue }: StorageEvent) => {
    if (key !== REMEMBERED || (newValue !== 'on' && newValue !== 'off')) return;
    document.documentElement.dataset.motion = newValue;
    for (const listener of listeners) listener();
  };
  window.addEventListener('storage', follow);
  return () => window.removeEventListener('storage', follow);
}

function subscribe(changed: () => void) {
  listeners.add(changed);
  const unfollow = followMedia(REDUCED_MOTION, changed);
  return () => {
    listeners.delete(changed);
    unfollow();
  };
}

/** Whether the reader wants no motion, followed as system or switch change; `false` on the server. */
export const useMotionOff = (): boolean =>
  useSyncExternalStore(subscribe, isMotionOff, () => false);
