// Where an address that lights a mark, and names no place, brings its reader.
import { describe, expect, test } from 'vitest';
import { placeOfLight } from '../../src/page/parseAddress.ts';
import { CHART_MARKS, shownBy } from '../../src/story/emphasis.ts';
import type { MarkRef } from '../../src/story/indexStory.ts';
import { realStory } from '../fixtures/stories.ts';

const story = realStory();
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
    const place = placeOfLight(story, mark);
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
    expect(placeOfLight(story, 'point:6')).toBe('plan-three');
    expect(placeOfLight(story, 'point:1')).toBe('plan-leak');
  });

  test('leads to the workbench where no step is sure to draw it', () => {
    expect(placeOfLight(story, 'version:trump-22')).toBe('explore');
    expect(placeOfLight(story, 'tie:umerov-meets-witkoff')).toBe('explore');
  });

  test('of an actor holds wherever one reads, and so does none', () => {
    expect(placeOfLight(story, 'actor:rubio')).toBeNull();
    expect(placeOfLight(story, null)).toBeNull();
  });

  test('has nowhere to lead in a story without a workbench', () => {
    const sections = story.sections.filter(({ kind }) => kind !== 'explore');
    expect(placeOfLight({ ...story, sections }, 'version:trump-22')).toBeNull();
  });
});
