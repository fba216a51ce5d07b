// What charts light and say of a choice is what the list says was found.
import { describe, expect, test } from 'vitest';
import { describeMap } from '../../../src/charts/map/describeMap.ts';
import { chosenView } from '../../../src/page/explore/chosenViews.ts';
import { CHOICE_PARTS, type Choice, isChoosable, NO_CHOICE } from '../../../src/story/choice.ts';
import { CHART_MARKS, emphasise } from '../../../src/story/emphasis.ts';
import { listMarks } from '../../../src/story/evidence.ts';
import type { MarkRef } from '../../../src/story/indexStory.ts';
import { CERTAINTIES, CHART_IDS } from '../../../src/story/kinds.ts';
import type { ChartId } from '../../../src/story/schema.ts';
import { selectChosen } from '../../../src/story/selectChosen.ts';
import { selectTable } from '../../../src/story/selectTable.ts';
import { realStory } from '../../fixtures/stories.ts';

const story = realStory();
const DRAWN = CHART_IDS.filter((id) => id !== 'statements');

const CHOICES: readonly Partial<Choice>[] = [
  ...CERTAINTIES.map((certainty) => ({ certainty })),
  { certainty: 'disputed', actor: 'sybiha' },
  { actor: 'rubio' },
  { side: 'us' },
  { report: 'rev-22' },
  { venue: 'geneva', certainty: 'reported' },
];

describe.each(CHOICES)('%o', (part) => {
  const chosen = selectChosen(story, { ...NO_CHOICE, ...part });
  const found = new Set<string>(chosen.found.map(({ ref }) => ref));
  const viewOf = (chart: ChartId) => chosenView(story, chart, chosen, 'topics');

  test.each(DRAWN)('the %s lights what was found, and no more', (chart) => {
    const emphasis = emphasise(story, viewOf(chart));
    const marks = listMarks(story).filter((ref): ref is MarkRef =>
      CHART_MARKS[chart].some((kind) => ref.startsWith(`${kind}:`)),
    );
    const lit = marks.filter((ref) => emphasis(ref) === 'active');
    expect(lit).toEqual(marks.filter((ref) => found.has(ref)));
  });

  test('the table says of the same places that they are highlighted', () => {
    const table = selectTable(story, viewOf('map'));
    const lit = table.rows.filter(({ cells }) => cells.highlighted === 'yes');
    expect(lit.map(({ ref }) => ref).sort()).toEqual(
      [...found].filter((ref) => ref.startsWith('venue:')).sort(),
    );
  });

  test('the map names those places, and none where there are none', () => {
    const said = describeMap(story, viewOf('map'));
    const highlighted = /Highlighted: (.*)\./.exec(said)?.[1]?.split(', ') ?? [];
    const names = story.venues.filter(({ id }) => found.has(`venue:${id}`));
    expect(highlighted.sort()).toEqual(names.map(({ short }) => short).sort());
  });
});

test('who is at the end of a found tie is drawn also where not all have room', () => {
  const chosen = selectChosen(story, { ...NO_CHOICE, certainty: 'disputed' });
  expect(chosenView(story, 'network', chosen, 'topics').lit).toContain('actor:sybiha');
  const ofRubio = selectChosen(story, { ...NO_CHOICE, actor: 'rubio' });
  expect(chosenView(story, 'network', ofRubio, 'topics').lit).toEqual(
    expect.arrayContaining(['tie:rubio-hosts-umerov', 'actor:umerov']),
  );
});

test('the choices tried are choices of the story', () => {
  for (const choice of CHOICES) {
    for (const part of CHOICE_PARTS) {
      if (choice[part]) expect(isChoosable(story, part, choice[part])).toBe(true);
    }
  }
});
