// The workbench offers what the story has: no chart, picture of the plan or list without a row in it.
import { render, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { ChosenCharts } from '../../../src/page/explore/ChosenCharts.tsx';
import { FilterBar } from '../../../src/page/explore/FilterBar.tsx';
import { NO_CHOICE } from '../../../src/story/choice.ts';
import type { Story } from '../../../src/story/schema.ts';
import { selectAsOf } from '../../../src/story/selectAsOf.ts';
import { selectChosen } from '../../../src/story/selectChosen.ts';
import { EN } from '../../../src/words/en.ts';
import { realStory } from '../../fixtures/stories.ts';

const story = realStory();
const { titles } = EN.charts;
const NO_PLAN: Story['plan'] = { points: [], versions: [], reports: [], counts: [] };
/** A story of people and what happened, and nothing else. */
const bare: Story = {
  ...story,
  venues: [],
  ties: story.ties.filter(({ from, to }) =>
    [from, to].every((end) => story.actors.some(({ id }) => id === end)),
  ),
  events: story.events.map(({ venue, ...event }) => event),
  statements: [],
  topics: [],
  plan: NO_PLAN,
};

function show(whole: Story, day = whole.meta.asOf, topic: string | null = null) {
  const known = selectAsOf(whole, day);
  const chosen = selectChosen(known, { ...NO_CHOICE, topic });
  const now = { story: known, chosen, whole };
  render(
    <>
      <FilterBar story={whole} known={known} chosen={chosen} />
      <ChosenCharts story={whole} known={now} scene="topics" />
    </>,
  );
}
const charts = () => screen.getAllByRole('heading', { level: 3 }).map((one) => one.textContent);
const lists = () => [...document.querySelectorAll('select')].map(({ name }) => name);
const scenes = () => [...document.querySelectorAll('.one-of button')].map((one) => one.textContent);

describe('the workbench', () => {
  test('of the whole story has every chart, picture of the plan and list, also on its first day', () => {
    show(story, story.meta.dates.from);
    expect(charts()).toEqual(Object.values(titles));
    expect(scenes()).toEqual(['Points', 'Drafts', 'Counts']);
    expect(lists()).toEqual(['side', 'actor', 'venue', 'topic', 'certainty', 'report']);
  });

  test('of a story without rooms, statements and plan has only what is left', () => {
    show(bare);
    expect(charts()).toEqual([titles.network, titles.timeline]);
    expect(scenes()).toEqual([]);
    expect(lists()).toEqual(['side', 'actor', 'certainty']);
  });

  test('keeps a list in which something is chosen, so that it can be let go of', () => {
    show({ ...bare, topics: story.topics }, bare.meta.asOf, story.topics[0]?.id ?? '');
    expect(lists()).toContain('topic');
  });

  test('shows the pictures that a plan has, the first of them where another was asked for', () => {
    show({
      ...bare,
      plan: { ...NO_PLAN, versions: story.plan.versions, counts: story.plan.counts },
    });
    expect(scenes()).toEqual(['Drafts', 'Counts']);
    expect(screen.getByRole('button', { name: 'Drafts' })).toHaveAttribute('aria-pressed', 'true');
  });

  test('has no choice of pictures where the plan has one', () => {
    show({ ...bare, topics: story.topics, plan: { ...NO_PLAN, points: story.plan.points } });
    expect(charts()).toContain(titles.plan);
    expect(scenes()).toEqual([]);
  });
});
