// Where the talks were held and are due: coastlines without borders, venues, routes of those who met again.
import { useMemo } from 'react';
import { placeMap } from '../../layout/placeMap.ts';
import { commonYear } from '../../story/dates.ts';
import { indexStory } from '../../story/indexStory.ts';
import type { Story, View } from '../../story/schema.ts';
import { selectPlaces, selectRoutes } from '../../story/selectPlaces.ts';
import { useWords } from '../../words/WordsContext.ts';
import { useMarks } from '../parts/ChartActions.tsx';
import { ChartFrame } from '../parts/ChartFrame.tsx';
import { MarkList } from '../parts/MarkList.tsx';
import { Drawing } from '../parts/Still.tsx';
import { useSize } from '../parts/useSize.ts';
import { describeMap } from './describeMap.ts';
import { MapMarks } from './MapMarks.tsx';

export function MapChart({ story, view }: { story: Story; view: View }) {
  const [canvas, size] = useSize();
  const marks = useMarks(story, view);
  const words = useWords();
  const { charts, certainties } = words;
  const { show } = view;
  /** What is lit or chosen moves nothing. */
  const venues = useMemo(() => selectPlaces(story, { chart: 'map', show, lit: [] }), [story, show]);
  const routes = useMemo(() => selectRoutes(story, venues), [story, venues]);
  const placed = useMemo(
    () => placeMap(venues, routes, size, charts, commonYear(story)),
    [venues, routes, size, charts, story],
  );
  const scene = venues.map((one) => one.id).join();
  const { venue } = indexStory(story);
  const nameVenue = (id: string) => {
    const row = venue.get(id);
    return {
      name: row ? `${row.name}, ${row.country}, ${row.when.words}.` : id,
      known: row && `${charts.place}: ${row.place}. ${certainties[row.certainty].label}.`,
    };
  };

  return (
    <ChartFrame
      chart="map"
      marks={marks}
      description={describeMap(story, view, words)}
      canvas={canvas}
      controls={
        <MarkList
          ordered
          label={charts.lists.places}
          story={story}
          rows={placed.venues.map(({ id, hit }) => ({
            mark: `venue:${id}`,
            box: hit,
            ...nameVenue(id),
          }))}
        />
      }
    >
      <Drawing size={size}>
        <g key={scene} className="scene">
          <MapMarks story={story} placed={placed} />
        </g>
      </Drawing>
    </ChartFrame>
  );
}
