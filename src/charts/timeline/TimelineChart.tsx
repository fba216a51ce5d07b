// Threads through time: who went into which room, when, and who said what on which day.
import { useMemo } from 'react';
import type { Box } from '../../layout/glyph.ts';
import { type PlacedTimeline, placeTimeline } from '../../layout/placeTimeline.ts';
import type { MarkRef } from '../../story/indexStory.ts';
import type { MarkKind, Story, View } from '../../story/schema.ts';
import { selectTimeline, type Timeline } from '../../story/selectTimeline.ts';
import { useWords } from '../../words/WordsContext.ts';
import { useMarks } from '../parts/ChartActions.tsx';
import { ChartFrame } from '../parts/ChartFrame.tsx';
import { MarkList } from '../parts/MarkList.tsx';
import { nameMark } from '../parts/nameMark.ts';
import { Drawing, HAS_STILLS, useStill } from '../parts/Still.tsx';
import { useSize } from '../parts/useSize.ts';
import { describeTimeline } from './describeTimeline.ts';
import { TimelineMarks } from './TimelineMarks.tsx';

/** Whether there was no room for the thread of somebody among these marks. */
function missesAny(
  timeline: Timeline,
  { left, names }: PlacedTimeline,
  marks: ReadonlySet<string>,
) {
  if (left === 0) return false;
  const drawn = new Set(names.map(({ id }) => id));
  return timeline.groups.some(({ threads }) =>
    threads.some(({ id }) => marks.has(`actor:${id}`) && !drawn.has(id)),
  );
}

/** The buttons over a placed timeline; their names are put together only where they are laid over it. */
function TimelineControls({ story, placed }: { story: Story; placed: PlacedTimeline }) {
  const words = useWords();
  const { lists } = words.charts;
  const list = (
    kind: MarkKind,
    label: string,
    rows: readonly { readonly id: string; readonly hit: Box }[],
  ) => {
    const named = rows.map(({ id, hit }) => {
      const mark: MarkRef = `${kind}:${id}`;
      return { mark, box: hit, ...nameMark(story, mark, words) };
    });
    return <MarkList label={label} story={story} rows={named} />;
  };
  return (
    <>
      {list('event', lists.events, placed.events)}
      {list(
        'venue',
        lists.rooms,
        placed.rooms.map(({ id, box }) => ({ id, hit: box })),
      )}
      {list('actor', lists.people, placed.names)}
      {list('statement', lists.statements, placed.statements)}
      {list('tie', lists.ties, placed.ties)}
    </>
  );
}

export function TimelineChart({ story, view }: { story: Story; view: View }) {
  const [canvas, size] = useSize();
  const still = useStill();
  const isSparse = HAS_STILLS && still?.isSparse === true;
  const marks = useMarks(story, view);
  const words = useWords();
  const { others } = words.charts;
  const { show, lit, chosen } = view;
  const timeline = useMemo(
    () => selectTimeline(story, { chart: 'timeline', show, lit: [] }, others),
    [story, show, others],
  );
  /**
   * What is lit or chosen moves nothing, but where there was no room for somebody chosen or for whom
   * the step is about. What the reader has in focus never does.
   */
  const whole = useMemo(() => placeTimeline(timeline, size, words), [timeline, size, words]);
  const placed = useMemo(() => {
    const asked = new Set([...(chosen ?? []), ...lit]);
    return isSparse || missesAny(timeline, whole, asked)
      ? placeTimeline(timeline, size, words, asked, isSparse)
      : whole;
  }, [whole, timeline, size, words, chosen, lit, isSparse]);

  /** What is in the light redraws neither picture nor buttons. */
  const controls = useMemo(() => <TimelineControls {...{ story, placed }} />, [story, placed]);
  const description = useMemo(
    () => describeTimeline(story, view, timeline, words, placed),
    [story, view, timeline, words, placed],
  );

  return (
    <ChartFrame
      chart="timeline"
      marks={marks}
      description={description}
      canvas={canvas}
      controls={controls}
    >
      <Drawing size={size}>
        <TimelineMarks story={story} placed={placed} />
      </Drawing>
    </ChartFrame>
  );
}
