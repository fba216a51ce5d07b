// What is not known, as a list of hollow marks taken from the data.
import { CertaintyMark } from '../../charts/parts/CertaintyMark.tsx';
import { Citations } from '../../reading/Citations.tsx';
import { WordingWords } from '../../reading/WordingWords.tsx';
import type { Story } from '../../story/schema.ts';
import { selectUnknowns, type Unknown, type UnknownGroup } from '../../story/selectUnknowns.ts';
import { usePageWords } from '../../words/PageWordsContext.ts';
import { useSpeech } from '../../words/WordsContext.ts';

function UnknownRow({ story, row }: { story: Story; row: Unknown }) {
  return (
    <li id={row.mark ? undefined : `question-${row.id}`} data-certainty={row.certainty}>
      <CertaintyMark certainty={row.certainty} />
      <div>
        <p>
          {row.text} <WordingWords wording={row.wording} />
        </p>
        <Citations story={story} sources={row.sources} />
      </div>
    </li>
  );
}

export function UnknownList({ story }: { story: Story }) {
  const { unknowns } = usePageWords();
  const { words, ours } = useSpeech();
  const { undated, points } = words.charts;
  const headingOf = (id: UnknownGroup['id']) => {
    if (id === 'undated') return undated;
    return id === 'reported' ? unknowns.reported : words.certainties[id].label;
  };
  const groups = selectUnknowns(story, points);
  if (groups.length === 0) return <p {...ours}>{unknowns.none}</p>;
  return groups.map((group) => (
    <section key={group.id} aria-labelledby={`unknown-${group.id}`}>
      <h3 id={`unknown-${group.id}`} {...ours}>
        {`${headingOf(group.id)} `}
        <span className="count">{group.rows.length}</span>
      </h3>
      <ul>
        {group.rows.map((row) => (
          <UnknownRow key={row.id} story={story} row={row} />
        ))}
      </ul>
    </section>
  ));
}
