// The first screen: what this is, as of when, how to read the marks, and that it scrolls.
import { CertaintyKey } from '../../charts/parts/CertaintyKey.tsx';
import { PlanCover } from '../../charts/plan/PlanCover.tsx';
import { enter } from '../../reading/ReadingPosition.tsx';
import { readingMinutes } from '../../story/readingTime.ts';
import type { Section, Story } from '../../story/schema.ts';
import { usePageWords } from '../../words/PageWordsContext.ts';
import { useSpeech } from '../../words/WordsContext.ts';

export function CoverSection({ story, section }: { story: Story; section: Section }) {
  const { headline, kicker, standfirst, asOf } = story.meta;
  const { words, ours, story: told } = useSpeech();
  const { cover } = usePageWords();
  const next = story.sections[story.sections.indexOf(section) + 1];
  const minutes = readingMinutes(story);
  const steps = story.sections.reduce((sum, one) => sum + one.steps.length, 0);
  return (
    <section className="cover" id={section.id} data-section={section.id} aria-labelledby="headline">
      <div className="cover-words" {...told}>
        <p className="cover-kicker">
          {kicker} ·{' '}
          <span {...ours}>
            {words.reading.asKnownOn} <time dateTime={asOf}>{words.day(asOf)}</time>
          </span>
        </p>
        <h1 id="headline">{headline}</h1>
        <p className="standfirst">{standfirst}</p>
      </div>
      <PlanCover story={story} />
      <div className="cover-foot" data-leads={next !== undefined}>
        <CertaintyKey />
        {next !== undefined && (
          <a
            className="cover-next"
            href={`#${next.id}`}
            {...ours}
            onClick={(event) => {
              event.preventDefault();
              enter(next.id);
            }}
          >
            {cover.scroll} <span aria-hidden="true">↓</span>{' '}
            {steps > 0 && <span className="quiet">{cover.scrollNote(steps, minutes)}</span>}
          </a>
        )}
      </div>
    </section>
  );
}
