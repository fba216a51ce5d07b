// The statements of a step without scripts, and on paper: for each topic the words of each side.
import { howKnown } from '../charts/statements/howKnown.ts';
import { SHOWN_FIRST } from '../charts/statements/StatementCell.tsx';
import { unrolledId } from '../reading/MarkLink.tsx';
import { commonYear, shortWhen } from '../story/dates.ts';
import { indexStory } from '../story/indexStory.ts';
import type { Statement, Story, View } from '../story/schema.ts';
import { startTopics, topicCells } from '../story/selectStatements.ts';
import { useWords } from '../words/WordsContext.ts';

function Said({ story, said }: { story: Story; said: Statement }) {
  const words = useWords();
  const { quote, gist, speaker } = said;
  const known = howKnown(said, words);
  return (
    <li>
      {quote === undefined ? <p>{gist}</p> : <blockquote>“{quote}”</blockquote>}
      <p className="quiet">
        <a href={`#${unrolledId(`actor:${speaker}`)}`}>
          {indexStory(story).actor.get(speaker)?.name ?? speaker}
        </a>
        {`, ${shortWhen(said.when, commonYear(story), words.months)}`}
        {known && ` · ${known}`}
      </p>
    </li>
  );
}

export function StatementStill({ story, view }: { story: Story; view: View }) {
  const { more, nothing, others } = useWords().charts;
  return topicCells(story, view, new Set(startTopics(story, view)), others).map(
    ({ topic, cells }) => (
      <section key={topic.id}>
        <h4>{topic.name}</h4>
        <div className="side-by-side">
          {cells.map(({ id, name, statements }) => (
            <div key={id}>
              <h5>{name}</h5>
              <ul>
                {statements.slice(0, SHOWN_FIRST).map((said) => (
                  <Said key={said.id} story={story} said={said} />
                ))}
              </ul>
              {statements.length === 0 && <p className="quiet">{nothing}</p>}
              {statements.length > SHOWN_FIRST && (
                <p className="quiet">{more(statements.length - SHOWN_FIRST)}</p>
              )}
            </div>
          ))}
        </div>
      </section>
    ),
  );
}
