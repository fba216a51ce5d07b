// One row of a story as it was publicly known on a day: whether at all, in which words, how certainly.
import { dayNumber, daySpan } from './dates.ts';
import type { Horizon } from './horizon.ts';
import type { Certainty, When } from './schema.ts';

/** What a row was on days before those of its own words. */
interface Earlier {
  readonly until: string;
  readonly certainty?: Certainty;
  readonly sources?: readonly string[];
  readonly note?: string;
  readonly when?: When;
}

/** What every row has that rests on evidence. */
export interface Told {
  certainty: Certainty;
  sources: string[];
  known?: string | undefined;
  note?: string | undefined;
  paragraphs?: number[] | undefined;
  when?: When | undefined;
  earlier?: readonly Earlier[] | undefined;
}

export interface Telling {
  /** It may have been announced before its date: a room, an event, a tie to a room. */
  readonly canBeDue?: boolean;
  /** It says what follows from all its sources together, so it waits for the last of them. */
  readonly needsAll?: boolean;
  /** Sources of what names it: people and rooms are known once anything about them is. */
  readonly named?: ReadonlySet<string> | undefined;
  /** It says who somebody is: where confirmed, no fewer sources of an earlier day make that doubtful. */
  readonly isOffice?: boolean;
}

/** Whether a date lies after a day. */
export const isAfter = (when: When | undefined, day: string): boolean =>
  when !== undefined && daySpan(when.edtf).first > dayNumber(day);

/**
 * How well a thing was known by these sources, given how well it is known by all: a second origin
 * makes it confirmed or shows a dispute; what one origin confirms for good is on the record.
 */
function certaintyBy(
  known: readonly string[],
  all: readonly string[],
  certainty: Certainty,
  on: Horizon,
): Certainty {
  if (certainty !== 'confirmed' && certainty !== 'disputed') return certainty;
  const isEnough = on.countOrigins(known) > 1 || on.countOrigins(all) < 2;
  return isEnough ? certainty : 'reported';
}

/** Own sources; with those of what names it where they are none, or too few for its certainty. */
function restOn(
  own: readonly string[],
  all: readonly string[],
  row: Told,
  on: Horizon,
  how: Telling,
) {
  const isShort = own.length === 0 || certaintyBy(own, all, row.certainty, on) !== row.certainty;
  return isShort ? [...new Set([...own, ...(how.named ?? [])])] : [...own];
}

function tell<R extends Told>(
  row: R,
  earlier: Earlier | undefined,
  on: Horizon,
  how: Telling,
): R | undefined {
  const all = on.everOut(earlier?.sources ?? row.sources);
  const out = on.outBy(all);
  const sources = restOn(out, all, row, on, how);
  const isWhole = out.length === all.length;
  const isDue = isAfter(earlier?.when ?? row.when, on.day);
  if (sources.length === 0 || (how.needsAll && !isWhole) || (isDue && !how.canBeDue))
    return undefined;
  /** Who is named by then is there in the words of the row itself where it has no earlier ones. */
  const mayStand = how.named !== undefined && !row.earlier?.length;
  if (!earlier && !mayStand && row.known !== undefined && row.known > on.day) return undefined;
  const { until, ...words } = earlier ?? { until: undefined };
  return {
    ...row,
    ...words,
    sources,
    certainty: isDue
      ? 'scheduled'
      : (earlier?.certainty ??
        (how.isOffice && row.certainty === 'confirmed'
          ? row.certainty
          : certaintyBy(sources, all, row.certainty, on))),
    note: earlier ? earlier.note : isWhole ? row.note : undefined,
    paragraphs: sources.some((id) => id === on.primary) ? row.paragraphs : undefined,
    known: undefined,
    earlier: undefined,
  };
}

/**
 * A row as it was known by the end of a day, or `undefined` where nothing was. Words hold from the
 * day on which one of their sources is out, so that what was known never goes again.
 */
export function toldOn<R extends Told>(row: R, on: Horizon, how: Telling = {}): R | undefined {
  const earlier = row.earlier ?? [];
  const turn = earlier.findIndex(({ until }) => on.day <= until);
  for (let at = turn < 0 ? earlier.length : turn; at >= 0; at--) {
    const told = tell(row, earlier[at], on, how);
    if (told) return told;
  }
  return undefined;
}
