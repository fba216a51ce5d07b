import { describe, expect, test } from 'vitest';
import type { Story } from '../../src/story/schema.ts';
import { type Party, partyOf, selectComparison } from '../../src/story/selectComparison.ts';
import { realStory } from '../fixtures/stories.ts';

const story = realStory();

function party(ref: string, of: Story = story): Party {
  const found = partyOf(of, ref);
  if (!found) throw new Error(`${ref} is not in the story`);
  return found;
}
const compare = (one: string, other: string) => selectComparison(story, [party(one), party(other)]);

describe('two beside each other', () => {
  test('share the rooms in which both were, in the order of time', () => {
    const { rooms } = compare('side:us', 'side:ukraine');
    const days = rooms.map(({ venue }) => venue.when.edtf);
    expect(days).toEqual([...days].sort());
    expect(rooms.map(({ venue }) => venue.id)).toEqual(
      expect.arrayContaining(['geneva', 'florida']),
    );
    expect(rooms.map(({ venue }) => venue.id)).not.toContain('moscow');
  });

  test('speak each in their own column, on topics that both spoke on', () => {
    const { topics } = compare('side:us', 'side:ukraine');
    expect(topics.length).toBeGreaterThan(0);
    const side = new Map(story.actors.map((actor) => [actor.id, actor.side]));
    for (const { id, statements } of topics) {
      const [us, ukraine] = statements;
      expect(us.length * ukraine.length).toBeGreaterThan(0);
      expect([...us, ...ukraine].every((said) => said.topic === id)).toBe(true);
      expect(us.every((said) => side.get(said.speaker) === 'us')).toBe(true);
      expect(ukraine.every((said) => side.get(said.speaker) === 'ukraine')).toBe(true);
    }
  });

  test('name every other topic of theirs as one on which only one spoke', () => {
    const { topics, alone } = compare('actor:rubio', 'actor:zelenskyy');
    const spoken = (id: string) =>
      new Set(story.statements.filter((said) => said.speaker === id).map((said) => said.topic));
    expect(topics.length + alone[0].length).toBe(spoken('rubio').size);
    expect(topics.length + alone[1].length).toBe(spoken('zelenskyy').size);
  });

  test('may be a side and a person, or have nothing in common', () => {
    expect(compare('side:russia', 'actor:witkoff').rooms.map(({ venue }) => venue.id)).toEqual([
      'moscow',
    ]);
    expect(compare('actor:macron', 'actor:putin').rooms).toEqual([]);
  });

  test.each(['side:mars', 'actor:nobody', 'venue:geneva', '', 'side', ':'])(
    '%s is nobody',
    (ref) => {
      expect(partyOf(story, ref)).toBeUndefined();
    },
  );
});
