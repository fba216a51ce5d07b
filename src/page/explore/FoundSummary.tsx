// What a choice finds in a sentence, said to screen readers too; and where nothing is found, the way out.
import { type MouseEvent, memo, useEffect, useRef } from 'react';
import { announce } from '../../reading/announce.ts';
import { CHOICE_PARTS, chosenParts, NO_CHOICE } from '../../story/choice.ts';
import { evidenceOf } from '../../story/evidence.ts';
import type { MarkRef } from '../../story/indexStory.ts';
import type { Story } from '../../story/schema.ts';
import type { Chosen } from '../../story/selectChosen.ts';
import { type LanguageMarks, useSpeech } from '../../words/WordsContext.ts';
import { useWorkbenchWords } from '../../words/WorkbenchWordsContext.ts';
import { light } from '../address.ts';
import { nameValue } from './choiceNames.ts';
import { choose } from './choose.ts';
import { useFits } from './useFits.ts';

/** A button that its own press takes away: the focus goes to the sentence of what is found. */
function Release(props: LanguageMarks & { onPress: () => void; children: string }) {
  const { onPress, children, ...marks } = props;
  const press = ({ currentTarget }: MouseEvent) => {
    currentTarget.closest('.bench')?.querySelector<HTMLElement>('.bench-summary > p')?.focus();
    onPress();
  };
  return (
    <button type="button" className="text-button" onClick={press} {...marks}>
      {children}
    </button>
  );
}

/** Parts that could be let go, each with what would then be found. */
export function WaysOut(props: { story: Story; known: Story; chosen: Chosen }) {
  const { story, known, chosen } = props;
  const { words, story: told } = useSpeech();
  const { letGo, wouldFind, nothingAnyway } = useWorkbenchWords();
  if (chosen.release.size === 0) return <p className="quiet">{nothingAnyway}</p>;
  return (
    <ul className="ways-out">
      {[...chosen.release].map(([part, found]) => (
        <li key={part}>
          <Release onPress={() => choose(story, { [part]: null })} {...told}>
            {letGo(nameValue(story, known, part, chosen.choice[part] ?? '', words))}
          </Release>{' '}
          <span className="quiet">{wouldFind(found)}</span>
        </li>
      ))}
    </ul>
  );
}

export const FoundSummary = memo(function FoundSummary(props: {
  story: Story;
  /** As known on the day shown. */
  known: Story;
  chosen: Chosen;
}) {
  const { story, known, chosen } = props;
  const day = known.meta.asOf;
  const { words, story: told } = useSpeech();
  const { everything, showEverything } = useWorkbenchWords();
  const fits = useFits();
  const { total, choice } = chosen;
  const sentence = () => fits(chosen) || everything(total, words.day(day));
  const parts = chosenParts(choice);
  const shown = useRef<HTMLParagraphElement>(null);
  /** Said of a new choice alone: the clock says it of a new day; and what has the focus says itself. */
  const chosenNow = CHOICE_PARTS.map((part) => choice[part]).join();
  const said = useRef(chosenNow);
  useEffect(() => {
    const isNew = said.current !== chosenNow;
    if (isNew && document.activeElement !== shown.current) announce(sentence);
    said.current = chosenNow;
  });
  return (
    <div className="bench-summary">
      <p tabIndex={-1} ref={shown}>
        <b>
          {parts.map((part) => (
            <i key={part} {...(part === 'certainty' ? {} : told)}>
              {nameValue(story, known, part, choice[part] ?? '', words)}
            </i>
          ))}
        </b>
        <span>{sentence()}</span>
        {parts.length > 0 && (
          <Release onPress={() => choose(story, NO_CHOICE)}>{showEverything}</Release>
        )}
      </p>
    </div>
  );
});

export function InFocus(props: {
  story: Story;
  known: Story;
  /** A mark that the address lights, or the actor whose panel is open; not the chosen actor. */
  lit: MarkRef | null;
}) {
  const { story, known, lit } = props;
  const { words, titled } = useSpeech();
  const { inFocus, notYet, putOut } = useWorkbenchWords();
  if (lit === null) return null;
  const focused = evidenceOf(known, lit, words.charts.points);
  return (
    <p className="explore-focus">
      {focused ? (
        <>
          {inFocus}{' '}
          <strong {...titled(lit)}>
            {[focused.title, focused.when].filter(Boolean).join(', ')}
          </strong>
        </>
      ) : (
        notYet(words.day(known.meta.asOf))
      )}{' '}
      {/* Its panel has a way to close it. */}
      {!lit.startsWith('actor:') && <Release onPress={() => light(story, null)}>{putOut}</Release>}
    </p>
  );
}
