// People and rooms: who was in which room, and how well that is known.
import { useContext, useMemo } from 'react';
import { placeNetwork } from '../../layout/placeNetwork.ts';
import { CERTAINTY_WORDS } from '../../story/certaintyWords.ts';
import { relatedMarks } from '../../story/emphasis.ts';
import { indexStory, roomTies } from '../../story/indexStory.ts';
import type { Story, View } from '../../story/schema.ts';
import { selectNetwork } from '../../story/selectNetwork.ts';
import { ChartActionsContext, useMarks } from '../parts/ChartActions.tsx';
import { ChartFrame } from '../parts/ChartFrame.tsx';
import { MarkControl } from '../parts/MarkControl.tsx';
import { Drawing } from '../parts/Still.tsx';
import { useSize } from '../parts/useSize.ts';
import { describeNetwork } from './describeNetwork.ts';
import { NetworkMarks } from './NetworkMarks.tsx';
import './network.css';

const FIRST_SIZE = { width: 880, height: 700 };

export function NetworkChart({ story, view }: { story: Story; view: View }) {
  const [canvas, size] = useSize<HTMLDivElement>(FIRST_SIZE);
  const { focus } = useContext(ChartActionsContext);
  const marks = useMarks(story, view);
  const network = useMemo(() => selectNetwork(story), [story]);
  const placed = useMemo(() => placeNetwork(network, size), [network, size]);
  const asked = useMemo(() => {
    const refs = focus ? [...relatedMarks(story, focus)] : view.lit;
    const ties = refs.filter((ref) => ref.startsWith('tie:'));
    return new Set(ties.map((ref) => ref.slice('tie:'.length)));
  }, [story, view, focus]);

  const { actor, venue } = indexStory(story);
  const nameActor = (id: string) => {
    const who = actor.get(id);
    const rooms = roomTies(story)
      .filter((tie) => tie.from === id)
      .map(
        (tie) =>
          `${venue.get(tie.to)?.short}, ${CERTAINTY_WORDS[tie.certainty].label.toLowerCase()}`,
      );
    return [who?.name, who?.role, ...rooms].filter(Boolean).join('. ');
  };
  const groups = [...placed.groups, ...placed.elsewhere];

  return (
    <ChartFrame
      chart="network"
      title="People and rooms"
      description={describeNetwork(story, view)}
      canvas={canvas}
      controls={
        <>
          <ul className="controls">
            {placed.rooms
              .filter((room) => marks.emphasis(`venue:${room.id}`) !== 'hidden')
              .map((room) => (
                <li key={room.id}>
                  <MarkControl
                    marks={marks}
                    mark={`venue:${room.id}`}
                    box={room.box}
                    name={`${room.label}, ${room.date}`}
                  />
                </li>
              ))}
          </ul>
          {groups.map((group) => (
            <ul
              className="controls"
              key={group.actors.map((who) => who.id).join()}
              aria-label={group.name}
            >
              {group.actors
                .filter((who) => marks.emphasis(`actor:${who.id}`) !== 'hidden')
                .map((who) => (
                  <li key={who.id}>
                    <MarkControl
                      marks={marks}
                      mark={`actor:${who.id}`}
                      box={who.hit}
                      name={nameActor(who.id)}
                    />
                  </li>
                ))}
            </ul>
          ))}
        </>
      }
    >
      <Drawing size={size}>
        <NetworkMarks story={story} placed={placed} marks={marks} asked={asked} />
      </Drawing>
    </ChartFrame>
  );
}
