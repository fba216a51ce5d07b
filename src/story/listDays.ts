// The days on which a story can be seen: from its first event to its own date.
import { dayIso, dayNumber, daySpan } from './dates.ts';
import type { Story } from './schema.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The first day on which an event had happened and a source told of it; else the first source's. */
function firstDay({ sources, events, meta }: Story): number {
  const dates = new Map(sources.map(({ id, date }) => [id, dayNumber(date)]));
  const published = (ids: readonly string[]) =>
    Math.min(...ids.map((id) => dates.get(id) ?? Number.POSITIVE_INFINITY));
  const happened = events.flatMap(({ when, sources: ids }) =>
    when ? Math.max(daySpan(when.edtf).first, published(ids)) : [],
  );
  const first = Math.min(...(happened.length > 0 ? happened : dates.values()));
  return Math.min(Math.max(first, dayNumber(meta.dates.from)), dayNumber(meta.asOf));
}

const listed = new WeakMap<Story, readonly string[]>();

/** Every day from that on which the story begins to its own date, such as `2025-11-19`. */
export function listDays(story: Story): readonly string[] {
  const known = listed.get(story);
  if (known) return known;
  const first = firstDay(story);
  const count = dayNumber(story.meta.asOf) - first + 1;
  const days = Array.from({ length: count }, (_, at) => dayIso(first + at));
  listed.set(story, days);
  return days;
}

/** Whether what is asked is a day of the calendar. */
export const isDay = (asked: string | null | undefined): asked is string =>
  typeof asked === 'string' && DAY.test(asked) && !Number.isNaN(dayNumber(asked));

/** The day of the story nearest to what an address asks for; its own date for what is no day. */
export function parseDay(story: Story, asked: string | null | undefined): string {
  const { asOf } = story.meta;
  if (!isDay(asked) || asked >= asOf) return asOf;
  const first = listDays(story)[0] ?? asOf;
  return asked < first ? first : asked;
}
