// What an address says, against a story: what the story does not have is left out.
import { type ChoicePart, isChoosable } from '../story/choice.ts';
import { CHART_MARKS, shownBy } from '../story/emphasis.ts';
import { hasMark, type MarkRef, overlap, splitRef } from '../story/indexStory.ts';
import { SCENES } from '../story/kinds.ts';
import { isDay, parseDay } from '../story/parseDay.ts';
import type { Scene, Step, Story } from '../story/schema.ts';
import { type Language, parseLanguage } from '../words/languages.ts';
import { readableHref } from './readableHref.ts';

/** Parts of a choice with a name of their own; the choice of an actor is that actor's light. */
export const CHOSEN = ['side', 'venue', 'topic', 'certainty', 'report'] as const;

export interface Address extends Readonly<Record<(typeof CHOSEN)[number], string | null>> {
  /** The actor whose panel is open. */
  readonly actor: string | null;
  readonly lit: MarkRef | null;
  /** The day whose knowledge is asked for, within the story's; `null` where none is. */
  readonly asOf: string | null;
  /** The day of the edition from which the link was made. */
  readonly seen: string | null;
  /** The arrangement of the plan in the workbench; `null` for the one that the choice has of itself. */
  readonly scene: Scene | null;
  /** Two sides or actors to compare, or the first of them: `side:us,side:ukraine`. */
  readonly compare: string | null;
  /** The language of the interface that is asked for. */
  readonly lang: Language | null;
  /** A step or section to land on, from `?step=` or the hash. */
  readonly place: string | null;
}

function isPlace(story: Story, id: string): boolean {
  return story.sections.some(
    (section) => section.id === id || section.steps.some((step) => step.id === id),
  );
}

/** The day asked for, or the nearest that the story knows; `null` where what is asked is no day. */
const takeDay = (story: Story, asked: string | null): string | null =>
  isDay(asked) ? parseDay(story, asked) : null;

/** The day asked for, or the nearest on which the story had been published; `null` for what is no day. */
function takeSeen({ meta }: Story, asked: string | null): string | null {
  if (!isDay(asked)) return null;
  const { published, modified } = meta.dates;
  return [published, asked, modified.slice(0, 10)].sort()[1] ?? null;
}

/**
 * The day on which an old link was made: `seen`, which links to take away carry. A day to go back to is
 * the reader's own choice. `null` where the story is still the same, or the address tells no such day.
 */
export function parseLinkDay(story: Story, href: string): string | null {
  const { seen: day } = parseAddress(story, href);
  const { asOf, dates } = story.meta;
  return day !== null && (day < asOf || day < dates.modified.slice(0, 10)) ? day : null;
}

const isCompared = (story: Story, ref: string) =>
  ref.startsWith('side:')
    ? isChoosable(story, 'side', ref.slice('side:'.length))
    : ref.startsWith('actor:') && hasMark(story, ref);

/**
 * The two asked for, each in its place; one that the story does not have, or the same again, if only as
 * one of that side, leaves it empty.
 */
function parsePair(story: Story, asked: string | null): string | null {
  const [one = '', other = ''] = (asked ?? '')
    .split(',')
    .map((ref, at, [first = '']) =>
      isCompared(story, ref) && !(at > 0 && overlap(story, first, ref)) ? ref : '',
    );
  return `${one},${other}`.replace(/,$/, '') || null;
}

/** Reads an address against a story; what the story does not have is left out. Never throws. */
export function parseAddress(story: Story, href: string): Address {
  const url = new URL(href);
  const actor = url.searchParams.get('actor');
  const lit = url.searchParams.get('lit');
  const hash = url.hash.slice(1);
  const place = url.searchParams.get('step') ?? hash;
  const take = (part: ChoicePart) => {
    const value = url.searchParams.get(part);
    return value !== null && isChoosable(story, part, value) ? value : null;
  };
  return {
    actor: actor !== null && hasMark(story, `actor:${actor}`) ? actor : null,
    lit: lit !== null && hasMark(story, lit) ? lit : null,
    side: take('side'),
    venue: take('venue'),
    topic: take('topic'),
    certainty: take('certainty'),
    report: take('report'),
    asOf: takeDay(story, url.searchParams.get('asOf')),
    seen: takeSeen(story, url.searchParams.get('seen')),
    scene: SCENES.find((scene) => scene === url.searchParams.get('scene')) ?? null,
    compare: parsePair(story, url.searchParams.get('compare')),
    lang: parseLanguage(url.searchParams.get('lang')),
    place: isPlace(story, place) ? place : isPlace(story, hash) ? hash : null,
  };
}

/** Parts of an address that show in the workbench alone. */
const WORKED = [...CHOSEN, 'asOf', 'scene', 'compare'] as const;

/** Whether a step draws a mark; some draw ties between people and versions of the plan, none of them sure. */
function isDrawn(story: Story, { view }: Step, mark: MarkRef): boolean {
  const [kind] = splitRef(mark);
  const mayDraw = kind !== 'tie' && kind !== 'version' && CHART_MARKS[view.chart].includes(kind);
  return mayDraw && shownBy(story, view.show)(mark);
}

/**
 * Where an address without a place leads: to the step that lights its mark, else the first that draws it,
 * else the workbench, as a day or a choice does. An actor's light alone holds wherever one reads, and who
 * opens a panel has it before him.
 */
export function placeOfAddress(story: Story, address: Address): string | null {
  const { lit, actor } = address;
  const isMark = lit !== null && !lit.startsWith('actor:');
  const isWorked = WORKED.some((part) => address[part] !== null);
  if (!isMark && (actor !== null || !isWorked)) return null;
  const steps = isMark ? story.sections.flatMap((section) => section.steps) : [];
  const place =
    steps.find(({ view }) => view.lit.some((ref) => ref === lit)) ??
    steps.find((step) => isMark && isDrawn(story, step, lit)) ??
    story.sections.find(({ kind }) => kind === 'explore');
  return place?.id ?? null;
}

/** The address that says just this, with whatever else was asked for left as it is. */
export function printAddress(href: string, { place, ...asked }: Address): string {
  const url = new URL(href);
  url.searchParams.delete('step');
  for (const [key, value] of Object.entries(asked)) {
    if (value === null) url.searchParams.delete(key);
    else url.searchParams.set(key, value);
  }
  url.hash = place ?? '';
  return readableHref(url);
}
