// Two sides or actors beside each other: what they share of rooms and topics, and their words on them.
import { memo, type ReactNode } from 'react';
import { MarkLink } from '../../reading/MarkLink.tsx';
import { StatementItem } from '../../reading/StatementItem.tsx';
import { indexStory } from '../../story/indexStory.ts';
import type { Statement, Story, Tie } from '../../story/schema.ts';
import {
  type Comparison,
  type Party,
  partyOf,
  selectComparison,
} from '../../story/selectComparison.ts';
import { useSpeech } from '../../words/WordsContext.ts';
import { useWorkbenchWords } from '../../words/WorkbenchWordsContext.ts';
import { compare } from './choose.ts';
import { PartySelect } from './PartySelect.tsx';
import { printCompareLink } from './printLink.ts';
import { ShareLink } from './ShareLink.tsx';
import '../../styles/compare.css';
import '../../styles/takeAway.css';

function Words({ story, statements }: { story: Story; statements: readonly Statement[] }) {
  const { actor } = indexStory(story);
  return (
    <ul className="statement-list">
      {statements.map((said) => (
        <StatementItem
          key={said.id}
          story={story}
          statement={said}
          speaker={
            <MarkLink story={story} mark={`actor:${said.speaker}`} tail=",">
              {actor.get(said.speaker)?.name}
            </MarkLink>
          }
        />
      ))}
    </ul>
  );
}

function Present({ story, ties }: { story: Story; ties: readonly Tie[] }) {
  const { actor } = indexStory(story);
  const { words, ours } = useSpeech();
  return (
    <ul>
      {ties.map((tie) => (
        <li key={tie.id}>
          <MarkLink story={story} mark={`actor:${tie.from}`} tail=",">
            {actor.get(tie.from)?.name}
          </MarkLink>{' '}
          <span className="quiet" {...ours}>
            {words.certainties[tie.certainty].label.toLowerCase()}
          </span>
          <span className="quiet tie-words">{tie.words}</span>
        </li>
      ))}
    </ul>
  );
}

/** What is of one of the two, under its name. */
function Side(props: { party: Party; children: ReactNode }) {
  const { party, children } = props;
  return (
    <div className="compared-side">
      <p className="party" data-side={party.rank}>
        {party.name}
      </p>
      {children}
    </div>
  );
}

function Compared({ story, comparison }: { story: Story; comparison: Comparison }) {
  const { parties, rooms, topics, alone } = comparison;
  const { words, story: told } = useSpeech();
  const { compare: say } = useWorkbenchWords();
  const day = words.day(story.meta.asOf);
  return (
    <>
      <h4>{say.rooms}</h4>
      <p>{rooms.length === 0 ? say.noRoom(day) : say.noMeeting}</p>
      {rooms.map(({ venue, ties }) => (
        <section key={venue.id} className="compared" aria-label={venue.name} {...told}>
          <h5>
            <MarkLink story={story} mark={`venue:${venue.id}`}>
              {venue.short}
            </MarkLink>
            <span className="quiet">{venue.when.words}</span>
          </h5>
          <Side party={parties[0]}>
            <Present story={story} ties={ties[0]} />
          </Side>
          <Side party={parties[1]}>
            <Present story={story} ties={ties[1]} />
          </Side>
        </section>
      ))}
      <h4>{say.topics}</h4>
      {topics.length === 0 && <p>{say.noTopic(day)}</p>}
      {topics.map(({ id, name, statements }) => (
        <section key={id} className="compared" aria-label={name} {...told}>
          <h5>{name}</h5>
          <Side party={parties[0]}>
            <Words story={story} statements={statements[0]} />
          </Side>
          <Side party={parties[1]}>
            <Words story={story} statements={statements[1]} />
          </Side>
        </section>
      ))}
      {alone.map(
        (names, at) =>
          names.length > 0 && (
            <p key={parties[at]?.ref} className="quiet">
              {say.alone(parties[at]?.name ?? '')}: <span {...told}>{names.join(', ')}</span>
            </p>
          ),
      )}
    </>
  );
}

/** `asked` as the address has it: two references with a comma between, each perhaps empty. */
export const Compare = memo(function Compare(props: {
  story: Story;
  known: Story;
  asked: string | null;
}) {
  const { story, known, asked } = props;
  const { words } = useSpeech();
  const { compare: say } = useWorkbenchWords();
  const [one = '', other = ''] = (asked ?? '').split(',');
  const parties = [partyOf(story, one), partyOf(story, other)] as const;
  const [first, second] = parties;
  const only = first ?? second;
  const unknown = parties.filter((party) => party && !partyOf(known, party.ref));
  const comparison =
    first && second && unknown.length === 0 ? selectComparison(known, [first, second]) : null;
  const state = () => {
    if (!only) return <p className="quiet">{say.none}</p>;
    if (!first || !second) return <p className="quiet">{say.one(only.name)}</p>;
    if (!comparison) {
      const day = words.day(known.meta.asOf);
      return unknown.map((party) => <p key={party?.ref}>{say.unnamed(party?.name ?? '', day)}</p>);
    }
    const link = printCompareLink(known, `${first.ref},${second.ref}`);
    return (
      <>
        <Compared story={known} comparison={comparison} />
        <div className="take-away">
          <ShareLink
            title={`${first.name}, ${second.name} · ${story.meta.title}`}
            address={link}
            isInView
          />
        </div>
      </>
    );
  };
  return (
    <section className="compare" aria-labelledby="compare-title">
      <h3 id="compare-title">{say.title}</h3>
      <p className="quiet">{say.intro}</p>
      <div className="parts">
        <PartySelect
          story={story}
          known={known}
          label={say.first}
          chosen={one}
          taken={other}
          onChoose={(ref) => compare(story, ref, other)}
        />
        <PartySelect
          story={story}
          known={known}
          label={say.second}
          chosen={other}
          taken={one}
          onChoose={(ref) => compare(story, one, ref)}
        />
      </div>
      <p className="unseen" role="status">
        {comparison &&
          `${say.rooms}: ${comparison.rooms.length}. ${say.topics}: ${comparison.topics.length}.`}
      </p>
      {state()}
    </section>
  );
});
