// How the story was made: certainties, method, corrections, data, and every source with what rests on it.
import { CertaintyKey } from '../../charts/parts/CertaintyKey.tsx';
import { sourceRowId } from '../../reading/Citations.tsx';
import { MarkLink } from '../../reading/MarkLink.tsx';
import { evidenceOf } from '../../story/evidence.ts';
import type { Source, Story } from '../../story/schema.ts';
import { type Rested, selectRested } from '../../story/selectRested.ts';
import { accessibilityFile } from '../../words/languages.ts';
import { usePageWords } from '../../words/PageWordsContext.ts';
import { useSpeech } from '../../words/WordsContext.ts';

function SourceRow({ source, rows }: { source: Source; rows: readonly Rested[] }) {
  const { words, ours, story: told, titled } = useSpeech();
  const { sources } = usePageWords();
  const basis = { shown: '', url: ` ${sources.fromAddress}`, inferred: ` ${sources.inferred}` };
  return (
    <tr id={sourceRowId(source.id)}>
      <th scope="row">{source.publisher}</th>
      <td>
        <cite>
          <a href={source.url} lang={source.titleLanguage}>
            {source.title}
          </a>
        </cite>
        {source.note !== undefined && <p className="quiet">{source.note}</p>}
      </td>
      <td {...ours}>
        <time dateTime={source.date}>{words.day(source.date)}</time>
        {basis[source.dateBasis]}
      </td>
      <td>
        {rows.length === 0 ? (
          <span className="quiet" {...ours}>
            {sources.narrative}
          </span>
        ) : (
          <details>
            <summary {...ours}>
              {sources.marks(rows.length)}
              <span className="unseen" {...told}>
                {` (${source.publisher})`}
              </span>
            </summary>
            <ul>
              {rows.map((row) => (
                <li key={row.ref} {...titled(row.ref)}>
                  {row.title}
                </li>
              ))}
            </ul>
          </details>
        )}
      </td>
    </tr>
  );
}

/** Sources by day of publication, the earliest day first; within a day as in the file. */
function groupByDay(story: Story): (readonly [string, readonly Source[]])[] {
  const days = [...new Set(story.sources.map((source) => source.date))].sort();
  return days.map((day) => [day, story.sources.filter((source) => source.date === day)]);
}

export function SourceList({ story }: { story: Story }) {
  const { glossary = [] } = story;
  const { method, corrections, licence, dates } = story.meta;
  const { words, ours, story: told, titled } = useSpeech();
  const { sources } = usePageWords();
  const rested = selectRested(story, words.charts.points);
  return (
    <>
      <div className="method" {...ours}>
        <div>
          <h3>{sources.certainty}</h3>
          <CertaintyKey meanings />
          <h3>{sources.corrections}</h3>
          {corrections.length === 0 ? (
            <p>{sources.noCorrections(words.day(dates.published))}</p>
          ) : (
            <ul>
              {corrections.map((correction) => (
                <li key={correction.date + correction.text}>
                  <time dateTime={correction.date}>{words.day(correction.date)}</time>:{' '}
                  <span {...told}>{correction.text}</span>{' '}
                  {correction.mark !== undefined && (
                    <MarkLink story={story} mark={correction.mark}>
                      <span {...titled(correction.mark)}>
                        {evidenceOf(story, correction.mark, words.charts.points)?.title}
                      </span>
                    </MarkLink>
                  )}
                </li>
              ))}
            </ul>
          )}
          <h3>{sources.data}</h3>
          <p>
            <a href="data/story.json">{sources.wholeStory}</a>.{' '}
            <span {...told}>
              <a href={licence.url}>{licence.name}</a>: {licence.applies}
            </span>
          </p>
          <h3>{sources.accessibility}</h3>
          <p>
            <a href={accessibilityFile(words.tag)}>{sources.tested}</a>
          </p>
        </div>
        <div>
          <h3>{sources.method}</h3>
          <ul {...told}>
            {method.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
          {glossary.length > 0 && (
            <>
              <h3>{sources.abbreviations}</h3>
              <dl className="glossary" {...told}>
                {glossary.map(({ term, words: meant }) => (
                  <div key={term}>
                    <dt>{term}</dt>
                    <dd>{meant}</dd>
                  </div>
                ))}
              </dl>
            </>
          )}
        </div>
      </div>
      <div className="by-day">
        <table>
          <caption {...ours}>{sources.caption(story.sources.length)}</caption>
          <thead {...ours}>
            <tr>
              <th scope="col">{sources.publisher}</th>
              <th scope="col">{sources.page}</th>
              <th scope="col">{sources.date}</th>
              <th scope="col">{sources.rests}</th>
            </tr>
          </thead>
          {groupByDay(story).map(([day, group]) => (
            <tbody key={day} data-rows={group.length}>
              {group.map((source) => (
                <SourceRow key={source.id} source={source} rows={rested.get(source.id) ?? []} />
              ))}
            </tbody>
          ))}
        </table>
      </div>
    </>
  );
}
