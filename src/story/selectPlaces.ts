// Which venues the map shows, in the order of the talks, where the same people met again, and how exactly
// the sources place them.
import { byWhen } from './dates.ts';
import { shownBy } from './emphasis.ts';
import { roomTies } from './indexStory.ts';
import type { Story, Venue, View } from './schema.ts';

/** Venues on the map by date: the first day, then the last, then the id. */
export function selectPlaces(story: Story, view: View): readonly Venue[] {
  const isShown = shownBy(story, view.show);
  return story.venues.filter((venue) => isShown(`venue:${venue.id}`)).sort(byWhen);
}

/** Ids of a venue and of the next one where some of the same people met or are due. */
export interface Route {
  readonly from: string;
  readonly to: string;
}

/**
 * A route to each of these venues, in the order of the talks, from the last before it that shares somebody with
 * it; none on disputed word, nor between talks of other people, as it would show a journey that nobody made.
 */
export function selectRoutes(story: Story, venues: readonly Venue[]): readonly Route[] {
  const visits = roomTies(story).filter(
    ({ certainty }) => certainty !== 'disputed' && certainty !== 'undisclosed',
  );
  const peopleIn = (id: string) => visits.filter(({ to }) => to === id).map(({ from }) => from);
  return venues.flatMap(({ id: to }, at) => {
    const people = new Set(peopleIn(to));
    const from = venues
      .slice(0, at)
      .reverse()
      .find(({ id }) => peopleIn(id).some((person) => people.has(person)));
    return from ? { from: from.id, to } : [];
  });
}

/** What the interface says of a map, in any of its languages. */
export interface MapWords {
  readonly noRoom: string;
  readonly noBorders: string;
  /** Of the numbers of several places, and of the lines between them. */
  readonly inOrder: string;
  readonly routes: string;
  placesAt(levels: readonly string[]): string;
}

/** What the map does not draw and how exactly it places: said under it. */
export function precisionWords(
  venues: readonly Venue[],
  say: MapWords,
  hasRoutes: boolean,
): string {
  const levels = [...new Set(venues.map((venue) => venue.coordinates.precision))];
  if (levels.length === 0) return `${say.noRoom}. ${say.noBorders}`;
  const numbers = venues.length > 1 && say.inOrder;
  const lines = hasRoutes && say.routes;
  return [say.noBorders, numbers, lines, say.placesAt(levels)].filter(Boolean).join(' ');
}
