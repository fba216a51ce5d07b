// What a chart may ask of the page or embed around it, and the attributes that make a mark a mark.
import { createContext, type SyntheticEvent, useContext, useMemo } from 'react';
import { type Emphasis, emphasise, endRef, shownBy } from '../../story/emphasis.ts';
import { certaintyOf, type EvidenceRef } from '../../story/evidence.ts';
import { indexStory, type MarkRef, sideRankOf, splitRef } from '../../story/indexStory.ts';
import type { Story, View } from '../../story/schema.ts';
import { HAS_STILLS, useStill } from './Still.tsx';
import { type Light, useLight } from './useLight.ts';

export interface ChartActions {
  /** The mark the reader has in focus, on whatever chart; takes the light over from the view. */
  readonly focus: MarkRef | null;
  /** The actor whose panel is open. */
  readonly openActor: string | null;
  /** Whether the reader wants no motion. */
  readonly isStill: boolean;
  /** Shows a mark's relations while the pointer or keyboard focus is on it; `null` ends it. */
  preview(ref: MarkRef | null): void;
  /** Opens the actor's panel, or the note of any other mark, beside the element. */
  select(ref: EvidenceRef, beside: Element): void;
}

/** Nothing is in focus, and nothing that is done has any effect. */
export const IDLE: ChartActions = {
  focus: null,
  openActor: null,
  isStill: false,
  preview: () => undefined,
  select: () => undefined,
};

/** Level of the headings in a chart: one below the heading over it. */
export const HeadingLevelContext = createContext(3);

/** Topics a reader has switched on in place of `start`, those of the view; both in the chart's order. */
export interface PickedTopics {
  readonly start: readonly string[];
  readonly topics: readonly string[];
}

/** What the reader is being led to: a mark or else; a new object each time, be it to the same. */
export interface Sought {
  readonly ref: string;
}

/** Words that a chart has put away come into sight for it, once. */
export const SoughtContext = createContext<Sought | null>(null);

/** Hears which topics a reader has switched on. */
export const PickTopicsContext = createContext<(picked: PickedTopics) => void>(() => undefined);

export const ChartActionsContext = createContext<ChartActions>(IDLE);

/** Attributes of a drawn mark; CSS draws certainty, emphasis and side from them. */
export interface DrawnProps {
  readonly 'data-for': MarkRef;
  readonly 'data-certainty': string;
  readonly 'data-side': number | undefined;
  /** In a still; on a chart that lives the light sets it. */
  readonly 'data-emphasis'?: Emphasis;
  readonly opacity?: number | undefined;
  readonly ref?: Light;
}

export interface Marks {
  /** Whether the view shows it, in whatever light. */
  isShown(ref: MarkRef): boolean;
  /** For the element of a mark, drawn or pressed, that is to follow the light. */
  readonly light: Light;
  /** For the SVG element that pictures a mark; its control is elsewhere. */
  drawn(ref: MarkRef): DrawnProps;
  /** For the picture of a tie, which answers the pointer along its whole line. */
  target(ref: MarkRef): DrawnProps;
}

/** Side rank that colours a mark: the actor's own, the tie's actor's, the speaker's. */
function sideOf(story: Story, ref: MarkRef): number | undefined {
  const { tie, statement } = indexStory(story);
  const [kind, id] = splitRef(ref);
  const actorId = {
    actor: id,
    tie: tie.get(id)?.from,
    statement: statement.get(id)?.speaker,
  }[kind as string];
  return sideRankOf(story, actorId);
}

/** For the button that is a mark: its hooks, which hold whatever is in the light. */
export function controlProps(story: Story, ref: MarkRef) {
  const [kind, id] = splitRef(ref);
  const tie = kind === 'tie' && indexStory(story).tie.get(id);
  return {
    type: 'button' as const,
    'data-mark': ref,
    'data-certainty': certaintyOf(story, ref),
    'data-side': sideOf(story, ref),
    /** The keys [ and ] follow them. */
    'data-ends': tie ? `${endRef(story, tie.from)} ${endRef(story, tie.to)}` : undefined,
    'data-actor': kind === 'actor' ? id : undefined,
    /** An actor's panel, the note of any other mark. */
    'aria-haspopup': 'dialog' as const,
  };
}

/** The level of each mark of a chart under its view and the reader's focus. */
export function useEmphasis(story: Story, view: View): (ref: MarkRef) => Emphasis {
  const { focus } = useContext(ChartActionsContext);
  return useMemo(() => emphasise(story, view, focus), [story, view, focus]);
}

/** Attribute makers for the marks of one chart; the same, whatever is in the light. */
export function useMarks(story: Story, view: View): Marks {
  const { focus, preview, select } = useContext(ChartActionsContext);
  const emphasis = useEmphasis(story, view);
  const inView = useMemo(
    () => (focus === null ? emphasis : emphasise(story, view)),
    [story, view, focus, emphasis],
  );
  const light = useLight(emphasis, inView);
  /** In a still nothing answers, so nothing is a mark to press, and nothing changes. */
  const settings = useStill();
  const still = HAS_STILLS && settings !== null && emphasis;
  const { show } = view;
  return useMemo(() => {
    const lit = (ref: MarkRef) => {
      if (!still) return { ref: light };
      const level = still(ref);
      return { 'data-emphasis': level, opacity: level === 'hidden' ? 0 : undefined };
    };
    const drawn = (ref: MarkRef): DrawnProps => ({
      'data-for': ref,
      'data-certainty': certaintyOf(story, ref),
      'data-side': sideOf(story, ref),
      ...lit(ref),
    });
    return {
      isShown: shownBy(story, show),
      light,
      drawn,
      target: still
        ? drawn
        : (ref) => ({
            ...drawn(ref),
            /** Beside its button, which takes the keyboard again afterwards. */
            onClick: ({ currentTarget }: SyntheticEvent<Element>) => {
              const chart = currentTarget.closest('[data-chart]');
              select(ref, chart?.querySelector(`[data-mark="${ref}"]`) ?? currentTarget);
            },
            /** Not as it enters: a mark that scrolls under a resting pointer is not passed over. */
            onPointerMove: () => preview(ref),
            onPointerLeave: () => preview(null),
          }),
    };
  }, [story, show, still, light, preview, select]);
}

export const MarksContext = createContext<Marks | null>(null);

/** The marks of the chart around. */
export function useMarksAround(): Marks {
  const marks = useContext(MarksContext);
  if (!marks) throw new Error('A mark stands outside of a chart.');
  return marks;
}
