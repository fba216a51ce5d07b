// The map as places: coastlines around the venues, routes between them, names beside them.

import { land } from 'virtual:land';
import type { Venue } from '../story/schema.ts';
import { type MapWords, precisionWords, type Route } from '../story/selectPlaces.ts';
import { type DrawingSize, NARROW_BELOW } from './drawingSize.ts';
import { type Box, boxAround, meets, round } from './glyph.ts';
import { type LabelForm, type MapLabel, placeMapLabels } from './mapLabels.ts';
import {
  arrowOn,
  framePlaces,
  onPlane,
  type Place,
  routeOnPlane,
  routePath,
} from './mapProjection.ts';
import { textLines, textWidth } from './textLines.ts';

export interface PlacedVenue {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly label: MapLabel;
  /** The target that answers pointer and finger. */
  readonly hit: Box;
}

export interface PlacedRoute {
  /** Id of the venue it leads from. */
  readonly from: string;
  /** Id of the venue it leads to. */
  readonly id: string;
  readonly d: string;
  /** Arrowhead at its middle; empty on a route too short for one. */
  readonly arrow: string;
}

export interface PlacedMap {
  readonly land: { readonly d: string; readonly transform: string };
  readonly routes: readonly PlacedRoute[];
  readonly venues: readonly PlacedVenue[];
  /** Width of a venue's dot in pixels; names are smaller, too, where the map is narrow. */
  readonly dot: number;
  readonly small: boolean;
  readonly caption: readonly { readonly text: string; readonly x: number; readonly y: number }[];
}

const WIDE: LabelForm = { name: 18, date: 13, dot: 16 };
const NARROW: LabelForm = { name: 15, date: 12, dot: 13 };
const CAPTION = { size: 12, line: 15, foot: 10, side: 12 };
const TARGET = 32;

const placeOf = (venue: Venue): Place => [venue.coordinates.lon, venue.coordinates.lat];

/** Whole sentences to a line, where the frame is too narrow for all of them on one. */
function captionLines(text: string, width: number, measure: number): readonly string[] {
  const lines: string[] = [];
  for (const sentence of text.split(/(?<=\.) /)) {
    const longer = `${lines.at(-1) ?? ''} ${sentence}`.trim();
    if (textWidth(longer, measure) <= width) lines.splice(-1, 1, longer);
    else lines.push(sentence);
  }
  return lines.flatMap((line) => textLines(line, width, measure));
}

const unite = (a: Box, b: Box): Box => {
  const x = Math.min(a.x, b.x);
  const y = Math.min(a.y, b.y);
  return {
    x: round(x),
    y: round(y),
    width: round(Math.max(a.x + a.width, b.x + b.width) - x),
    height: round(Math.max(a.y + a.height, b.y + b.height) - y),
  };
};

/**
 * Places venues, given in the order of the talks, and routes between them on a map of this size. Where it
 * is narrow, dates do not say the `year` in which the whole calendar lies.
 */
export function placeMap(
  venues: readonly Venue[],
  between: readonly Route[],
  size: DrawingSize,
  say: MapWords,
  year: number,
): PlacedMap {
  const { width, height, spread = 1 } = size;
  const measure = CAPTION.size * spread;
  const form = width < NARROW_BELOW ? NARROW : WIDE;
  const places = venues.map(placeOf);
  const { toPixels, transform } = framePlaces(places, width, height);
  const placeAt = new Map(venues.map((venue) => [venue.id, placeOf(venue)]));
  const legs = between.flatMap((route) => {
    const [from, to] = [placeAt.get(route.from), placeAt.get(route.to)];
    return from && to ? { ...route, way: routeOnPlane(from, to) } : [];
  });

  const said = precisionWords(venues, say, legs.length > 0);
  const lines = captionLines(said, width - 2 * CAPTION.side, measure);
  const captionTop = height - CAPTION.foot - lines.length * CAPTION.line;
  const captionWidth = Math.max(...lines.map((line) => textWidth(line, measure)));
  const captionBox = { x: 0, y: captionTop, width: captionWidth + 24, height: height - captionTop };

  const common = new RegExp(` ${year}$`);
  const dots = places.map((place) => toPixels(onPlane(place)));
  const routes = legs.map(({ way }) => way.map(toPixels));
  const arrows = routes.map(arrowOn);
  const labels = placeMapLabels(
    venues.map((venue, at) => ({
      x: dots[at]?.[0] ?? 0,
      y: dots[at]?.[1] ?? 0,
      name: `${venues.length > 1 ? `${at + 1}  ` : ''}${venue.short}`,
      brief: venues.length > 1 ? `${at + 1}` : venue.short,
      date: form === NARROW ? venue.when.words.replace(common, '') : venue.when.words,
    })),
    form,
    { x: 0, y: 0, width, height },
    [captionBox, ...arrows.flatMap((arrow) => arrow?.box ?? [])],
    routes.flat(),
    spread,
  );
  const targets = dots.map(([x, y]) => boxAround(x, y, TARGET));

  return {
    land: { d: land, transform },
    routes: legs.map(({ from, to, way }, at) => ({
      from,
      id: to,
      d: routePath(way, toPixels),
      arrow: arrows[at]?.d ?? '',
    })),
    venues: venues.flatMap((venue, at) => {
      const [dot, target, label] = [dots[at], targets[at], labels[at]];
      if (!dot || !target || !label) return [];
      const whole = unite(target, label.box);
      const others = [...targets, ...labels.map((one) => one.box)];
      const free = !others.some((one) => one !== target && one !== label.box && meets(whole, one));
      const [x, y] = [round(dot[0]), round(dot[1])];
      return {
        id: venue.id,
        x,
        y,
        label,
        hit: free ? whole : unite(target, target),
      };
    }),
    dot: form.dot,
    small: form === NARROW,
    caption: lines.map((text, at) => ({
      text,
      x: CAPTION.side,
      y: captionTop + (at + 1) * CAPTION.line - 4,
    })),
  };
}
