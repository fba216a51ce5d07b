// All that panels and notes would say, as plain lists with anchors: for pages without scripts, and paper.
import { ArticleWords } from '../reading/ArticleWords.tsx';
import { Citations } from '../reading/Citations.tsx';
import { DateWords } from '../reading/DateWords.tsx';
import { unrolledId } from '../reading/MarkLink.tsx';
import { StatementItem } from '../reading/StatementItem.tsx';
import { type EvidenceRef, evidenceOf } from '../story/evidence.ts';
import { statementsOf } from '../story/indexStory.ts';
import type { Story } from '../story/schema.ts';
import { useWords } from '../words/WordsContext.ts';
import { unrolledWords } from './storyWords.ts';

/** Where all statements stand, by speaker. */
export const STATEMENTS_ID = 'every-statement';

/** Marks that links of the text may lead to, and all else that a chart shows, beside actors; no heading over none. */
function MarkList(props: { story: Story; title: string; marks: readonly EvidenceRef[] }) {
  const { story, title, marks } = props;
  const { certainties, charts } = useWords();
  if (marks.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <ul>
        {marks.map((mark) => {
          const evidence = evidenceOf(story, mark, charts.points);
          return (
            evidence && (
              <li key={mark} id={unrolledId(mark)}>
                <p>
                  <strong>{evidence.title}</strong>
                  {evidence.when !== undefined && (
                    <>
                      , <DateWords edtf={evidence.edtf ?? ''} words={evidence.when} />
                    </>
                  )}{' '}
                  ({certainties[evidence.certainty].label.toLowerCase()}): {evidence.what}
                  <ArticleWords story={story} printed={evidence.printed} />
                </p>
                {evidence.note !== undefined && <p className="quiet">{evidence.note}</p>}
                <Citations
                  story={story}
                  sources={evidence.sources.map((source) => source.id)}
                  paragraphs={evidence.paragraphs}
                  to="row"
                />
              </li>
            )
          );
        })}
      </ul>
    </section>
  );
}

export function Unrolled({ story }: { story: Story }) {
  const { plan, venues, events, actors, ties } = story;
  const unrolled = unrolledWords(story);
  return (
    <>
      <section id={STATEMENTS_ID}>
        <h3>{unrolled.statements}</h3>
        {actors.map((actor) => {
          const said = statementsOf(story, actor.id);
          return (
            <section key={actor.id} id={unrolledId(`actor:${actor.id}`)}>
              <h4>{actor.name}</h4>
              <p className="quiet">{actor.role}</p>
              <Citations
                story={story}
                sources={actor.sources}
                paragraphs={actor.paragraphs}
                to="row"
              />
              {said.length === 0 ? (
                <p className="quiet">{unrolled.noStatement}</p>
              ) : (
                <ol className="statement-list">
                  {said.map((statement) => (
                    <StatementItem
                      key={statement.id}
                      story={story}
                      statement={statement}
                      citesTo="row"
                    />
                  ))}
                </ol>
              )}
            </section>
          );
        })}
      </section>
      <MarkList
        story={story}
        title={unrolled.rooms}
        marks={venues.map((row): EvidenceRef => `venue:${row.id}`)}
      />
      <MarkList
        story={story}
        title={unrolled.ties}
        marks={ties.map((row): EvidenceRef => `tie:${row.id}`)}
      />
      <MarkList
        story={story}
        title={unrolled.events}
        marks={events.map((row): EvidenceRef => `event:${row.id}`)}
      />
      <MarkList
        story={story}
        title={unrolled.points}
        marks={plan.points.map((row): EvidenceRef => `point:${row.id}`)}
      />
      <MarkList
        story={story}
        title={unrolled.versions}
        marks={plan.versions.map((row): EvidenceRef => `version:${row.id}`)}
      />
      <MarkList
        story={story}
        title={unrolled.reports}
        marks={plan.reports.map((row): EvidenceRef => `report:${row.id}`)}
      />
    </>
  );
}
