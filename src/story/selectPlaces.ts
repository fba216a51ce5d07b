// Which venues the map shows, in the order of the talks, and how exactly the sources place them.
import { byWhen } from './dates.ts';
import { shownBy } from './emphasis.ts';
import type { Story, Venue, View } from './schema.ts';

/** Venues on the map by date: the first day, then the last, then the id. */
export function selectPlaces(story: Story, view: View): readonly Venue[] {
  const isShown = shownBy(story, view.show);
  return story.venues.filter((venue) => isShown(`venue:${venue.id}`)).sort(byWhen);
}

/** What the interface says of a map, in any of its languages. */
export interface MapWords {
  readonly noRoom: string;
  readonly noBorders: string;
  /** Of the lines from one place to the next. */
  readonly inOrder: string;
  placesAt(levels: readonly string[]): string;
}

/** What the map does not draw and how exactly it places: said under it. */
export function precisionWords(venues: readonly Venue[], say: MapWords): string {
  const levels = [...new Set(venues.map((venue) => venue.coordinates.precision))];
  if (levels.length === 0) return `${say.noRoom}. ${say.noBorders}`;
  const lines = venues.length > 1 ? ` ${say.inOrder}` : '';
  return `${say.noBorders}${lines} ${say.placesAt(levels)}`;
}
