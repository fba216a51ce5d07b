// Where published accounts conflict: the accounts of each question beside each other, with their sources.
import { memo } from 'react';
import { Citations } from '../../reading/Citations.tsx';
import { tieNumbers } from '../../reading/tieNumbers.ts';
import { WordingWords } from '../../reading/WordingWords.tsx';
import { quoted } from '../../story/quoted.ts';
import type { Story } from '../../story/schema.ts';
import { selectConflicts } from '../../story/selectConflicts.ts';
import { useSpeech } from '../../words/WordsContext.ts';
import { useWorkbenchWords } from '../../words/WorkbenchWordsContext.ts';
import '../../styles/accounts.css';

export const Conflicts = memo(function Conflicts({ story }: { story: Story }) {
  const { sources: say } = useWorkbenchWords();
  const { words, story: told } = useSpeech();
  const conflicts = selectConflicts(story, words);
  return (
    <section className="conflicts" aria-labelledby="conflicts-title">
      <h3 id="conflicts-title">
        {say.conflicts} {conflicts.length > 0 && <span className="count">{conflicts.length}</span>}
      </h3>
      <div>
        <p className="quiet">{conflicts.length === 0 ? say.noConflict : say.conflictsIntro}</p>
        {conflicts.map(({ id, question, accounts }) => (
          <section key={id} id={`conflict-${id}`} data-conflict={id} {...told}>
            <h4>{tieNumbers(question)}</h4>
            <ul className="accounts">
              {accounts.map(({ by, says, quote, wording, when, sources }) => (
                <li key={[by, says, quote, when, sources].join()}>
                  <p className="by">{by}</p>
                  {says !== '' && <p>{says}</p>}
                  {quote !== undefined && <blockquote>{quoted(story, quote)}</blockquote>}
                  {wording !== undefined && wording !== 'exact' && (
                    <p className="quiet">
                      <WordingWords wording={wording} />
                    </p>
                  )}
                  {when !== undefined && <p className="quiet">{tieNumbers(when)}</p>}
                  <Citations story={story} sources={sources} />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </section>
  );
});
