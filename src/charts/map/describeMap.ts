// The map in a sentence or two, from the same story and view as the drawing.
import { emphasise } from '../../story/emphasis.ts';
import type { Story, View } from '../../story/schema.ts';
import { precisionWords, selectPlaces, selectRoutes } from '../../story/selectPlaces.ts';
import { DEFAULT_WORDS } from '../../words/words.ts';

/** Says which places in which order, how well each is known, which are in the light. */
export function describeMap(story: Story, view: View, words = DEFAULT_WORDS): string {
  const { lists, told } = words.charts;
  const venues = selectPlaces(story, view);
  const emphasis = emphasise(story, view);
  const places = venues
    .map(
      (venue) =>
        `${venue.name}, ${venue.when.words} (${words.certainties[venue.certainty].label.toLowerCase()})`,
    )
    .join('; ');
  const lit = venues
    .filter((venue) => emphasis(`venue:${venue.id}`) === 'active')
    .map((venue) => venue.short)
    .join(', ');
  const order = venues.length > 0 ? `${lists.places}: ${places}. ` : '';
  const hasRoutes = selectRoutes(story, venues).length > 0;
  return `${order}${precisionWords(venues, words.charts, hasRoutes)}${lit && told.lit(lit)}`;
}
