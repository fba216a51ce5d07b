// People and rooms: who was in which room, and how well that is known.
import { useContext, useMemo } from 'react';
import type { Box } from '../../layout/glyph.ts';
import type { PlacedNetwork, PlacedTie } from '../../layout/placedNetwork.ts';
import { placeNetwork } from '../../layout/placeNetwork.ts';
import { relatedMarks } from '../../story/emphasis.ts';
import type { MarkRef } from '../../story/indexStory.ts';
import type { Story, View } from '../../story/schema.ts';
import { selectEgo } from '../../story/selectEgo.ts';
import { selectNetwork } from '../../story/selectNetwork.ts';
import { useWords } from '../../words/WordsContext.ts';
import { ChartActionsContext, useMarks } from '../parts/ChartActions.tsx';
import { ChartFrame } from '../parts/ChartFrame.tsx';
import { MarkList } from '../parts/MarkList.tsx';
import { nameMark } from '../parts/nameMark.ts';
import { Drawing } from '../parts/Still.tsx';
import { useSize } from '../parts/useSize.ts';
import { describeNetwork } from './describeNetwork.ts';
import { NetworkMarks, TieMarks } from './NetworkMarks.tsx';

/** The buttons over a placed network; their names are put together only where they are laid over it. */
function NetworkControls(props: {
  story: Story;
  placed: PlacedNetwork;
  /** Those that are drawn. */
  ties: readonly PlacedTie[];
}) {
  const { story, placed, ties } = props;
  const words = useWords();
  const { lists, elsewhere } = words.charts;
  const rowFor = (mark: MarkRef, box: Box) => ({ mark, box, ...nameMark(story, mark, words) });
  /** Known by name, whoever is in them: a list drawn anew would lose the focus in it. */
  const groups = [
    ...placed.groups,
    ...placed.elsewhere.map((group) => ({ ...group, name: `${group.name}. ${elsewhere}` })),
  ];
  return (
    <>
      <MarkList
        label={lists.rooms}
        story={story}
        rows={placed.rooms.map((room) => rowFor(`venue:${room.id}`, room.box))}
      />
      {groups.map(({ name, actors }, at) => (
        <MarkList
          key={`${name} ${groups.slice(0, at).filter((other) => other.name === name).length}`}
          title={name}
          story={story}
          rows={actors.map((who) => rowFor(`actor:${who.id}`, who.hit))}
        />
      ))}
      <MarkList
        label={lists.ties}
        story={story}
        rows={ties.map((tie) => rowFor(`tie:${tie.id}`, tie.hit))}
      />
    </>
  );
}

export function NetworkChart({ story, view }: { story: Story; view: View }) {
  const [canvas, size] = useSize();
  const { focus } = useContext(ChartActionsContext);
  const marks = useMarks(story, view);
  const words = useWords();
  const { others } = words.charts;
  const { ego } = view;
  const network = useMemo(
    () => (ego ? selectEgo(story, ego, others) : selectNetwork(story, others)),
    [story, ego, others],
  );
  const { lit, show, chosen } = view;
  const whole = useMemo(() => placeNetwork(network, size, words), [network, size, words]);
  /** Whom the step is about or who is chosen, where not all of them were drawn: for them it moves. */
  const asked = useMemo(() => {
    const marks = new Set<string>([...(chosen ?? []), ...lit, ...(show ?? [])]);
    const isMissed = whole.left?.ids.some((id) => marks.has(`actor:${id}`));
    return isMissed ? [...marks].filter((mark) => mark.startsWith('actor:')).join(' ') : '';
  }, [whole, chosen, lit, show]);
  const placed = useMemo(
    () =>
      asked === '' ? whole : placeNetwork(network, size, words, new Set(asked.split(' ')), chosen),
    [network, size, words, whole, asked, chosen],
  );
  /** Ties between people are drawn only where the view or the focus asks for them, or are one actor's own. */
  const litTies = useMemo(() => {
    const lit = new Set<string>(focus ? relatedMarks(story, focus) : view.lit);
    return network.actorTies
      .flatMap(({ id }) => (ego || lit.has(`tie:${id}`) ? [id] : []))
      .join(' ');
  }, [story, view, ego, focus, network]);
  const ties = useMemo(() => {
    const drawn = new Set([...network.roomTies.map(({ id }) => id), ...litTies.split(' ')]);
    return placed.ties.filter(({ id }) => drawn.has(id));
  }, [litTies, network, placed]);
  /** What is in the light redraws neither picture nor buttons. */
  const controls = useMemo(
    () => <NetworkControls {...{ story, placed, ties }} />,
    [story, placed, ties],
  );
  const description = useMemo(
    () => describeNetwork(story, view, network, words, placed.left),
    [story, view, network, words, placed],
  );

  return (
    <ChartFrame
      chart="network"
      marks={marks}
      description={description}
      canvas={canvas}
      controls={controls}
    >
      <Drawing size={size}>
        <TieMarks story={story} ties={ties} />
        <NetworkMarks story={story} placed={placed} />
      </Drawing>
    </ChartFrame>
  );
}
