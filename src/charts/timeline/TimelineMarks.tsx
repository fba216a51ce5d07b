// The timeline as a drawing: calendar, threads, ways into rooms, boxes over them, dots and names.
import { boxAround, boxPath, glyphPath } from '../../layout/glyph.ts';
import type { PlacedTimeline } from '../../layout/placeTimeline.ts';
import type { PlacedText } from '../../layout/timelineAxes.ts';
import type { PlacedDot } from '../../layout/timelineDots.ts';
import { certaintyOf } from '../../story/evidence.ts';
import type { MarkRef } from '../../story/indexStory.ts';
import type { Story } from '../../story/schema.ts';
import { CertainLine, CertainShape } from '../parts/CertainShape.tsx';
import type { Marks } from '../parts/ChartActions.tsx';

const GLYPH = 9;

function Words({ label, className }: { label: PlacedText; className?: string }) {
  const { text, x, y, anchor, turned } = label;
  return (
    <text
      className={className}
      textAnchor={anchor}
      {...(turned ? { transform: `translate(${x},${y}) rotate(-90)` } : { x, y })}
    >
      {text}
    </text>
  );
}

export function TimelineMarks(props: { story: Story; placed: PlacedTimeline; marks: Marks }) {
  const { story, placed, marks } = props;
  const certainty = (ref: MarkRef) => certaintyOf(story, ref) ?? 'undisclosed';
  const dots = (kind: 'statement' | 'event', rows: readonly PlacedDot[]) =>
    rows.map((dot) => (
      <g key={dot.id} {...marks.drawn(`${kind}:${dot.id}`)}>
        <CertainShape d={dot.d} bounds={dot.bounds} certainty={certainty(`${kind}:${dot.id}`)} />
      </g>
    ));

  return (
    <>
      <path className="grid" d={placed.days.map((day) => day.grid).join('')} />
      {placed.days.map((day) => (
        <Words key={day.label.text} label={day.label} className="quiet" />
      ))}
      {placed.notes.map((note) => (
        <Words key={note.text} label={note} className="quiet" />
      ))}
      <g className="threads">
        {placed.threads.map((thread) => (
          <g key={thread.id} {...marks.drawn(`actor:${thread.id}`)}>
            <path className="track" d={thread.track} />
            <CertainLine d={thread.d} certainty={certainty(`actor:${thread.id}`)} />
          </g>
        ))}
      </g>
      <g className="ties">
        {placed.ties.map((tie) => (
          <g key={tie.id} {...marks.target(`tie:${tie.id}`)}>
            <CertainLine d={tie.outside} certainty={certainty(`tie:${tie.id}`)} />
            <path className="reach" d={tie.outside} />
          </g>
        ))}
      </g>
      {placed.rooms.map((room) => (
        <g key={room.id} className="room" {...marks.drawn(`venue:${room.id}`)}>
          <path className="room-ground" d={boxPath(room.box)} />
          <CertainLine d={boxPath(room.box)} certainty={certainty(`venue:${room.id}`)} />
        </g>
      ))}
      <g className="ties">
        {placed.ties.map((tie) => (
          <g key={tie.id} {...marks.drawn(`tie:${tie.id}`)}>
            <CertainLine d={tie.inside} certainty={certainty(`tie:${tie.id}`)} />
          </g>
        ))}
      </g>
      <path className="rule" d={placed.rule.d} />
      <Words label={placed.rule.label} className="rule-label" />
      {placed.rooms.map((room) => (
        <g key={room.id} {...marks.drawn(`venue:${room.id}`)}>
          <Words label={room.label} className="room-name" />
        </g>
      ))}
      <g className="dots">{dots('statement', placed.statements)}</g>
      <g className="events">{dots('event', placed.events)}</g>
      {placed.headings.map(({ rank, label }) => (
        <g key={label.text} data-side={rank}>
          <Words label={label} className="heading" />
        </g>
      ))}
      {placed.names.map((name) => (
        <g
          key={name.id}
          className={placed.transposed ? 'name small' : 'name'}
          {...marks.drawn(`actor:${name.id}`)}
        >
          <g transform={`translate(${name.glyph.x},${name.glyph.y})`}>
            <CertainShape
              d={glyphPath(name.rank, GLYPH)}
              bounds={boxAround(0, 0, GLYPH * 1.4)}
              certainty={certainty(`actor:${name.id}`)}
            />
          </g>
          <Words label={name.label} />
        </g>
      ))}
    </>
  );
}
