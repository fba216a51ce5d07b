// How the story was made: certainties, method, corrections, data, and every source with what rests on it.
import { CertaintyKey } from '../../charts/parts/CertaintyKey.tsx';
import { sourceRowId } from '../../reading/Citations.tsx';
import { longDay } from '../../story/dates.ts';
import type { Story } from '../../story/schema.ts';
import { selectRested } from '../../story/selectRested.ts';

const DATE_BASIS = { shown: '', url: ' (from the address)', inferred: ' (inferred)' } as const;

export function SourceList({ story }: { story: Story }) {
  const { method, corrections, licence, dates } = story.meta;
  const rested = selectRested(story);
  return (
    <>
      <div className="method">
        <div>
          <h3>How certainty is assigned</h3>
          <CertaintyKey meanings />
          <h3>Corrections</h3>
          {corrections.length === 0 ? (
            <p>
              None since publication on{' '}
              <time dateTime={dates.published}>{longDay(dates.published)}</time>.
            </p>
          ) : (
            <ul>
              {corrections.map((correction) => (
                <li key={correction.date + correction.text}>
                  <time dateTime={correction.date}>{longDay(correction.date)}</time>:{' '}
                  {correction.text}
                </li>
              ))}
            </ul>
          )}
          <h3>Data</h3>
          <p>
            <a href="data/story.json">The whole story as one JSON file</a>.{' '}
            <a href={licence.url}>{licence.name}</a>: {licence.applies}
          </p>
          <h3>Accessibility</h3>
          <p>
            <a href="accessibility.html">What was tested, and what is known not to work</a>
          </p>
        </div>
        <div>
          <h3>Method</h3>
          <ul>
            {method.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </div>
      </div>
      <table>
        <caption>{story.sources.length} sources, and what rests on each</caption>
        <thead>
          <tr>
            <th scope="col">Publisher</th>
            <th scope="col">Page</th>
            <th scope="col">Date</th>
            <th scope="col">What rests on it</th>
          </tr>
        </thead>
        <tbody>
          {story.sources.map((source) => {
            const rows = rested.get(source.id) ?? [];
            return (
              <tr key={source.id} id={sourceRowId(source.id)}>
                <th scope="row">{source.publisher}</th>
                <td>
                  <cite>
                    <a href={source.url}>{source.title}</a>
                  </cite>
                  {source.note !== undefined && <p className="quiet">{source.note}</p>}
                </td>
                <td>
                  <time dateTime={source.date}>{longDay(source.date)}</time>
                  {DATE_BASIS[source.dateBasis]}
                </td>
                <td>
                  {rows.length === 0 ? (
                    <span className="quiet">Words of the narrative</span>
                  ) : (
                    <details>
                      <summary>{rows.length === 1 ? '1 mark' : `${rows.length} marks`}</summary>
                      <ul>
                        {rows.map((row) => (
                          <li key={row.ref}>{row.title}</li>
                        ))}
                      </ul>
                    </details>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </>
  );
}
