// A story as a page: its sections in order, the panel and the note, the bar, one focus for all.
import {
  type ReactNode,
  Suspense,
  useCallback,
  useDeferredValue,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { ChartActionsContext } from '../charts/parts/ChartActions.tsx';
import { ActorPanel } from '../reading/ActorPanel.tsx';
import { AsKnownOn } from '../reading/AsKnownOn.tsx';
import { ToBar } from '../reading/Crossing.tsx';
import { FocusProvider, useChartFocus } from '../reading/Focus.tsx';
import { LiveRegion } from '../reading/LiveRegion.tsx';
import { NARROW, useMedia } from '../reading/media.ts';
import { useMotionOff } from '../reading/motion.ts';
import type { Position } from '../reading/position.ts';
import { ReadingPosition } from '../reading/ReadingPosition.tsx';
import { type EvidenceRef, evidenceOf, isMark } from '../story/evidence.ts';
import { indexStory, splitRef } from '../story/indexStory.ts';
import type { Story } from '../story/schema.ts';
import { closeActor, follow, light, openActor, useAddress } from './address.ts';
import { Bar } from './Bar.tsx';
import { EgoPlace } from './EgoPlace.tsx';
import { listDropped } from './explore/listDropped.ts';
import { lazyPart } from './lazyPart.tsx';
import { openedWith, wasReloaded } from './openedWith.ts';
import { parseLinkDay } from './parseAddress.ts';
import { StorySection } from './StorySection.tsx';
import { useAllAlive } from './useAllAlive.ts';
import { useKnown } from './useKnown.ts';
import { useLanding } from './useLanding.ts';
import { useOpeners } from './useOpeners.ts';

const Note = lazyPart(() => import('../reading/Note.tsx').then((code) => code.Note));

interface OpenNote {
  readonly subject: EvidenceRef;
  readonly beside: Element;
}

/** Gives charts the focus of the page. */
function ChartFocus({ isStill, children }: { isStill: boolean; children: ReactNode }) {
  return <ChartActionsContext value={useChartFocus(isStill)}>{children}</ChartActionsContext>;
}

const CiteMark = lazyPart(
  () => import('./explore/CiteMark.tsx').then((code) => code.CiteMark),
  true,
);

const OldLink = lazyPart(() => import('./explore/OldLink.tsx').then((code) => code.OldLink), true);

/**
 * Asks for no words itself: React does not tell sections that it has yet to take over of a change of language
 * when what surrounds them is drawn anew by the same change, and then finds that they do not fit.
 */
export function Explainer({ story }: { story: Story }) {
  const root = useRef<HTMLElement>(null);
  const address = useAddress(story);
  const [asked, setNote] = useState<OpenNote | null>(null);
  const isNarrow = useMedia(NARROW);
  const isMotionOff = useMotionOff();
  const [onAlive, areAlive] = useAllAlive(story.sections.length);
  /** The press is answered first; a panel with all its statements, or a note, may take a moment more. */
  const actorId = useDeferredValue(address.actor);
  const note = useDeferredValue(asked);
  /** Panels and notes tell of the day in the address; who or what was not yet known then, of the story's own. */
  const known = useKnown(story, address.asOf);
  const told = actorId !== null && indexStory(known).actor.has(actorId) ? known : story;
  const actor = actorId === null ? undefined : indexStory(told).actor.get(actorId);

  useLanding(story);

  const closeNote = useCallback(() => {
    setNote(null);
    light(story, null);
  }, [story]);
  /** A note of something in a panel goes with the panel, also where Back takes that away. */
  useEffect(() => {
    if (!actor && asked?.beside.isConnected === false) closeNote();
  }, [actor, asked, closeNote]);
  const [keepOpener, leavePanel] = useOpeners(actor?.id);
  const closePanel = useCallback(() => {
    leavePanel();
    closeActor(story);
  }, [story, leavePanel]);
  const select = useCallback(
    (subject: EvidenceRef, beside: Element) => {
      const [kind, id] = splitRef(subject);
      if (kind === 'actor') {
        setNote(null);
        keepOpener(id, beside);
        openActor(story, id);
        /** It may be open already. */
        document.querySelector<HTMLElement>(`[data-panel][data-actor="${id}"] h2`)?.focus();
        return;
      }
      setNote({ subject, beside });
      if (isMark(subject)) light(story, subject);
    },
    [story, keepOpener],
  );
  const onRest = useCallback(
    (position: Position) => {
      const first = story.sections[0]?.id;
      const place = position.step ?? position.section;
      const top = document.getElementById(place ?? '')?.getBoundingClientRect().top ?? 0;
      follow(story, place === first ? null : place, Math.round(-top));
    },
    [story],
  );
  /** Kept as they are while the page around them changes: else React would hydrate them all at once. */
  const sections = useMemo(
    () =>
      story.sections.map((section) => (
        <Suspense key={section.id}>
          <StorySection story={story} section={section} onAlive={onAlive} />
        </Suspense>
      )),
    [story, onAlive],
  );
  const noteStory = note !== null && evidenceOf(known, note.subject) ? known : story;
  /** Where the light in the address is a choice, a note lights its own mark without it. */
  const noted = note !== null && isMark(note.subject) ? note.subject : null;
  const pinned = actor ? (`actor:${actor.id}` as const) : (noted ?? address.lit);
  const asOf = address.asOf ?? story.meta.asOf;
  /** What is to be said of the link that led here, once somebody can hear it. */
  const link = useMemo(() => {
    if (!areAlive) return { since: null, dropped: [] };
    const opened = openedWith();
    return {
      since: wasReloaded() ? null : parseLinkDay(story, opened),
      dropped: listDropped(story, opened),
    };
  }, [story, areAlive]);
  useEffect(() => document.documentElement.setAttribute('data-as-of', asOf), [asOf]);
  /** Under a panel that covers the page nothing can be reached but what is in it. */
  const isCovered = actor !== undefined && isNarrow;
  const shownNote = note !== null && (
    <Suspense>
      <Note story={noteStory} {...note} onClose={closeNote}>
        {address.asOf !== null && <AsKnownOn day={noteStory.meta.asOf} />}
        <Suspense>
          <CiteMark story={noteStory} subject={note.subject} />
        </Suspense>
      </Note>
    </Suspense>
  );

  return (
    <FocusProvider
      pinned={pinned}
      openActor={address.actor}
      select={select}
      /* A light that falls on what React has not yet taken over would have it drawn anew. */
      isOff={!areAlive}
    >
      {/* The choice of motion counts once all sections answer, for the same reason. */}
      <ChartFocus isStill={areAlive && isMotionOff}>
        <ReadingPosition root={root} onRest={onRest}>
          <ToBar />
          <main ref={root}>{sections}</main>
          <Bar story={story} />
          <LiveRegion />
        </ReadingPosition>
        {(link.since !== null || link.dropped.length > 0) && (
          <Suspense>
            <OldLink story={story} {...link} />
          </Suspense>
        )}
        {actor !== undefined && (
          <ActorPanel story={told} actor={actor} modal={isNarrow} onClose={closePanel}>
            {address.asOf !== null && <AsKnownOn day={told.meta.asOf} className="panel-role" />}
            {isNarrow && <EgoPlace story={told} actor={actor.id} />}
            {isCovered && shownNote}
          </ActorPanel>
        )}
        {!isCovered && shownNote}
      </ChartFocus>
    </FocusProvider>
  );
}
