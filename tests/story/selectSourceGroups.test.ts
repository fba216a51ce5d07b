import { describe, expect, test } from 'vitest';
import { evidenceOf, listMarks } from '../../src/story/evidence.ts';
import { selectSourceGroups } from '../../src/story/selectSourceGroups.ts';
import { EN_WORKBENCH } from '../../src/words/enWorkbench.ts';
import { realStory } from '../fixtures/stories.ts';

const story = realStory();
const all = listMarks(story);

describe('the sources under what is found', () => {
  test('are all that any mark names, once, by publisher in the order of the alphabet', () => {
    const { groups, count } = selectSourceGroups(story, all, 'publisher');
    const named = new Set(
      [
        ...story.actors,
        ...story.venues,
        ...story.ties,
        ...story.events,
        ...story.statements,
        ...story.plan.points,
        ...story.plan.versions,
        ...story.plan.reports,
      ].flatMap((row) => row.sources),
    );
    const listed = groups.flatMap((group) => group.sources.map(({ source }) => source.id));
    expect(new Set(listed)).toEqual(named);
    expect(listed).toHaveLength(count);
    for (const { key, sources } of groups) {
      expect(sources.every(({ source }) => source.publisher === key)).toBe(true);
    }
    const keys = groups.map((group) => group.key);
    expect(keys).toEqual([...keys].sort(new Intl.Collator('en').compare));
  });

  test('by publisher stand in the order of the alphabet of their story', () => {
    const sources = story.sources.map((source, at) => ({
      ...source,
      publisher: at % 2 === 0 ? 'BBC' : 'Суспільне',
    }));
    const publishers = (language: string) => {
      const told = { ...story, sources, meta: { ...story.meta, language } };
      return selectSourceGroups(told, all, 'publisher').groups.map(({ key }) => key);
    };
    expect(publishers('en')).toEqual(['BBC', 'Суспільне']);
    expect(publishers('uk')).toEqual(['Суспільне', 'BBC']);
  });

  test('stand by day in the order of time', () => {
    const keys = selectSourceGroups(story, all, 'date').groups.map((group) => group.key);
    expect(keys).toEqual([...new Set(keys)].sort());
  });

  test('of one mark are its own, with it alone resting on them', () => {
    const { groups } = selectSourceGroups(story, ['report:rev-abc'], 'date');
    expect(groups).toEqual([
      {
        key: '2025-11-25',
        sources: [
          {
            source: story.sources.find((source) => source.id === 'caliber-abc'),
            rested: ['report:rev-abc'],
          },
        ],
      },
    ]);
  });

  test('tell what rests on one alone', () => {
    const { single } = selectSourceGroups(story, ['report:rev-abc', 'report:rev-800k'], 'date');
    expect(single.map(({ ref, sources }) => [ref, sources.map(({ id }) => id)])).toEqual([
      ['report:rev-abc', ['caliber-abc']],
    ]);
  });

  test('count pages that relay the same source as that one', () => {
    const refs = ['statement:ru01', 'report:rev-rbc', 'actor:skibitskyi', 'actor:rubio'] as const;
    const { single } = selectSourceGroups(story, refs, 'date');
    expect(single.map(({ ref, sources }) => [ref, sources.length])).toEqual([
      ['statement:ru01', 3],
      ['report:rev-rbc', 3],
      ['actor:skibitskyi', 2],
    ]);
  });

  test('are none where nothing is found', () => {
    expect(selectSourceGroups(story, [], 'date')).toEqual({ groups: [], count: 0, single: [] });
  });

  test('of one outlet are listed by what is cited, as of what is reported some cites others too', () => {
    const { single } = selectSourceGroups(story, all, 'publisher');
    const alone = new Set(single.map(({ ref }) => ref));
    const reported = all.filter((ref) => evidenceOf(story, ref)?.certainty === 'reported');
    expect(reported.some((ref) => !alone.has(ref))).toBe(true);
    expect(EN_WORKBENCH.sources.single).toMatch(/^Citing /);
    expect(EN_WORKBENCH.sources.noSingle).toContain('cites');
  });
});
