// The network as a drawing: ties first, then rooms, then people, so that names lie on top.
import { boxAround, boxPath, glyphPath } from '../../layout/glyph.ts';
import type { PlacedGroup, PlacedNetwork } from '../../layout/placedNetwork.ts';
import { certaintyOf } from '../../story/evidence.ts';
import type { MarkRef } from '../../story/indexStory.ts';
import type { Story } from '../../story/schema.ts';
import { useSpeech } from '../../words/WordsContext.ts';
import { CertainLine, CertainShape } from '../parts/CertainShape.tsx';
import type { Marks } from '../parts/ChartActions.tsx';

const SMALL_GLYPH = 11;

export function NetworkMarks(props: {
  story: Story;
  placed: PlacedNetwork;
  marks: Marks;
  /** Those that are drawn. */
  ties: PlacedNetwork['ties'];
}) {
  const { story, placed, marks, ties } = props;
  const { words, ours } = useSpeech();
  const certainty = (ref: MarkRef) => certaintyOf(story, ref) ?? 'undisclosed';

  const people = (group: PlacedGroup, glyph: number, small: boolean) =>
    group.actors.map((actor) => (
      <g key={actor.id} {...marks.drawn(`actor:${actor.id}`)}>
        <g transform={`translate(${actor.x},${actor.y})`}>
          <CertainShape
            d={glyphPath(group.rank, glyph)}
            bounds={boxAround(0, 0, glyph * 1.4)}
            certainty={certainty(`actor:${actor.id}`)}
          />
        </g>
        <text
          className={small ? 'small' : undefined}
          x={actor.labelX}
          y={actor.labelY}
          textAnchor={actor.anchor}
        >
          {actor.label}
        </text>
        {actor.second && (
          <text
            className={actor.second.kind === 'role' ? 'role' : undefined}
            x={actor.labelX}
            y={actor.labelY + 15}
            textAnchor={actor.anchor}
          >
            {actor.second.text}
          </text>
        )}
      </g>
    ));

  return (
    <>
      <g className="ties">
        {ties.map((tie) => (
          <g key={tie.id} {...marks.target(`tie:${tie.id}`)}>
            <CertainLine d={tie.d} certainty={certainty(`tie:${tie.id}`)} />
            <path className="reach" d={tie.d} />
          </g>
        ))}
      </g>
      {placed.rooms.map((room) => (
        <g key={room.id} className="room" {...marks.drawn(`venue:${room.id}`)}>
          <path className="room-ground" d={boxPath(room.box)} />
          <CertainShape
            d={boxPath(room.box)}
            bounds={room.box}
            certainty={certainty(`venue:${room.id}`)}
          />
          <text x={room.box.x + room.box.width / 2} y={room.box.y + room.box.height / 2 - 3}>
            {room.label}
          </text>
          <text
            className="date"
            x={room.box.x + room.box.width / 2}
            y={room.box.y + room.box.height / 2 + 14}
          >
            {room.date}
          </text>
        </g>
      ))}
      {placed.groups.map((group) => (
        <g key={group.actors[0]?.id}>
          <text className="heading" x={group.x} y={group.y} textAnchor={group.anchor}>
            <tspan data-side={group.rank}>{group.name}</tspan>
          </text>
          {people(group, placed.glyph, false)}
        </g>
      ))}
      {placed.elsewhereTop !== undefined && (
        <text
          className={placed.rooms.length > 0 ? 'quiet' : 'quiet no-room'}
          x={0}
          y={placed.elsewhereTop + 22}
          lang={ours.lang}
        >
          {placed.rooms.length > 0 ? words.charts.elsewhere : words.charts.noRoom}
        </text>
      )}
      {placed.elsewhere.map((group) => (
        <g key={group.name}>
          <text className="heading" x={group.x} y={group.y}>
            <tspan data-side={group.rank}>{group.name}</tspan>
          </text>
          {people(group, SMALL_GLYPH, true)}
        </g>
      ))}
    </>
  );
}
