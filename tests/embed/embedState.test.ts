// What an address asks of an embed is kept where it brings something of that chart into the light.
import { describe, expect, test } from 'vitest';
import {
  type Asked,
  changeState,
  chartOfState,
  focusOfState,
  NOTHING,
} from '../../src/embed/embedState.ts';
import { lightsAny } from '../../src/embed/lightsAny.ts';
import { emphasise } from '../../src/story/emphasis.ts';
import { type EvidenceRef, isMark } from '../../src/story/evidence.ts';
import type { ChartId } from '../../src/story/schema.ts';
import { selectAsOf } from '../../src/story/selectAsOf.ts';
import { selectTable } from '../../src/story/selectTable.ts';
import { laterVersion } from '../../src/story/selectVersions.ts';
import { showTable } from '../../src/story/showTable.ts';
import { realStory } from '../fixtures/stories.ts';

const story = realStory();
const change = (chart: ChartId, asked: Asked, told = story) =>
  changeState(told, chart, NOTHING, asked, lightsAny(told, selectTable));

describe('an embed leaves out and names', () => {
  test.each<[chart: ChartId, asked: Asked, adjusted: readonly string[]]>([
    ['plan', { lit: 'actor:rubio' }, ['lit']],
    ['plan', { actor: 'rubio' }, ['actor']],
    ['plan', { lit: 'version:trump-22' }, ['lit']],
    ['plan', { step: 'revised-nineteen', lit: 'version:trump-22' }, ['lit']],
    ['plan', { step: 'revised-counts', lit: 'point:6' }, ['lit']],
    ['network', { lit: 'point:6' }, ['lit']],
    ['timeline', { lit: 'point:6', actor: 'rubio' }, ['lit']],
    ['statements', { lit: 'version:ft-19' }, ['lit']],
    ['statements', { actor: 'budanov' }, ['actor']],
    ['statements', { actor: 'rubio', lit: 'actor:putin' }, ['lit']],
  ])('on the %s of %o what lights nothing there', (chart, asked, adjusted) => {
    const changed = change(chart, asked);
    expect(changed.adjusted).toEqual(adjusted);
    const left = Object.fromEntries(adjusted.map((key) => [key, null]));
    expect(changed.state).toEqual({ ...NOTHING, ...asked, ...left });
  });

  test('what lights nothing of what was known on the day', () => {
    const early = selectAsOf(story, '2025-11-22');
    expect(change('map', { lit: 'actor:putin' }).adjusted).toEqual([]);
    expect(change('map', { lit: 'actor:putin' }, early).adjusted).toEqual(['lit']);
  });
});

describe('an embed keeps', () => {
  const tie = story.ties.find(({ to }) => story.actors.some(({ id }) => id === to));
  test.each<[chart: ChartId, asked: Asked]>([
    ['plan', { step: 'revised-counts', lit: 'actor:rubio' }],
    ['plan', { step: 'revised-counts', lit: 'version:trump-22' }],
    ['map', { step: 'rooms-fourth', actor: 'putin', lit: 'actor:rubio' }],
    ['timeline', { step: 'days-ahead', actor: 'putin', lit: 'actor:rubio' }],
    ['statements', { step: 'words-by-side', actor: 'putin', lit: 'actor:rubio' }],
    ['plan', { step: 'revised-counts', actor: 'putin', lit: 'statement:us15' }],
    ['plan', { step: 'revised-nineteen', lit: 'point:6' }],
    ['plan', { step: 'revised-nineteen', lit: 'version:ft-19' }],
    ['plan', { lit: 'point:6' }],
    ['network', { actor: 'rubio', lit: 'venue:geneva' }],
    ['network', { lit: 'statement:us15' }],
    ['network', { actor: 'budanov' }],
    ['timeline', { lit: 'actor:putin', actor: 'rubio' }],
    ['timeline', { lit: `tie:${tie?.id}` }],
    ['map', { actor: 'putin' }],
    ['statements', { lit: 'version:trump-22' }],
  ])('on the %s of %o all that lights something there', (chart, asked) => {
    const { state, adjusted } = change(chart, asked);
    expect(adjusted).toEqual([]);
    expect(state).toEqual({ ...NOTHING, ...asked });
  });
});

describe('an embed of a step and what is lit beside it', () => {
  test.each<[chart: ChartId, asked: Asked]>([
    ['network', { step: 'florida-absent', actor: 'rubio' }],
    ['network', { step: 'florida-absent', lit: 'actor:rubio' }],
    ['timeline', { step: 'days-ahead', lit: 'venue:geneva' }],
    ['map', { step: 'rooms-moscow', actor: 'rubio' }],
    ['plan', { step: 'plan-three', lit: 'point:12' }],
    ['plan', { step: 'revised-nineteen', lit: 'point:6' }],
    ['plan', { step: 'revised-counts', lit: 'actor:rubio' }],
  ])('lists first on the %s of %o what the drawing lights', (chart, asked) => {
    const { state } = change(chart, asked);
    const { view } = chartOfState(story, chart, state);
    const { rows } = showTable(story, view, selectTable(story, view));
    const drawn = emphasise(story, view, focusOfState(state));
    const isDrawnLit = (ref: EvidenceRef | undefined) =>
      ref !== undefined && isMark(ref) && drawn(ref) === 'active';
    const highlighted = rows.filter(({ cells }) => cells.highlighted === 'yes');
    expect(highlighted.length).toBeGreaterThan(0);
    expect(highlighted).toEqual(rows.filter(({ ref }) => isDrawnLit(ref)));
  });

  test('keeps the version that the step sets below the points', () => {
    const { state } = change('plan', { step: 'revised-nineteen', lit: 'point:6' });
    const later = laterVersion(story, chartOfState(story, 'plan', state).view);
    expect(later?.version.id).toBe('ft-19');
  });
});
