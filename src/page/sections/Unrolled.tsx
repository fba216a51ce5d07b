// All that panels and notes would say, as plain lists with anchors: for pages without scripts, and paper.
import { Citations } from '../../reading/Citations.tsx';
import { DateWords } from '../../reading/DateWords.tsx';
import { unrolledId } from '../../reading/MarkLink.tsx';
import { StatementItem } from '../../reading/StatementItem.tsx';
<<<<<<< HEAD
import { CERTAINTY_WORDS } from '../../story/certaintyWords.ts';
import { type EvidenceRef, evidenceOf } from '../../story/evidence.ts';
import { statementsOf } from '../../story/indexStory.ts';
=======
import { evidenceOf } from '../../story/evidence.ts';
import { type MarkRef, statementsOf } from '../../story/indexStory.ts';
>>>>>>> main
import type { Story } from '../../story/schema.ts';
import { usePageWords } from '../../words/PageWordsContext.ts';
import { useWords } from '../../words/WordsContext.ts';

/** Marks that links of the text may lead to, and all else that a chart shows, beside actors. */
function MarkList(props: { story: Story; title: string; marks: readonly EvidenceRef[] }) {
  const { story, title, marks } = props;
  const { certainties } = useWords();
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
<<<<<<< HEAD
                  {evidence.when !== undefined && (
                    <>
                      , <DateWords edtf={evidence.edtf ?? ''} words={evidence.when} />
                    </>
                  )}{' '}
                  ({CERTAINTY_WORDS[evidence.certainty].label.toLowerCase()}): {evidence.what}
=======
                  {evidence.when !== undefined && `, ${evidence.when}`} (
                  {certainties[evidence.certainty].label.toLowerCase()}): {evidence.what}
>>>>>>> main
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
<<<<<<< HEAD
  const { plan, venues, events, actors, ties } = story;
=======
  const { plan, venues, events, actors } = story;
  const { unrolled } = usePageWords();
>>>>>>> main
  return (
    <>
      <section>
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
<<<<<<< HEAD
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
=======
        title={unrolled.rooms}
        marks={venues.map((row): MarkRef => `venue:${row.id}`)}
      />
      <MarkList
        story={story}
        title={unrolled.events}
        marks={events.map((row): MarkRef => `event:${row.id}`)}
      />
      <MarkList
        story={story}
        title={unrolled.points}
        marks={plan.points.map((row): MarkRef => `point:${row.id}`)}
      />
      <MarkList
        story={story}
        title={unrolled.versions}
        marks={plan.versions.map((row): MarkRef => `version:${row.id}`)}
>>>>>>> main
      />
    </>
  );
}
