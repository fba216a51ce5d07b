// One statement: its words, who said them when and where, how well they are known, and how we know.
import { memo, useContext } from 'react';
import { commonYear, machineDate, shortWhen } from '../../story/dates.ts';
import { sourceAddress } from '../../story/evidence.ts';
import { indexStory, type MarkRef } from '../../story/indexStory.ts';
import { capital } from '../../story/planWords.ts';
import { quoted } from '../../story/quoted.ts';
import type { Statement, Story } from '../../story/schema.ts';
import { useSpeech } from '../../words/WordsContext.ts';
import { ChartActionsContext, useMarksAround } from '../parts/ChartActions.tsx';
import { howKnown } from './howKnown.ts';
import { SpeakerButton } from './SpeakerButton.tsx';
import './statement.css';

/** Words of a statement that tell its button from others of the same speaker and day. */
const OPENING = 5;

/** The longest a quote may be, in characters, to be set in each size. */
const LENGTHS = [
  { upTo: 60, name: 'short' },
  { upTo: 110, name: 'medium' },
  { upTo: 165, name: 'long' },
] as const;

const lengthName = (words: string) =>
  LENGTHS.find(({ upTo }) => words.length <= upTo)?.name ?? 'longest';

export const StatementItem = memo(function StatementItem(props: {
  story: Story;
  statement: Statement;
}) {
  const { story, statement } = props;
  const marks = useMarksAround();
  const { select } = useContext(ChartActionsContext);
  const ref: MarkRef = `statement:${statement.id}`;
  const { 'data-for': mark, ...state } = marks.drawn(ref);
  const actor = indexStory(story).actor.get(statement.speaker);
  const { quote, gist = '', when } = statement;
  const day = machineDate(when.edtf);
  const { words, ours, story: told } = useSpeech();
  const short = shortWhen(when, commonYear(story), words.months);
  const { channel, certainty } = statement;
  const known = howKnown(statement, words);
  return (
    <li className="statement" data-mark={mark} {...state}>
      {quote ? (
        <blockquote data-length={lengthName(quote)} cite={sourceAddress(story, statement.sources)}>
          <p>{quoted(story, quote)}</p>
        </blockquote>
      ) : (
        <p className="gist" data-length={lengthName(gist)}>
          {gist}
        </p>
      )}
      <p className="said">
        {actor && <SpeakerButton actor={actor} />}{' '}
        {day === undefined ? (
          <span title={when.words}>{short}</span>
        ) : (
          <time dateTime={day} title={when.words}>
            {short}
          </time>
        )}
      </p>
      <p className="details">
        <span>
          {capital(channel)}
          {known && ' · '}
          {known && <span {...ours}>{known}</span>}
          {certainty === 'confirmed' && (
            <span className="unseen" {...ours}>{` · ${words.certainties.confirmed.label}`}</span>
          )}
        </span>
        <button
          type="button"
          className="ask"
          aria-haspopup="dialog"
          onClick={(event) => select(ref, event.currentTarget)}
          {...ours}
        >
          {words.charts.howDoWeKnow}
          <span className="unseen">
            {' '}
            {words.charts.whatWasSaid(actor?.name ?? statement.speaker, when.words)}
            <span {...told}>: {(quote ?? gist).split(' ', OPENING).join(' ')}…</span>
          </span>
        </button>
      </p>
    </li>
  );
});
