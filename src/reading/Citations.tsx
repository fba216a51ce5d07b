// Who says so: linked sources with their date, and the paragraphs of the article the story follows.
import { commonYear, dayNumber, shortDay } from '../story/dates.ts';
import { resolveSources } from '../story/evidence.ts';
import type { Story } from '../story/schema.ts';
import { useSpeech } from '../words/WordsContext.ts';
import { tieNumbers } from './tieNumbers.ts';

/** Id of a source's row in the page's list of sources. */
export const sourceRowId = (id: string): string => `source-${id}`;

/** Sources in one line of prose, each a link. */
export function Citations(props: {
  story: Story;
  sources: readonly string[];
  paragraphs?: readonly number[] | undefined;
  /** Where links lead: to the source itself, or to its row in the page's list of sources. */
  to?: 'source' | 'row';
}) {
  const { story, sources, paragraphs = [], to = 'source' } = props;
  const { words, ours, story: told } = useSpeech();
  const primary = story.meta.primarySource?.id;
  const ordered = [...sources].sort((a, b) => Number(b === primary) - Number(a === primary));
  return (
    <ul className="citations" {...told}>
      {resolveSources(story, ordered).map((source) => (
        <li key={source.id}>
          <cite>
            <a href={to === 'row' ? `#${sourceRowId(source.id)}` : source.url}>
              {source.publisher}
            </a>
          </cite>
          {', '}
          <time dateTime={source.date} {...ours}>
            {tieNumbers(shortDay(dayNumber(source.date), commonYear(story), words.months))}
          </time>
          {source.id === primary && paragraphs.length > 0 && (
            <span {...ours}>{`, ${words.reading.paragraphs(paragraphs)}`}</span>
          )}
        </li>
      ))}
    </ul>
  );
}
