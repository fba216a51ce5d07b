// The ties of an actor, each in the direction in which it runs and with how well it is known.
import { indexStory } from '../story/indexStory.ts';
import type { Actor, Story, Tie } from '../story/schema.ts';
import { useSpeech } from '../words/WordsContext.ts';
import { Citations } from './Citations.tsx';
import { DateWords } from './DateWords.tsx';
import { MarkLink } from './MarkLink.tsx';

function TieItem({ story, tie, actor }: { story: Story; tie: Tie; actor: Actor }) {
  const index = indexStory(story);
  const isFrom = tie.from === actor.id;
  const otherId = isFrom ? tie.to : tie.from;
  const venue = index.venue.get(otherId);
  const other = venue ?? index.actor.get(otherId);
  const { words, ours } = useSpeech();
  const kind = words.ties[tie.kind];
  /** A meeting runs neither way. */
  const runsTo = isFrom && !venue && tie.kind !== 'meets';
  return (
    <li data-certainty={tie.certainty}>
      <p>
        {runsTo && <span {...ours}>{kind}: </span>}
        <MarkLink
          story={story}
          mark={venue ? `venue:${otherId}` : `actor:${otherId}`}
          tail={venue || runsTo ? ',' : undefined}
        >
          {other?.name}
        </MarkLink>{' '}
        {venue && <DateWords {...venue.when} />}
        <span {...ours}>
          {!runsTo && (venue ? ': ' : `(${kind}): `)}
          {words.certainties[tie.certainty].label.toLowerCase()}
        </span>
      </p>
      <p className="quiet">{tie.words}</p>
      <Citations story={story} sources={tie.sources} paragraphs={tie.paragraphs} />
    </li>
  );
}

export function TieList(props: {
  story: Story;
  title: string;
  ties: readonly Tie[];
  actor: Actor;
}) {
  const { story, title, ties, actor } = props;
  const speech = useSpeech();
  if (ties.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <ul className="tie-list" {...speech.story}>
        {ties.map((tie) => (
          <TieItem key={tie.id} story={story} tie={tie} actor={actor} />
        ))}
      </ul>
    </section>
  );
}
