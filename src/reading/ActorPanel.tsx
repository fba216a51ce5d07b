// An actor: name and role as of the date, every statement in order, rooms, ties; all with sources.
import { type ReactNode, type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { isInRoom, sideRankOf, statementsOf, tiesOf } from '../story/indexStory.ts';
import type { Actor, Story } from '../story/schema.ts';
import { useSpeech } from '../words/WordsContext.ts';
import { Citations } from './Citations.tsx';
import { StatementItem } from './StatementItem.tsx';
import { TieList } from './TieList.tsx';

/** Whether it is the panel that shows where the middle of an element is. */
function isUnder(panel: Element, element: Element): boolean {
  const { x, y, width, height } = element.getBoundingClientRect();
  return panel.contains(document.elementFromPoint(x + width / 2, y + height / 2));
}

/** A panel beside the page gives way where the keyboard goes on to what lies under it. */
function useGiveWay(
  panel: RefObject<HTMLElement | null>,
  modal: boolean,
  onClose: () => void,
): void {
  useEffect(() => {
    if (modal) return;
    /** A frame later, when the page has brought it into view; that may take a scroll or two. */
    const check = () =>
      requestAnimationFrame(() => {
        const element = document.activeElement;
        if (!panel.current || !element?.matches(':focus-visible')) return;
        if (element.closest('dialog, .note') || !isUnder(panel.current, element)) return;
        onClose();
      });
    document.addEventListener('focusin', check);
    document.addEventListener('scroll', check);
    return () => {
      document.removeEventListener('focusin', check);
      document.removeEventListener('scroll', check);
    };
  }, [panel, modal, onClose]);
}

export function ActorPanel(props: {
  story: Story;
  actor: Actor;
  /** Whether the panel covers the page, so that nothing behind it can be reached. */
  modal: boolean;
  onClose: () => void;
  /** What the page adds below who they are, such as a picture of their ties. */
  children?: ReactNode;
}) {
  const { story, actor, modal, onClose, children } = props;
  const { words, ours, story: told } = useSpeech();
  const heading = useRef<HTMLHeadingElement>(null);
  const panel = useRef<HTMLDialogElement>(null);
  /** Closing it in time gives the focus back to where it was. */
  useLayoutEffect(() => {
    const dialog = panel.current;
    if (!dialog) return;
    if (modal) dialog.showModal();
    else dialog.show();
    return () => {
      const focused = document.activeElement;
      dialog.close();
      /** Unless the reader has gone on elsewhere. */
      if (!modal && !dialog.contains(focused))
        (focused as HTMLElement)?.focus({ preventScroll: true });
    };
  }, [modal]);
  useGiveWay(panel, modal, onClose);
  useEffect(() => {
    if (panel.current?.dataset.actor !== actor.id) return;
    panel.current.scrollTo?.(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [actor.id]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const other = (event.target as Element).closest?.('dialog');
      if (event.key === 'Escape' && (!other || other === panel.current)) onClose();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [onClose]);

  const said = statementsOf(story, actor.id);
  const ties = tiesOf(story, actor.id);
  const rooms = ties.filter((tie) => isInRoom(story, tie));
  const people = ties.filter((tie) => !isInRoom(story, tie));
  const side = story.sides.find((one) => one.id === actor.side);
  return (
    <dialog
      /* A phone's Back asks so; where a browser closes it without asking, the page follows. */
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClose={(event) => {
        if (!event.currentTarget.open) onClose();
      }}
      className="panel"
      data-panel="actor"
      data-actor={actor.id}
      aria-labelledby="panel-name"
      aria-modal={modal}
      {...ours}
      ref={panel}
    >
      <button
        type="button"
        className="close"
        onClick={onClose}
        aria-label={words.reading.closePanel}
      >
        <span aria-hidden="true">×</span>
      </button>
      {side !== undefined && (
        <p id="panel-side" className="panel-side" data-side={sideRankOf(story, actor.id)} {...told}>
          {side.name}
        </p>
      )}
      <h2
        id="panel-name"
        tabIndex={-1}
        aria-describedby={side && 'panel-side'}
        ref={heading}
        {...told}
      >
        {actor.name}
      </h2>
      <p className="panel-role" {...told}>
        {actor.role}
      </p>
      {actor.note !== undefined && (
        <p className="quiet" {...told}>
          {actor.note}
        </p>
      )}
      <Citations story={story} sources={actor.sources} paragraphs={actor.paragraphs} />
      {children}

      <section>
        <h3>{words.reading.statements(said.length)}</h3>
        {said.length === 0 ? (
          <p className="quiet">{words.reading.noStatement(actor.name)}</p>
        ) : (
          <ol className="statement-list" {...told}>
            {said.map((statement) => (
              <StatementItem key={statement.id} story={story} statement={statement} />
            ))}
          </ol>
        )}
      </section>
      <TieList story={story} title={words.reading.rooms} ties={rooms} actor={actor} />
      <TieList story={story} title={words.reading.ties} ties={people} actor={actor} />
    </dialog>
  );
}
