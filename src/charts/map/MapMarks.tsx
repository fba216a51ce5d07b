// The map as a drawing: land, routes in the order of the talks, places and their names.
import { boxAround, glyphPath } from '../../layout/glyph.ts';
import type { PlacedMap } from '../../layout/placeMap.ts';
import { certaintyOf } from '../../story/evidence.ts';
import type { Story } from '../../story/schema.ts';
import { CertainLine, CertainShape } from '../parts/CertainShape.tsx';
import type { Marks } from '../parts/ChartActions.tsx';
import { SharedPath } from '../parts/Still.tsx';

const CIRCLE = 0;

export function MapMarks(props: { story: Story; placed: PlacedMap; marks: Marks }) {
  const { story, placed, marks } = props;
  const certainty = (id: string) => certaintyOf(story, `venue:${id}`) ?? 'undisclosed';
  return (
    <>
      <SharedPath className="land" d={placed.land} />
      {placed.routes.map((route) => (
        <g key={route.id} className="route" {...marks.drawn(`venue:${route.id}`)}>
          <CertainLine d={route.d} certainty={certainty(route.id)} />
          {route.arrow && <path className="arrow" d={route.arrow} />}
        </g>
      ))}
      {placed.venues.map(({ id, x, y }) => (
        <circle key={id} className="ground" cx={x} cy={y} r={placed.dot / 2} />
      ))}
      {placed.venues.map(({ id, x, y }) => (
        <g key={id} {...marks.drawn(`venue:${id}`)}>
          <g transform={`translate(${x},${y})`}>
            <CertainShape
              d={glyphPath(CIRCLE, placed.dot)}
              bounds={boxAround(0, 0, placed.dot)}
              certainty={certainty(id)}
            />
          </g>
        </g>
      ))}
      {placed.venues.map(({ id, label }) => (
        <g
          key={id}
          className={placed.small ? 'place small' : 'place'}
          {...marks.drawn(`venue:${id}`)}
        >
          <text className="place-name" x={label.x} y={label.nameY} textAnchor={label.anchor}>
            {label.name}
          </text>
          <text className="place-date" x={label.x} y={label.dateY} textAnchor={label.anchor}>
            {label.date}
          </text>
        </g>
      ))}
      {placed.caption.map(({ text, x, y }) => (
        <text key={text} className="quiet" x={x} y={y}>
          {text}
        </text>
      ))}
    </>
  );
}
