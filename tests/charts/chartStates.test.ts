// Every chart, actor and step has a state of its own, with an address that no other has.
import { expect, test } from 'vitest';
import { chartSteps, listChartStates, statePath } from '../../src/charts/chartStates.ts';
import { CHART_IDS } from '../../src/story/kinds.ts';
import { realStory } from '../fixtures/stories.ts';

const STORY = realStory();
const states = listChartStates(STORY);
const paths = states.map(statePath);

test('no two states share an address', () => {
  expect(new Set(paths).size).toBe(paths.length);
});

test('every chart stands alone, every actor on network and statements, every step on its chart', () => {
  for (const chart of CHART_IDS) expect(paths).toContain(`embed/v1/${chart}/`);
  for (const { id } of STORY.actors) {
    expect(paths).toContain(`embed/v1/network/actor-${id}/`);
    expect(paths).toContain(`embed/v1/statements/actor-${id}/`);
  }
  const steps = STORY.sections.flatMap((section) => section.steps);
  expect(steps.length).toBeGreaterThan(0);
  for (const { id, view } of steps) expect(paths).toContain(`embed/v1/${view.chart}/step-${id}/`);
  expect(CHART_IDS.flatMap((chart) => chartSteps(STORY, chart))).toHaveLength(steps.length);
});

test('the statements of an actor are that actor’s alone', () => {
  for (const { chart, actor, view } of states) {
    if (chart !== 'statements' || !actor) continue;
    const own = STORY.statements.filter(({ speaker }) => speaker === actor.id);
    expect([...(view.show ?? [])].sort()).toEqual(own.map(({ id }) => `statement:${id}`).sort());
  }
});
