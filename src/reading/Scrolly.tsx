// Steps beside (or over) a stage that stays in view and shows the picture of the active step.
import { type ReactNode, type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import type { Section, Step, Story } from '../story/schema.ts';
import { ToWords } from './Crossing.tsx';
import { useFocus } from './Focus.tsx';
import { usePosition } from './ReadingPosition.tsx';
import { StepText } from './StepText.tsx';

/** Steps that go by faster than this, in ms, leave a picture no time to move. */
const HURRY_MS = 600;
/** Between what has the focus and the text below it. */
const CLEAR_PX = 8;

/** The stage, marked `data-hurried` while steps go by so fast that its picture should change at once. */
function useHurry(step: string | undefined): RefObject<HTMLDivElement | null> {
  const stage = useRef<HTMLDivElement>(null);
  const changed = useRef(Number.NEGATIVE_INFINITY);
  useLayoutEffect(() => {
    const element = stage.current;
    if (!element || !step) return;
    const now = performance.now();
    element.toggleAttribute('data-hurried', now - changed.current < HURRY_MS);
    changed.current = now;
    const rest = setTimeout(() => element.removeAttribute('data-hurried'), HURRY_MS);
    return () => clearTimeout(rest);
  }, [step]);
  return stage;
}

/** Scrolls step text off what the keyboard has reached on the stage, where both share one column. */
function useUncovered(stage: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = stage.current;
    /** A frame later, when the page has brought it into view. */
    const onFocus = ({ target }: FocusEvent) => {
      const reached = target as Element;
      /** What a finger is put on is seen already. */
      if (!reached.matches(':focus-visible')) return;
      requestAnimationFrame(() => {
        const { left, right, top, bottom } = reached.getBoundingClientRect();
        const over = [...(element?.parentElement?.querySelectorAll('.step-card') ?? [])]
          .map((card) => card.getBoundingClientRect())
          .find(
            (card) =>
              card.left < right && card.right > left && card.top < bottom && card.bottom > top,
          );
        if (over) window.scrollBy({ top: over.top - bottom - CLEAR_PX, behavior: 'instant' });
      });
    };
    element?.addEventListener('focusin', onFocus);
    return () => element?.removeEventListener('focusin', onFocus);
  }, [stage]);
}

/**
 * As a step begins, a mark under a pointer that rests while the page scrolls leaves it the light. What has
 * the keyboard's focus keeps it.
 */
function LetGo({ stage }: { stage: RefObject<HTMLElement | null> }) {
  const { preview } = useFocus();
  useEffect(() => {
    if (stage.current?.matches('.scrolly:not(:has(:focus-visible)) > :hover')) preview(null);
  }, [stage, preview]);
  return null;
}

export function Scrolly(props: {
  story: Story;
  section: Section;
  /** Draws the picture of a step on the stage. */
  picture: (step: Step) => ReactNode;
  /** The picture of a step as it stands in the unrolled story. */
  still: (step: Step) => ReactNode;
}) {
  const { story, section, picture, still } = props;
  const activeId = usePosition((position) => position.active[section.id] ?? null);
  const active = section.steps.find((step) => step.id === activeId) ?? section.steps[0];
  const stage = useHurry(active?.id);
  useUncovered(stage);
  if (!active) return null;
  return (
    <div className="scrolly">
      <div className="stage" ref={stage} tabIndex={-1} data-stage data-active-step={active.id}>
        <ToWords step={active.id} />
        <LetGo key={active.id} stage={stage} />
        {picture(active)}
      </div>
      <div className="steps">
        {section.steps.map((step) => (
          <StepText
            key={step.id}
            story={story}
            step={step}
            kicker={step.title === section.title ? undefined : section.title}
            still={still(step)}
          />
        ))}
      </div>
    </div>
  );
}
