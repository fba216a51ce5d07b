// The tables of network and map: rooms, people, who was in which room, and places.
import { indexStory, tiesOf } from './indexStory.ts';
import { unitWords } from './planWords.ts';
import type { Actor, Story, Tie, Venue, View } from './schema.ts';
import { selectNetwork } from './selectNetwork.ts';
import { selectPlaces } from './selectPlaces.ts';
import {
  columns,
  DATE_COLUMNS,
  dateCells,
  EVIDENCE_COLUMNS,
  endName,
  evidenceRow,
  sideName,
  type Table,
  type TableRow,
} from './table.ts';

const roomRow = (venue: Venue): TableRow =>
  evidenceRow(`venue:${venue.id}`, venue, {
    kind: 'room',
    name: venue.name,
    detail: venue.summary,
    ...dateCells(venue.when),
  });

const actorRow = (story: Story, actor: Actor): TableRow =>
  evidenceRow(`actor:${actor.id}`, actor, {
    kind: actor.kind,
    name: actor.name,
    side: sideName(story, actor.id),
    detail: actor.role,
  });

const tieRow = (story: Story, tie: Tie): TableRow =>
  evidenceRow(`tie:${tie.id}`, tie, {
    kind: 'tie',
    name: endName(story, tie.from),
    side: sideName(story, tie.from),
    to: endName(story, tie.to),
    detail: tie.words,
    ...dateCells(indexStory(story).venue.get(tie.to)?.when),
  });

/** Rooms by date, then side by side each actor followed by its ties that are drawn. */
export function selectNetworkTable(story: Story, view: View): Table {
  const network = selectNetwork(story);
  /** As in the drawing, ties between people are those that the view lights; what a reader chooses adds none. */
  const lit = new Set<string>(view.lit);
  const asked = network.actorTies.filter((tie) => lit.has(`tie:${tie.id}`));
  const drawn = new Set([...network.roomTies, ...asked]);
  const people = [...network.inRooms, ...network.elsewhere].flatMap((group) => group.actors);
  return {
    id: 'network',
    caption: `People, bodies and ${unitWords(network.rooms.length, 'rooms')}: who was in which, and how well that is known.`,
    columns: [
      ...columns(
        ['kind', 'Kind'],
        ['name', 'Name'],
        ['side', 'Side'],
        ['to', 'Room, or who the tie leads to'],
        ['detail', 'Role, or what is known'],
      ),
      ...DATE_COLUMNS,
      ...EVIDENCE_COLUMNS,
    ],
    rows: [
      ...network.rooms.map(roomRow),
      ...people.flatMap((actor) => [
        actorRow(story, actor),
        ...tiesOf(story, actor.id)
          .filter((tie) => tie.from === actor.id && drawn.has(tie))
          .map((tie) => tieRow(story, tie)),
      ]),
    ],
  };
}

/** Venues in the order of the talks. */
export function selectMapTable(story: Story, view: View): Table {
  const venues = selectPlaces(story, view);
  return {
    id: 'map',
    caption: `${unitWords(venues.length, 'places')} in the order of the talks.`,
    columns: [
      ...columns(
        ['order', 'Order'],
        ['name', 'Room'],
        ['country', 'Country'],
        ['place', 'Place'],
        ['detail', 'What is known'],
      ),
      ...DATE_COLUMNS,
      ...columns(
        ['latitude', 'Latitude'],
        ['longitude', 'Longitude'],
        ['precision', 'Precision of the place'],
      ),
      ...EVIDENCE_COLUMNS,
    ],
    rows: venues.map((venue, at) =>
      evidenceRow(`venue:${venue.id}`, venue, {
        order: at + 1,
        name: venue.name,
        country: venue.country,
        place: venue.place,
        detail: venue.summary,
        ...dateCells(venue.when),
        latitude: venue.coordinates.lat,
        longitude: venue.coordinates.lon,
        precision: venue.coordinates.precision,
      }),
    ),
  };
}
