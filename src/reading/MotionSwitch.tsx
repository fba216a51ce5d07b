// Lets things move or stand still, whatever the reader's system says.
import { chooseMotion, useMotionOff } from './motion.ts';

/** `place`: in the bar where there is room, else in a sheet; CSS shows one of them. */
export function MotionSwitch({ place }: { place: 'bar' | 'sheet' }) {
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
      Motion<span aria-hidden="true">: {isOff ? 'off' : 'on'}</span>
    </button>
  );
}
