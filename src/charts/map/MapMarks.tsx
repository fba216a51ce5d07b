// The map as a drawing: land, routes, places and their names.
import { memo } from 'react';
import type { PlacedMap } from '../../layout/placeMap.ts';
import { certaintyOf } from '../../story/evidence.ts';
import type { Story } from '../../story/schema.ts';
import { useSpeech } from '../../words/WordsContext.ts';
import { CertainLine, SideShape } from '../parts/CertainShape.tsx';
import { Mark } from '../parts/Mark.tsx';
import { SharedPath } from '../parts/Still.tsx';

const CIRCLE = 0;

export const MapMarks = memo(function MapMarks(props: { story: Story; placed: PlacedMap }) {
  const { story, placed } = props;
  const { ours } = useSpeech();
  const certainty = (id: string) => certaintyOf(story, `venue:${id}`);
  return (
    <>
      <g transform={placed.land.transform}>
        <SharedPath className="land" d={placed.land.d} />
      </g>
      {placed.routes.map((route) => (
        <Mark of={`venue:${route.from}`} key={route.id}>
          <Mark of={`venue:${route.id}`} className="route">
            <CertainLine d={route.d} certainty={certainty(route.id)} />
            {route.arrow && certainty(route.id) !== 'undisclosed' && (
              <path className="arrow" d={route.arrow} />
            )}
          </Mark>
        </Mark>
      ))}
      {placed.venues.map(({ id, x, y }) => (
        <circle key={id} className="ground" cx={x} cy={y} r={placed.dot / 2} />
      ))}
      {placed.venues.map(({ id, x, y }) => (
        <Mark of={`venue:${id}`} key={id}>
          <g transform={`translate(${x},${y})`}>
            <SideShape rank={CIRCLE} diameter={placed.dot} certainty={certainty(id)} />
          </g>
        </Mark>
      ))}
      {placed.venues.map(({ id, label }) => (
        <Mark of={`venue:${id}`} key={id} className={placed.small ? 'place small' : 'place'}>
          <text className="place-name" x={label.x} y={label.nameY} textAnchor={label.anchor}>
            {label.name}
          </text>
          <text className="place-date" x={label.x} y={label.dateY} textAnchor={label.anchor}>
            {label.date}
          </text>
        </Mark>
      ))}
      {placed.caption.map(({ text, x, y }) => (
        <text key={text} className="quiet" x={x} y={y} lang={ours.lang}>
          {text}
        </text>
      ))}
    </>
  );
});
