// All that panels and notes would say, as plain lists with anchors: for pages without scripts, and paper.

import { Citations } from '../../reading/Citations.tsx';
import { DateWords } from '../../reading/DateWords.tsx';
import { unrolledId } from '../../reading/MarkLink.tsx';
import { StatementItem } from '../../reading/StatementItem.tsx';
import { CERTAINTY_WORDS } from '../../story/certaintyWords.ts';
import { type EvidenceRef, evidenceOf } from '../../story/evidence.ts';
import { statementsOf } from '../../story/indexStory.ts';
import type { Story } from '../../story/schema.ts';

/** Marks that links of the text may lead to, and all else that a chart shows, beside actors. */
function MarkList(props: { story: Story; title: string; marks: readonly EvidenceRef[] }) {
  const { story, title, marks } = props;
  return (
    <section>
      <h3>{title}</h3>
      <ul>
        {marks.map((mark) => {
          const evidence = evidenceOf(story, mark);
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
                  ({CERTAINTY_WORDS[evidence.certainty].label.toLowerCase()}): {evidence.what}
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
  return (
    <>
      <section>
        <h3>Every statement, by speaker</h3>
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
                <p className="quiet">No statement in the sources of this page.</p>
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
        title="Rooms"
        marks={venues.map((row): EvidenceRef => `venue:${row.id}`)}
      />
      <MarkList
        story={story}
        title="Who was where, and who is tied to whom"
        marks={ties.map((row): EvidenceRef => `tie:${row.id}`)}
      />
      <MarkList
        story={story}
        title="Events"
        marks={events.map((row): EvidenceRef => `event:${row.id}`)}
      />
      <MarkList
        story={story}
        title="Points of the first draft"
        marks={plan.points.map((row): EvidenceRef => `point:${row.id}`)}
      />
      <MarkList
        story={story}
        title="Versions and counts"
        marks={plan.versions.map((row): EvidenceRef => `version:${row.id}`)}
      />
      <MarkList
        story={story}
        title="Reports of what changed"
        marks={plan.reports.map((row): EvidenceRef => `report:${row.id}`)}
      />
    </>
  );
}
