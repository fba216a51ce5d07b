// The timeline as a drawing: calendar, threads, ways into rooms, boxes over them, dots and names.
import { memo } from 'react';
import type { PlacedTimeline } from '../../layout/placeTimeline.ts';
import type { TimelineText } from '../../layout/timelineAxes.ts';
import type { PlacedDot } from '../../layout/timelineDots.ts';
import { certaintyOf } from '../../story/evidence.ts';
import type { MarkRef } from '../../story/indexStory.ts';
import type { Story } from '../../story/schema.ts';
import { useSpeech } from '../../words/WordsContext.ts';
import { CertainLine, CertainShape, SideShape } from '../parts/CertainShape.tsx';
import { Mark } from '../parts/Mark.tsx';

const GLYPH = 9;
/** Of a dot of a few pixels the core takes more, else it is seen less than those that are not lit. */
const DOT_CORE = 0.78;

function Words(props: { label: TimelineText; className?: string; lang?: string | undefined }) {
  const { label, className, lang } = props;
  const { text, x, y, anchor, turned } = label;
  return (
    <text
      className={className}
      textAnchor={anchor}
      lang={lang}
      {...(turned ? { transform: `translate(${x},${y}) rotate(-90)` } : { x, y })}
    >
      {text}
    </text>
  );
}

export const TimelineMarks = memo(function TimelineMarks(props: {
  story: Story;
  placed: PlacedTimeline;
}) {
  const { story, placed } = props;
  const { lang } = useSpeech().ours;
  const certainty = (ref: MarkRef) => certaintyOf(story, ref);
  const dots = (kind: 'statement' | 'event', rows: readonly PlacedDot[]) =>
    rows.map((dot) => (
      <Mark of={`${kind}:${dot.id}`} key={dot.id}>
        <CertainShape
          d={dot.d}
          bounds={dot.bounds}
          certainty={certainty(`${kind}:${dot.id}`)}
          core={DOT_CORE}
        />
      </Mark>
    ));

  return (
    <>
      <path className="grid" d={placed.days.map((day) => day.grid).join('')} />
      {placed.days.map((day) => (
        <Words key={day.label.text} label={day.label} className="quiet" lang={lang} />
      ))}
      {placed.notes.map((note) => (
        <Words key={note.text} label={note} className="quiet" lang={lang} />
      ))}
      <g className="threads">
        {placed.threads.map((thread) => (
          <Mark of={`actor:${thread.id}`} key={thread.id}>
            <path className="track" d={thread.track} />
            <CertainLine d={thread.d} certainty={certainty(`actor:${thread.id}`)} />
          </Mark>
        ))}
      </g>
      <g className="ties">
        {placed.ties.map((tie) => (
          <Mark of={`tie:${tie.id}`} key={tie.id} answers>
            <CertainLine d={tie.outside} certainty={certainty(`tie:${tie.id}`)} />
            <path className="reach" d={tie.outside} />
          </Mark>
        ))}
      </g>
      {placed.rooms.map((room) => (
        <Mark of={`venue:${room.id}`} key={room.id} className="room">
          <path className="room-ground" d={room.d} />
          <CertainLine d={room.d} certainty={certainty(`venue:${room.id}`)} />
        </Mark>
      ))}
      <g className="ties">
        {placed.ties.map((tie) => (
          <Mark of={`tie:${tie.id}`} key={tie.id}>
            <CertainLine d={tie.inside} certainty={certainty(`tie:${tie.id}`)} />
          </Mark>
        ))}
      </g>
      <path className="rule" d={placed.rule.d} />
      <Words label={placed.rule.label} className="rule-label" lang={lang} />
      {placed.rooms.map((room) => (
        <Mark of={`venue:${room.id}`} key={room.id}>
          <Words label={room.label} className="room-name" />
        </Mark>
      ))}
      <g className="dots">{dots('statement', placed.statements)}</g>
      <g className="events">{dots('event', placed.events)}</g>
      {placed.headings.map(({ rank, label, lead }) => (
        <g key={`${rank}`} data-side={rank}>
          <Words label={label} className="heading" />
          {lead && <path className="track" d={lead} />}
        </g>
      ))}
      {placed.names.map((name) => (
        <Mark
          of={`actor:${name.id}`}
          key={name.id}
          className={placed.transposed ? 'name small' : 'name'}
        >
          <g transform={`translate(${name.glyph.x},${name.glyph.y})`}>
            <SideShape
              rank={name.rank}
              diameter={GLYPH}
              certainty={certainty(`actor:${name.id}`)}
            />
          </g>
          <Words label={name.label} />
        </Mark>
      ))}
    </>
  );
});
