// Which day of a story is shown for what an address or a reader asks for.
import { dayIso, dayNumber, daySpan } from './dates.ts';
import type { Story } from './schema.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The first day on which an event had happened and a source told of it; else the first source's. */
export function firstDay({ sources, events, meta }: Story): string {
  const dates = new Map(sources.map(({ id, date }) => [id, dayNumber(date)]));
  const published = (ids: readonly string[]) =>
    Math.min(...ids.map((id) => dates.get(id) ?? Number.POSITIVE_INFINITY));
  const happened = events.flatMap(({ when, sources: ids }) =>
    when ? Math.max(daySpan(when.edtf).first, published(ids)) : [],
  );
  const first = Math.min(...(happened.length > 0 ? happened : dates.values()));
  return dayIso(Math.min(Math.max(first, dayNumber(meta.dates.from)), dayNumber(meta.asOf)));
}

/** Whether what is asked is a day of the calendar. */
export const isDay = (asked: string | null | undefined): asked is string =>
  typeof asked === 'string' && DAY.test(asked) && !Number.isNaN(dayNumber(asked));

/** The day of the story nearest to what an address asks for; its own date for what is no day. */
export function parseDay(story: Story, asked: string | null | undefined): string {
  const { asOf } = story.meta;
  if (!isDay(asked) || asked >= asOf) return asOf;
  const first = firstDay(story);
  return asked < first ? first : asked;
}
