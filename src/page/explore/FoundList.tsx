// What a choice finds, in words: a group a kind, the first rows of each and the others on request.
import { memo, useEffect, useId, useMemo, useRef } from 'react';
import { NARROW, useMedia } from '../../reading/media.ts';
import { compareWhen } from '../../story/dates.ts';
import type { EvidenceRef } from '../../story/evidence.ts';
import { indexStory } from '../../story/indexStory.ts';
import type { Story } from '../../story/schema.ts';
import type { Chosen } from '../../story/selectChosen.ts';
import { type Faceted, ROW_KINDS, type RowKind } from '../../story/storyFacets.ts';
import { useWorkbenchWords } from '../../words/WorkbenchWordsContext.ts';
import { FoundRow } from './FoundRow.tsx';
import { WaysOut } from './FoundSummary.tsx';
import { MoreList } from './MoreList.tsx';
import { useInTurn } from './useInTurn.ts';
import '../../styles/found.css';

const FIRST = 5;

/** Kinds of rows that stand in time. */
const DATED: readonly RowKind[] = ['statement', 'event', 'venue', 'version', 'report'];

/** Refs of a kind in the order of time, those without a date last, else as the file has them. */
function inOrder(story: Story, kind: RowKind, refs: readonly EvidenceRef[]) {
  if (!DATED.includes(kind)) return refs;
  const index = indexStory(story);
  const whenOf = (ref: EvidenceRef) => {
    const row = index[kind].get(ref.slice(kind.length + 1));
    return row && 'when' in row ? row.when : undefined;
  };
  return refs
    .map((ref) => ({ ref, when: whenOf(ref) }))
    .sort((a, b) => compareWhen(a.when, b.when))
    .map(({ ref }) => ref);
}

type OnShow = (mark: EvidenceRef) => void;

interface Found {
  readonly story: Story;
  readonly refs: readonly EvidenceRef[];
  /** Whether some of them are drawn only under another choice. */
  readonly isPartly: boolean;
}

/** Ties between two people or bodies, of which the network draws those of whoever is chosen. */
const isUndrawn = (story: Story, { kind, ref }: Faceted) => {
  const { tie, venue } = indexStory(story);
  return kind === 'tie' && !venue.has(tie.get(ref.slice('tie:'.length))?.to ?? '');
};

/** Hidden where nothing is found of its kind, at once; one that comes back out of sight is filled in its turn. */
const FoundGroup = memo(function FoundGroup(props: {
  kind: RowKind;
  found: Found;
  /** Whether the list begins with it, which is in sight where it was hidden before. */
  isFirst: boolean;
  onShow: OnShow;
}) {
  const { kind, isFirst, onShow } = props;
  const { kinds, tiesDrawn } = useWorkbenchWords();
  const place = useRef<HTMLDetailsElement>(null);
  const { story, refs, isPartly } = useInTurn(place, props.found, isFirst);
  /** Where the charts stand below the list, it leaves the way to them short. */
  const isNarrow = useMedia(NARROW);
  const ordered = useMemo(() => inOrder(story, kind, refs), [story, kind, refs]);
  return (
    <details
      className="found-group"
      data-kind={kind}
      open={!isNarrow}
      hidden={refs.length === 0 || props.found.refs.length === 0}
      ref={place}
    >
      <summary>
        {kinds[kind]} <span className="count">{refs.length}</span>
      </summary>
      {isPartly && <p className="quiet">{tiesDrawn}</p>}
      <MoreList rows={ordered} first={FIRST} of={kinds[kind]}>
        {(ref) => <FoundRow key={ref} story={story} mark={ref} onShow={onShow} />}
      </MoreList>
    </details>
  );
});

/** Pixels of a window that its two bars take, with some air. */
const BARS = 110;

/**
 * Tells the styles whether it is lower than the window: then the list stays beside the charts. Where it
 * grows past that under the reader's hand, the page goes back with it.
 */
function useLow() {
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    const list = place.current;
    if (!list) return;
    const topOf = () => list.getBoundingClientRect().top;
    const tell = () => {
      const isLow = list.offsetHeight < window.innerHeight - BARS;
      if (isLow === list.hasAttribute('data-low')) return;
      const before = topOf();
      list.toggleAttribute('data-low', isLow);
      const by = topOf() - before;
      if (by < 0 && list.matches(':hover, :focus-within'))
        window.scrollBy({ top: by, behavior: 'instant' });
    };
    const observer = new ResizeObserver(tell);
    observer.observe(list);
    window.addEventListener('resize', tell);
    return () => {
      observer.disconnect();
      window.removeEventListener('resize', tell);
    };
  }, []);
  return place;
}

export const FoundList = memo(function FoundList(props: {
  story: Story;
  /** The story as it is shown, in which the choice was made. */
  known: Story;
  chosen: Chosen;
  /** Told which row the reader pressed, before what it says opens. */
  onShow: OnShow;
}) {
  const { story, known, chosen, onShow } = props;
  const { results } = useWorkbenchWords();
  const title = useId();
  const place = useLow();
  const groups = useMemo(
    () =>
      ROW_KINDS.map((kind) => {
        const rows = chosen.found.filter((row) => row.kind === kind);
        const isPartly = chosen.choice.actor === null && rows.some((row) => isUndrawn(known, row));
        return { kind, found: { story: known, refs: rows.map(({ ref }) => ref), isPartly } };
      }),
    [known, chosen],
  );
  const first = groups.find(({ found }) => found.refs.length > 0)?.kind;
  return (
    <section className="found" aria-labelledby={title} ref={place}>
      <h3 id={title}>{results}</h3>
      {first === undefined && <WaysOut story={story} known={known} chosen={chosen} />}
      {groups.map(({ kind, found }) => (
        <FoundGroup key={kind} kind={kind} found={found} isFirst={kind === first} onShow={onShow} />
      ))}
    </section>
  );
});
