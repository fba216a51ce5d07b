// The statements of a step without scripts, and on paper: for each topic the words of each side.
import { howKnown } from '../charts/statements/howKnown.ts';
import { SHOWN_FIRST } from '../charts/statements/StatementCell.tsx';
import { unrolledId } from '../reading/MarkLink.tsx';
import { tieNumbers } from '../reading/tieNumbers.ts';
import { commonYear, shortWhen } from '../story/dates.ts';
import { indexStory } from '../story/indexStory.ts';
import { quoted } from '../story/quoted.ts';
import type { Statement, Story, View } from '../story/schema.ts';
import { type Cell, startTopics, topicCells } from '../story/selectStatements.ts';
import { useSpeech } from '../words/WordsContext.ts';
import { unrolledWords } from './storyWords.ts';
import { STATEMENTS_ID } from './Unrolled.tsx';

function Said({ story, said }: { story: Story; said: Statement }) {
  const { words, ours } = useSpeech();
  const { quote, gist, speaker } = said;
  const known = howKnown(said, words);
  return (
    <li>
      {quote === undefined ? <p>{gist}</p> : <blockquote>{quoted(story, quote)}</blockquote>}
      <p className="quiet">
        <a href={`#${unrolledId(`actor:${speaker}`)}`}>
          {indexStory(story).actor.get(speaker)?.name ?? speaker}
        </a>
        {tieNumbers(`, ${shortWhen(said.when, commonYear(story), words.months)}`)}
        {known && '\u00a0· '}
        {known && <span {...ours}>{known}</span>}
      </p>
    </li>
  );
}

function Side({ story, side }: { story: Story; side: Cell }) {
  const { words, ours } = useSpeech();
  const { name, rank, statements, left } = side;
  const more = statements.length - SHOWN_FIRST;
  return (
    <div>
      <h5 {...(rank === undefined && ours)}>{name}</h5>
      {statements.length === 0 ? (
        <Nothing left={left} none="noneOnTopic" />
      ) : (
        <ul>
          {statements.slice(0, SHOWN_FIRST).map((said) => (
            <Said key={said.id} story={story} said={said} />
          ))}
        </ul>
      )}
      {more > 0 && (
        <p className="quiet" {...ours}>
          <a
            href={`#${STATEMENTS_ID}`}
          >{`${words.charts.more(more)} ${words.charts.from(name)}`}</a>
          <span className="on-paper">: {unrolledWords(story).statements}</span>
        </p>
      )}
    </div>
  );
}

/** Why nothing stands here: so many statements are left out, or there are none. */
function Nothing({ left, none }: { left: number; none: 'nothing' | 'noneOnTopic' }) {
  const { words, ours } = useSpeech();
  return (
    <p className="quiet" {...ours}>
      {left > 0 ? words.charts.leftOut(left) : words.charts[none]}
    </p>
  );
}

export function StatementStill({ story, view }: { story: Story; view: View }) {
  const { others } = useSpeech().words.charts;
  const rows = topicCells(story, view, new Set(startTopics(story, view)), others);
  if (rows.length === 0) return <Nothing left={story.statements.length} none="nothing" />;
  return rows.map(({ topic, cells }) => (
    <section key={topic.id}>
      <h4>{topic.name}</h4>
      <div className="side-by-side">
        {cells.map((side) => (
          <Side key={side.id} story={story} side={side} />
        ))}
      </div>
    </section>
  ));
}
