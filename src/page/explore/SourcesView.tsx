// The sources on which what is found rests, by publisher or by day; and what rests on one source alone.
import { memo, useMemo, useState } from 'react';
import { type EvidenceRef, evidenceOf } from '../../story/evidence.ts';
import type { Story } from '../../story/schema.ts';
import type { Chosen } from '../../story/selectChosen.ts';
import { type SourceOrder, selectSourceGroups } from '../../story/selectSourceGroups.ts';
import { useSpeech } from '../../words/WordsContext.ts';
import { useWorkbenchWords } from '../../words/WorkbenchWordsContext.ts';
import { FoundRow } from './FoundRow.tsx';
import { MoreList } from './MoreList.tsx';
import { OneOf } from './OneOf.tsx';
import '../../styles/accounts.css';

const FIRST_GROUPS = 12;
const FIRST_FACTS = 9;
const ORDERS = ['publisher', 'date'] as const;

function Rested({ story, refs }: { story: Story; refs: readonly EvidenceRef[] }) {
  const { sources: say } = useWorkbenchWords();
  const { words, ours, titled } = useSpeech();
  return (
    <details>
      <summary {...ours}>{say.marks(refs.length)}</summary>
      <ul>
        {refs.map((ref) => {
          const evidence = evidenceOf(story, ref, words.charts.points);
          return (
            <li key={ref} {...titled(ref)}>
              {[evidence?.title, evidence?.when].filter(Boolean).join(', ')}
            </li>
          );
        })}
      </ul>
    </details>
  );
}

export const SourcesView = memo(function SourcesView(props: { story: Story; chosen: Chosen }) {
  const { story, chosen } = props;
  const { words, ours } = useSpeech();
  const { sources: say } = useWorkbenchWords();
  const [order, setOrder] = useState<SourceOrder>('publisher');
  const { groups, count, single } = useMemo(() => {
    const found = chosen.found.map((row) => row.ref);
    return selectSourceGroups(story, found, order);
  }, [story, chosen, order]);
  const isByDay = order === 'date';
  return (
    <section className="found-sources" aria-labelledby="found-sources-title">
      <h3 id="found-sources-title">
        {say.title} <span className="count">{count}</span>
      </h3>
      <OneOf label={say.order} values={ORDERS} names={say} chosen={order} onChoose={setOrder} />
      {count === 0 && <p className="quiet">{say.none}</p>}
      <MoreList
        className="source-groups"
        rows={groups}
        first={FIRST_GROUPS}
        of={say.title}
        all={say.all[order]}
      >
        {({ key, sources }) => (
          <li key={key}>
            <h4 {...(isByDay && ours)}>{isByDay ? words.day(key) : key}</h4>
            {sources.map(({ source, rested }) => (
              <div key={source.id} data-source={source.id}>
                <cite>
                  <a
                    href={source.url}
                    lang={isByDay ? undefined : (source.titleLanguage ?? story.meta.language)}
                  >
                    {isByDay ? source.publisher : source.title}
                  </a>
                </cite>
                {!isByDay && (
                  <>
                    {' '}
                    <span className="quiet">
                      · <span {...ours}>{words.day(source.date)}</span>
                    </span>
                  </>
                )}
                <Rested story={story} refs={rested} />
              </div>
            ))}
          </li>
        )}
      </MoreList>
      <h3 id="single-sourced">
        {say.single} <span className="count">{single.length}</span>
      </h3>
      {single.length === 0 && <p className="quiet">{say.noSingle}</p>}
      <MoreList className="single-sourced" rows={single} first={FIRST_FACTS} of={say.single}>
        {({ ref, sources }) => (
          <FoundRow
            key={ref}
            story={story}
            mark={ref}
            more={[...new Set(sources.map(({ publisher }) => publisher))].join(', ')}
          />
        )}
      </MoreList>
    </section>
  );
});
