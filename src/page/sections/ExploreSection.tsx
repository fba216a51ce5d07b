// All charts at once, linked by the one focus of the page.
import { CHARTS } from '../../charts/registry.ts';
import { announce } from '../../reading/announce.ts';
import { useFocus } from '../../reading/Focus.tsx';
import { MarkLink } from '../../reading/MarkLink.tsx';
import { evidenceOf } from '../../story/evidence.ts';
import { CHART_IDS } from '../../story/kinds.ts';
import type { Section, Story } from '../../story/schema.ts';
import { groupBySide } from '../../story/selectNetwork.ts';
import { usePageWords } from '../../words/PageWordsContext.ts';
import { useSpeech } from '../../words/WordsContext.ts';
import { StoryChart } from '../StoryChart.tsx';
import { SectionHead } from './SectionHead.tsx';

export function ExploreSection(props: {
  story: Story;
  section: Section;
  /** Lets go of the focus that is pinned. */
  onRelease: () => void;
}) {
  const { story, section, onRelease } = props;
  const { mark } = useFocus();
  const { words, ours, story: told } = useSpeech();
  const { explore } = usePageWords();
  const showAll = () => {
    onRelease();
    announce((page) => page.explore.nothingInFocus);
  };
  const focused = mark === null ? undefined : evidenceOf(story, mark);
  return (
    <section
      className="flow explore"
      id={section.id}
      data-section={section.id}
      aria-labelledby={`${section.id}-title`}
    >
      <SectionHead story={story} section={section} />
      <div className="explore-people">
        {groupBySide(story, story.actors).map((group) => (
          <div key={group.name}>
            <h3 data-side={group.rank}>{group.name}</h3>
            <ul>
              {group.actors.map((actor) => (
                <li key={actor.id}>
                  <MarkLink story={story} mark={`actor:${actor.id}`}>
                    {actor.name}
                  </MarkLink>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
      <p className="explore-focus" {...ours}>
        {focused === undefined ? (
          <span className="quiet">{explore.nothingInFocus}</span>
        ) : (
          <>
            {explore.inFocus} <strong {...told}>{focused.title}</strong>{' '}
            <button type="button" className="text-button" onClick={showAll}>
              {explore.showEverything}
            </button>
          </>
        )}
      </p>
      <div className="explore-charts">
        {CHART_IDS.map((id) => (
          <div className={`explore-chart explore-${id}`} key={id}>
            <h3 {...ours}>{words.charts.titles[id]}</h3>
            <StoryChart story={story} view={CHARTS[id].defaultView} />
          </div>
        ))}
      </div>
    </section>
  );
}
