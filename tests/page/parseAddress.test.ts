// Where an address that names no place brings its reader.
import { describe, expect, test } from 'vitest';
import { parseAddress, placeOfAddress } from '../../src/page/parseAddress.ts';
import { CHART_MARKS, shownBy } from '../../src/story/emphasis.ts';
import type { MarkRef } from '../../src/story/indexStory.ts';
import { realStory } from '../fixtures/stories.ts';

const story = realStory();
const placeOf = (query: string, of = story) =>
  placeOfAddress(of, parseAddress(of, `https://example.org/?${query}`));
const steps = story.sections.flatMap((section) => section.steps);
const refs = (kind: string, rows: readonly { readonly id: string }[]) =>
  rows.map(({ id }) => `${kind}:${id}` as MarkRef);

describe('a light without a place', () => {
  test.each([
    ...refs('venue', story.venues),
    ...refs('event', story.events),
    ...refs('statement', story.statements),
    ...refs('point', story.plan.points),
  ])('%s lands where it is drawn', (mark) => {
    const place = placeOf(`lit=${mark}`);
    const step = steps.find(({ id }) => id === place);
    if (!step) {
      expect(place).toBe('explore');
      return;
    }
    const [kind = ''] = mark.split(':');
    expect(CHART_MARKS[step.view.chart]).toContain(kind);
    expect(shownBy(story, step.view.show)(mark)).toBe(true);
  });

  test('lands at the step that lights it rather than at one before', () => {
    expect(placeOf('lit=point:6')).toBe('plan-three');
    expect(placeOf('lit=point:1')).toBe('plan-leak');
  });

  test('leads to the workbench where no step is sure to draw it', () => {
    expect(placeOf('lit=version:trump-22')).toBe('explore');
    expect(placeOf('lit=tie:umerov-meets-witkoff')).toBe('explore');
  });

  test('of an actor holds wherever one reads, and so does none', () => {
    expect(placeOf('lit=actor:rubio')).toBeNull();
    expect(placeOf('')).toBeNull();
  });

  test('has nowhere to lead in a story without a workbench', () => {
    const sections = story.sections.filter(({ kind }) => kind !== 'explore');
    expect(placeOf('lit=version:trump-22', { ...story, sections })).toBeNull();
  });
});

describe('a day or a choice without a place', () => {
  test.each(['asOf=2025-11-22', 'side=us', 'topic=territory', 'scene=counts', 'compare=side:us'])(
    '%s leads to the workbench, where it shows',
    (query) => {
      expect(placeOf(query)).toBe('explore');
    },
  );

  test('leads to the mark where one is lit beside it', () => {
    expect(placeOf('asOf=2025-11-30&lit=point:6')).toBe('plan-three');
  });

  test('stays below a panel that it opens', () => {
    expect(placeOf('asOf=2025-11-22&actor=rubio')).toBeNull();
  });

  test.each(['asOf=nonsense', 'side=nobody', 'compare=nobody', 'lang=uk', 'seen=2025-11-30'])(
    '%s leads nowhere',
    (query) => {
      expect(placeOf(query)).toBeNull();
    },
  );
});
