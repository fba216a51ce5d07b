// A name in running text: a button that lights its mark and opens its panel or note. Without scripts
// it is a link to where the page says all it knows of the mark.
import { type ReactNode, useCallback, useRef, useSyncExternalStore } from 'react';
import { type MarkRef, sideRankOf, splitRef } from '../story/indexStory.ts';
import type { Story } from '../story/schema.ts';
import { useFocus } from './Focus.tsx';

const never = () => () => undefined;

/** Whether the page lives: false while the build draws it and while it is taken over, true ever after. */
const useHydrated = () =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );

/** Id of the element in which a page without scripts says all it knows of a mark or a report. */
export const unrolledId = (mark: string): string => mark.replace(':', '-');

export function MarkLink(props: {
  story: Story;
  mark: MarkRef;
  children: ReactNode;
  /** What stands at the last word of the name, beside it and not beside all its lines; letters are said. */
  tail?: string | undefined;
}) {
  const { story, mark, children, tail } = props;
  const words = tail ? (
    <>
      <span className="named">{children}</span>
      <span aria-hidden={!/\p{L}/u.test(tail)}>{tail}</span>
    </>
  ) : (
    children
  );
  const { mark: focused, openActor, preview, select } = useFocus();
  const [kind, id] = splitRef(mark);
  const isActor = kind === 'actor';
  const side = isActor ? sideRankOf(story, id) : undefined;
  /** The link gives way to the button as the page comes to life; a focus and a press on it go over. */
  const hadFocus = useRef(false);
  const isPressed = useRef(false);
  const leave = useCallback((link: Element | null) => {
    return () => {
      hadFocus.current = document.activeElement === link;
      /** A press may itself bring the page to life: Firefox then takes the link for active only after it. */
      const press = window.event?.type === 'pointerdown' ? window.event.target : null;
      isPressed.current = !!link?.matches(':active') || !!link?.contains(press as Node | null);
    };
  }, []);
  /** A name that goes away is left by neither pointer nor focus: its light goes with it. */
  const isPassed = useRef(false);
  const pass = (is: boolean) => {
    isPassed.current = is;
    preview(is ? mark : null);
  };
  const take = useCallback(
    (button: HTMLElement | null) => {
      if (hadFocus.current) button?.focus({ preventScroll: true });
      hadFocus.current = false;
      return () => {
        if (isPassed.current) preview(null);
      };
    },
    [preview],
  );
  if (!useHydrated()) {
    return (
      <a
        ref={leave}
        className="mark-link"
        href={`#${unrolledId(mark)}`}
        data-link={mark}
        data-side={side}
        onClick={(event) => {
          event.preventDefault();
          select(mark, event.currentTarget);
        }}
      >
        {words}
      </a>
    );
  }
  return (
    <button
      ref={take}
      type="button"
      className="mark-link"
      data-link={mark}
      data-actor={isActor ? id : undefined}
      data-side={side}
      data-lit={focused === mark}
      aria-haspopup="dialog"
      aria-expanded={isActor ? openActor === id : undefined}
      onClick={(event) => select(mark, event.currentTarget)}
      onPointerMove={() => pass(true)}
      onPointerUp={(event) => {
        if (isPressed.current) select(mark, event.currentTarget);
        isPressed.current = false;
      }}
      onPointerLeave={() => {
        isPressed.current = false;
        pass(false);
      }}
      onFocus={() => pass(true)}
      onBlur={() => pass(false)}
    >
      {words}
    </button>
  );
}
