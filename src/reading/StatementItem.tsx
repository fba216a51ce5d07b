// One statement with everything that vouches for it.
import type { ReactNode } from 'react';
import { sourceAddress } from '../story/evidence.ts';
import { quoted } from '../story/quoted.ts';
import type { Statement, Story } from '../story/schema.ts';
import { useSpeech } from '../words/WordsContext.ts';
import { CertaintyTag } from './CertaintyTag.tsx';
import { Citations } from './Citations.tsx';
import { DateWords } from './DateWords.tsx';
import { WordingWords } from './WordingWords.tsx';

export function StatementItem(props: {
  story: Story;
  statement: Statement;
  /** Whose words they are, with a comma, where that does not stand above them. */
  speaker?: ReactNode;
  /** Where its citations lead. */
  citesTo?: 'source' | 'row';
}) {
  const { story, statement, speaker, citesTo = 'source' } = props;
  const { words, ours } = useSpeech();
  const { id, quote, gist, when, channel, wording, certainty, note } = statement;
  return (
    <li className="statement" data-statement={id} data-certainty={certainty}>
      {quote !== undefined ? (
        <blockquote
          data-length={quote.length > 120 ? 'long' : 'short'}
          cite={citesTo === 'source' ? sourceAddress(story, statement.sources) : undefined}
        >
          {quoted(story, quote)}
        </blockquote>
      ) : (
        <p className="gist">{gist}</p>
      )}
      <p className="quiet">
        {speaker}
        {speaker !== undefined && ' '}
        <DateWords {...when} />
        {'\u00a0· '}
        {channel}
      </p>
      <p className="quiet">
        <WordingWords wording={wording} />
      </p>
      {certainty === 'confirmed' ? (
        <p className="unseen" {...ours}>
          {words.certainties.confirmed.label}.
        </p>
      ) : (
        <CertaintyTag certainty={certainty} />
      )}
      {note !== undefined && <p className="quiet">{note}</p>}
      <Citations
        story={story}
        sources={statement.sources}
        paragraphs={statement.paragraphs}
        to={citesTo}
      />
    </li>
  );
}
