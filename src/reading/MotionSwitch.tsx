// Lets things move or stand still, whatever the reader's system says.
import { usePageWords } from '../words/PageWordsContext.ts';
import { chooseMotion, useMotionOff } from './motion.ts';

/** `place`: in the bar where there is room, else in a sheet; CSS shows one of them. */
export function MotionSwitch({ place }: { place: 'bar' | 'sheet' }) {
  const { motion } = usePageWords();
  const isOff = useMotionOff();
  return (
    <button
      type="button"
      className="motion-switch"
      data-place={place}
      role="switch"
      aria-checked={!isOff}
      onClick={() => chooseMotion(isOff ? 'on' : 'off')}
    >
      {motion.word}
      <span aria-hidden="true">: {isOff ? motion.off : motion.on}</span>
    </button>
  );
}
