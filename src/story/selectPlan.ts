// The plan's points, counts and reports, as the plan chart and the cover ask for them.

import { compareText } from './compareText.ts';
import { commonYear, shortWhen } from './dates.ts';
import { indexStory } from './indexStory.ts';
import {
  capital,
  countedBy,
  countWords,
  type PlanWords,
  squaresHeading,
  textWords,
  touchedNumbers,
  versionHeading,
} from './planWords.ts';
import { quoted } from './quoted.ts';
import type { Certainty, Count, Point, Report, Story, View } from './schema.ts';
import {
  type CountedVersion,
  laterVersion,
  pointsVersion,
  undisclosedVersion,
} from './selectVersions.ts';

export interface TopicRow {
  readonly id: string;
  readonly name: string;
  readonly points: readonly Point[];
}

/** Points in the order of their numbers. */
export function planPoints(story: Story): readonly Point[] {
  return [...story.plan.points].sort((a, b) => a.number - b.number || compareText(a.id, b.id));
}

/** Topics that have points, in the story's order, each with its points by number. */
export function planTopics(story: Story): readonly TopicRow[] {
  const points = planPoints(story);
  return story.topics
    .map(({ id, name }) => ({ id, name, points: points.filter((point) => point.topic === id) }))
    .filter((topic) => topic.points.length > 0);
}

/** The scene of a view; a plan of which only the number of points is known is its hollow squares. */
export function planScene(story: Story, view: View): NonNullable<View['scene']> {
  const scene = view.scene ?? 'topics';
  const isHollow = story.plan.points.length === 0 && undisclosedVersion(story) !== undefined;
  return scene === 'topics' && isHollow ? 'revised' : scene;
}

/** Reports of change that a view sets beside the points, in the view's order. */
export function planReports(story: Story, view: View): readonly Report[] {
  const { report } = indexStory(story);
  return (view.reports ?? []).flatMap((id) => report.get(id) ?? []);
}

/** A report in the words the chart prints. */
export interface PlanReport {
  readonly id: string;
  readonly by: string;
  /** When it was published and, where it is not confirmed, how well it is known. */
  readonly when: string;
  /** The same without the year: "24 Nov · Reported". */
  readonly shortWhen: string;
  readonly claim: string;
  /** "points 6 and 26": those it touches, of which a view that lights points means only these; empty without any. */
  readonly points: string;
  /** The same with how they were found: by content. */
  readonly touched: string;
}

/** One account of how many points the plan has. */
export interface PlanCount {
  readonly key: string;
  readonly version: string;
  readonly when: string;
  /** As printed: "28 or 26". */
  readonly words: string;
  /** The same with its unit: "28 or 26 points". */
  readonly said: string;
  /** Who counts, with their words where they are quoted. */
  readonly by: string;
  readonly speaker: string;
  readonly low: number;
  readonly high: number;
  readonly unit: Count['unit'];
  readonly certainty: Certainty;
  /** How well the number is known; empty where it is confirmed. */
  readonly known: string;
}

/** A version's caption and how many squares it has. */
export interface PlanVersion {
  readonly id: string;
  readonly heading: string;
  readonly note: string;
  readonly squares: number;
  /** Its note says of one that is not public how well it is known. */
  readonly isPublic: boolean;
}

export interface Plan {
  readonly topics: readonly TopicRow[];
  readonly points: readonly Point[];
  /** The printed words of a point, with whose they are: no speaker's. */
  readonly article: (printed: string) => string;
  readonly first: PlanVersion;
  readonly later: PlanVersion | undefined;
  readonly reports: readonly PlanReport[];
  /** How points were found, where the reports are too short to say it each. */
  readonly reportsNote: string;
  readonly counts: readonly PlanCount[];
}

const caption = (row: CountedVersion, squares: number, say: PlanWords): PlanVersion => ({
  id: row.version.id,
  heading: versionHeading(row, say),
  note: [row.version.when.words, textWords(row.version, say)].filter(Boolean).join('. '),
  squares,
  isPublic: row.version.certainty !== 'undisclosed',
});

const toldKnown = ({ certainty }: Report | Count, { certainties }: PlanWords) =>
  certainty === 'confirmed' ? '' : certainties[certainty].label;

const toldWhen = (report: Report, when: string, say: PlanWords) =>
  [when, toldKnown(report, say)].filter(Boolean).join(' · ');

function touched(
  story: Story,
  report: Report,
  { lit }: View,
  { charts }: PlanWords,
): Pick<PlanReport, 'points' | 'touched'> {
  const isNamed = (id: string) =>
    lit.includes(`point:${id}`) || !lit.some((ref) => ref.startsWith('point:'));
  const numbers = touchedNumbers(story, { ...report, points: report.points.filter(isNamed) });
  if (numbers.length === 0) return { points: '', touched: '' };
  const points = charts.points(numbers);
  return { points, touched: charts.touched(capital(points)) };
}

/** All that the plan chart draws under a view, what is not the story's in the words given. */
export function selectPlan(story: Story, view: View, say: PlanWords): Plan {
  const { version } = indexStory(story);
  const year = commonYear(story);
  const points = planPoints(story);
  const first = pointsVersion(story);
  const later = laterVersion(story, view);
  return {
    topics: planTopics(story),
    points,
    article: (printed) => `${say.charts.article} ${quoted(story, printed)}`,
    first: first
      ? caption(first, points.length, say)
      : {
          id: '',
          heading: points.length > 0 ? squaresHeading(undefined, points.length, say) : '',
          note: '',
          squares: points.length,
          isPublic: true,
        },
    later: later && caption(later, later.count?.low ?? 0, say),
    reports: planReports(story, view).map((report) => ({
      id: report.id,
      by: report.by,
      when: toldWhen(report, report.when.words, say),
      shortWhen: toldWhen(report, shortWhen(report.when, year, say.months), say),
      claim: report.claim,
      ...touched(story, report, view, say),
    })),
    reportsNote: say.charts.byContent,
    counts: story.plan.counts.map((count, at) => {
      const counted = version.get(count.version);
      return {
        key: `${count.version}-${at}`,
        version: count.version,
        when: counted ? shortWhen(counted.when, year, say.months) : '',
        words: count.words,
        said: countWords(count, say),
        by: countedBy(story, count),
        speaker: count.by,
        low: count.low,
        high: count.high,
        unit: count.unit,
        certainty: count.certainty,
        known: toldKnown(count, say),
      };
    }),
  };
}
