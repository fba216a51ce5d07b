// A later version of the plan whose text is public: drawn, told, listed and lit like any other mark.
import { render } from '@testing-library/react';
import { domAnimation, LazyMotion } from 'framer-motion';
import { describe, expect, test } from 'vitest';
import { describePlan } from '../../src/charts/plan/describePlan.ts';
import { PlanChart } from '../../src/charts/plan/PlanChart.tsx';
import { listDays } from '../../src/story/listDays.ts';
import type { Certainty, Story, View } from '../../src/story/schema.ts';
import { selectAsOf } from '../../src/story/selectAsOf.ts';
import { selectPlanTable } from '../../src/story/selectPlanTable.ts';
import { laterVersion, undisclosedVersion } from '../../src/story/selectVersions.ts';
import { realStory } from '../fixtures/stories.ts';

/** The real first draft, and a treaty of 15 points after it; nothing of the plan is undisclosed. */
function twoTexts(certainty: Certainty = 'confirmed'): Story {
  const story = realStory();
  const [version] = story.plan.versions;
  const [count] = story.plan.counts;
  if (!version || !count) throw new Error('The story has no plan.');
  const treaty = { ...version, id: 'treaty', name: 'Treaty', certainty, earlier: undefined };
  const fifteen = { ...count, version: 'treaty', words: '15', low: 15, high: 15 };
  const plan = { ...story.plan, versions: [version, treaty], counts: [count, fifteen] };
  return { ...story, plan };
}

const view = (...lit: View['lit']): View => ({ chart: 'plan', scene: 'revised', lit });
const versionsOf = (story: Story, shown: View) =>
  selectPlanTable(story, shown).rows.flatMap(({ ref }) =>
    ref?.startsWith('version:') ? [ref] : [],
  );

function draw(story: Story, shown: View) {
  const { container } = render(
    <LazyMotion features={domAnimation}>
      <PlanChart story={story} view={shown} />
    </LazyMotion>,
  );
  return {
    picture: container.querySelector('[data-for="version:treaty"]'),
    button: container.querySelector('[data-mark="version:treaty"]'),
  };
}

describe('a treaty that is public', () => {
  test.each(['confirmed', 'reported', 'disputed'] as const)(
    'is as many squares as it counts, drawn as what is %s, in the light of its step',
    (certainty) => {
      const { picture, button } = draw(twoTexts(certainty), view('version:treaty'));
      expect(picture?.querySelectorAll(`[data-certainty="${certainty}"]`)).toHaveLength(15);
      expect(picture).toHaveAttribute('data-emphasis', 'active');
      expect(picture).toHaveClass('point');
      expect(button).toHaveAccessibleName(
        new RegExp(`^Treaty: 15 points\\. 20–21 November 2025\\. ${certainty}\\.$`, 'i'),
      );
    },
  );

  test('is told with how well it is known, and not as hollow', () => {
    const told = describePlan(twoTexts(), view('version:treaty'));
    expect(told).toContain(' Below it Treaty: 15 points, as squares. Confirmed.');
  });

  test('stands in the table, also where the step lights something else', () => {
    for (const shown of [view('version:treaty'), view('point:6'), view()]) {
      const table = selectPlanTable(twoTexts(), shown);
      expect(table.caption).toMatch(/^2 versions of the plan/);
      expect(versionsOf(twoTexts(), shown)).toEqual(['version:first-draft', 'version:treaty']);
    }
  });
});

describe('of many versions', () => {
  const story = realStory();

  test('the one in the light stands below the points', () => {
    expect(laterVersion(story, view('version:trump-22'))?.version.id).toBe('trump-22');
    expect(versionsOf(story, view('version:trump-22'))).toEqual([
      'version:first-draft',
      'version:trump-22',
    ]);
  });

  test('else the undisclosed one, as it is what a reader misses', () => {
    for (const shown of [view(), view('point:6'), view('version:first-draft')]) {
      expect(laterVersion(story, shown)?.version.id).toBe('ft-19');
    }
  });

  test('no other on any earlier day, where there was none to miss', () => {
    for (const day of listDays(story)) {
      const known = selectAsOf(story, day);
      const undisclosed = undisclosedVersion(known)?.version.id;
      expect(laterVersion(known, view())?.version.id, day).toBe(undisclosed);
    }
  });
});
