// The network as a drawing: ties first, then rooms, then people, so that names lie on top.
import { memo } from 'react';
import { boxPath } from '../../layout/glyph.ts';
import {
  type PlacedGroup,
  type PlacedNetwork,
  type PlacedTie,
  STRIP_INSET,
} from '../../layout/placedNetwork.ts';
import { certaintyOf } from '../../story/evidence.ts';
import type { MarkRef } from '../../story/indexStory.ts';
import type { Story } from '../../story/schema.ts';
import { useSpeech } from '../../words/WordsContext.ts';
import { CertainLine, CertainShape, SideShape } from '../parts/CertainShape.tsx';
import { useMarksAround } from '../parts/ChartActions.tsx';
import { Mark } from '../parts/Mark.tsx';

const SMALL_GLYPH = 11;
/** Share of a reported room that its body fills: its words, which are the colour of paper, stand on it. */
const ROOM_CORE = 0.9;

const TieMark = memo(function TieMark(props: { story: Story; tie: PlacedTie }) {
  const { story, tie } = props;
  const ref: MarkRef = `tie:${tie.id}`;
  return (
    <Mark of={ref} answers>
      <CertainLine d={tie.d} certainty={certaintyOf(story, ref)} />
      <path className="reach" d={tie.d} />
    </Mark>
  );
});

/** Of all ties those that are drawn. */
export function TieMarks({ story, ties }: { story: Story; ties: readonly PlacedTie[] }) {
  return (
    <g className="ties">
      {ties.map((tie) => (
        <TieMark key={tie.id} story={story} tie={tie} />
      ))}
    </g>
  );
}

export const NetworkMarks = memo(function NetworkMarks(props: {
  story: Story;
  placed: PlacedNetwork;
}) {
  const { story, placed } = props;
  const { words, ours } = useSpeech();
  /** Words over nobody, or that count who is hidden, would say false things. */
  const { isShown } = useMarksAround();
  const isSeen = (id: string) => isShown(`actor:${id}`);
  const hasAny = ({ actors }: PlacedGroup) => actors.some(({ id }) => isSeen(id));
  const left = placed.left?.ids.filter(isSeen).length ?? 0;
  const certainty = (ref: MarkRef) => certaintyOf(story, ref);

  const people = (group: PlacedGroup, glyph: number, small: boolean) =>
    group.actors.map((actor) => (
      <Mark key={actor.id} of={`actor:${actor.id}`}>
        <g transform={`translate(${actor.x},${actor.y})`}>
          <SideShape
            rank={group.rank}
            diameter={glyph}
            certainty={certainty(`actor:${actor.id}`)}
          />
        </g>
        {/* Under the name, so that its halo cuts no letter of that. */}
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
        <text
          className={small ? 'small' : undefined}
          x={actor.labelX}
          y={actor.labelY}
          textAnchor={actor.anchor}
        >
          {actor.label}
        </text>
      </Mark>
    ));

  return (
    <>
      {placed.rooms.map((room) => (
        <Mark key={room.id} of={`venue:${room.id}`} className="room">
          <path className="room-ground" d={boxPath(room.box)} />
          <CertainShape
            d={boxPath(room.box)}
            bounds={room.box}
            core={ROOM_CORE}
            certainty={certainty(`venue:${room.id}`)}
          />
          {room.lines.map((line, at, { length }) => (
            <text
              key={line}
              x={room.box.x + room.box.width / 2}
              y={room.box.y + room.box.height / 2 + 3 - 6 * length + 14 * at}
            >
              {line}
            </text>
          ))}
          <text
            className="date"
            x={room.box.x + room.box.width / 2}
            y={room.box.y + room.box.height / 2 + 11 + 3 * room.lines.length}
          >
            {room.date}
          </text>
        </Mark>
      ))}
      {placed.groups.map((group) => (
        <g key={group.actors[0]?.id}>
          {hasAny(group) && (
            <text className="heading" x={group.x} y={group.y} textAnchor={group.anchor}>
              <tspan data-side={group.rank}>{group.name}</tspan>
            </text>
          )}
          {people(group, placed.glyph, false)}
        </g>
      ))}
      {placed.elsewhereTop !== undefined &&
        (placed.rooms.length === 0 || placed.elsewhere.some(hasAny)) && (
          <text
            className={placed.rooms.length > 0 ? 'quiet' : 'quiet no-room'}
            x={STRIP_INSET}
            y={placed.elsewhereTop + 22}
            lang={ours.lang}
          >
            {placed.rooms.length > 0 ? words.charts.elsewhere : words.charts.noRoom}
          </text>
        )}
      {placed.left && left > 0 && (
        <text className="quiet" x={0} y={placed.left.y} lang={ours.lang}>
          {placed.left.areElsewhere ? words.charts.notDrawn(left) : words.charts.moreNotDrawn(left)}
        </text>
      )}
      {placed.elsewhere.map((group) => (
        <g key={group.actors[0]?.id}>
          {hasAny(group) && (
            <text className="heading" x={group.x} y={group.y}>
              <tspan data-side={group.rank}>{group.name}</tspan>
            </text>
          )}
          {people(group, SMALL_GLYPH, true)}
        </g>
      ))}
    </>
  );
});
