// Statements as a reader meets them: topics to switch, sides in columns, quotes with their speakers.
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import {
  type ChartActions,
  ChartActionsContext,
  PickTopicsContext,
  type Sought,
  SoughtContext,
} from '../../src/charts/parts/ChartActions.tsx';
import { describeStatements } from '../../src/charts/statements/describeStatements.ts';
import { StatementsChart } from '../../src/charts/statements/StatementsChart.tsx';
import { usePickedView } from '../../src/page/explore/usePickedView.ts';
import type { Story, View } from '../../src/story/schema.ts';
import { selectTable } from '../../src/story/selectTable.ts';
import { EN } from '../../src/words/en.ts';
import { speak, WordsContext } from '../../src/words/WordsContext.ts';
import { realStory } from '../fixtures/stories.ts';

const story = realStory();
const ALL: View = { chart: 'statements', lit: [] };

function actions(some: Partial<ChartActions> = {}): ChartActions {
  return {
    focus: null,
    openActor: null,
    isStill: false,
    preview: vi.fn(),
    select: vi.fn(),
    ...some,
  };
}

function show(view: View, context = actions(), of: Story = story) {
  const page = (next: View) => (
    <WordsContext value={speak(EN, of.meta.language)}>
      <ChartActionsContext value={context}>
        <StatementsChart story={of} view={next} />
      </ChartActionsContext>
    </WordsContext>
  );
  const { rerender } = render(page(view));
  return { context, turn: (next: View) => rerender(page(next)) };
}

const topics = () => screen.getAllByRole('heading', { level: 3 }).map((h) => h.textContent);
const items = () => [...document.querySelectorAll('[data-mark^="statement:"]')];
const item = (id: string) => {
  const found = document.querySelector<HTMLElement>(`[data-mark="statement:${id}"]`);
  if (!found) throw new Error(`No statement ${id}`);
  return found;
};
async function openAll() {
  for (const more of screen.queryAllByRole('button', { name: /^\d+ more/ })) {
    await userEvent.click(more);
  }
}

/** A chart whose topics are heard of, with the marks that a table then has. */
function Picked() {
  const [shown, pick] = usePickedView(story, ALL);
  return (
    <PickTopicsContext value={pick}>
      <StatementsChart story={story} view={ALL} />
      <output>
        {selectTable(story, shown)
          .rows.map(({ ref }) => ref)
          .join(' ')}
      </output>
    </PickTopicsContext>
  );
}

describe('StatementsChart', () => {
  it.each([
    [6, '6'],
    [7, null],
  ])('of %i sides sets so many columns, or none where there are too many', (count, columns) => {
    const [said] = story.statements;
    const [speaker] = story.actors;
    if (!said || !speaker) throw new Error('Nobody says anything');
    const ids = Array.from({ length: count }, (_, at) => `one-${at}`);
    const of: Story = {
      ...story,
      sides: ids.map((id) => ({ id, name: id })),
      actors: ids.map((id) => ({ ...speaker, id, side: id })),
      statements: ids.map((id) => ({ ...said, id, speaker: id })),
    };
    show(ALL, actions(), of);
    expect(document.querySelectorAll('.sides > .side')).toHaveLength(count);
    expect(document.querySelector('.words')?.getAttribute('data-columns')).toBe(columns);
  });

  it.each([
    ['behind others of its side', 'ua02', /^Show fewer/],
    ['on another topic', 'us05', /^Sovereignty/],
  ])('brings words %s into sight for who is led there, and again', async (_, id, away) => {
    const chart = (sought: Sought) => (
      <WordsContext value={speak(EN, story.meta.language)}>
        <SoughtContext value={sought}>
          <StatementsChart story={story} view={{ ...ALL, topics: ['draft'] }} />
        </SoughtContext>
      </WordsContext>
    );
    const gone = () => document.querySelector(`[data-mark="statement:${id}"]`) === null;
    const sought: Sought = { ref: `statement:${id}` };
    const { rerender } = render(chart(sought));
    expect(item(id)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: away }));
    expect(gone()).toBe(true);
    rerender(chart(sought));
    expect(gone()).toBe(true);
    rerender(chart({ ...sought }));
    expect(item(id)).toBeVisible();
  });

  it('brings nothing into sight for what is only lit', () => {
    show({ ...ALL, topics: ['draft'] }, actions({ focus: 'statement:ua02' }));
    expect(document.querySelector('[data-mark="statement:ua02"]')).toBeNull();
  });

  it('starts from the view’s topics in the view’s order, each with a block for every side', () => {
    show({ ...ALL, topics: ['draft', 'territory'] });
    expect(topics()).toEqual(['The draft plan', 'Territory']);
    const { parentElement } = screen.getByRole('heading', { name: 'Territory' });
    const sides = within(parentElement ?? document.body)
      .getAllByRole('heading', { level: 4 })
      .map((h) => h.textContent);
    expect(sides).toEqual(story.sides.map(({ name }) => name));
  });

  it('makes no landmarks of its topics, as it may stand twice on a page', () => {
    show(ALL);
    expect(topics()).not.toEqual([]);
    expect(screen.queryAllByRole('region')).toEqual([]);
  });

  it('starts from the three topics on which most sides speak where the view names none, in the order of the step that shows them', () => {
    show(ALL);
    expect(topics()).toEqual(['The draft plan', 'Territory', 'The talks']);
  });

  it('says in words where a side has nothing on the record', () => {
    show({ ...ALL, topics: ['territory'] });
    expect(screen.getAllByText('No statement under this topic')).toHaveLength(1);
  });

  it('says of words that a view leaves out that they are on the record', () => {
    const russia = story.statements.filter(
      ({ speaker, topic }) => speaker === 'putin' && topic === 'territory',
    );
    const view: View = {
      ...ALL,
      show: russia.map(({ id }): `statement:${string}` => `statement:${id}`),
      topics: ['territory'],
    };
    show(view);
    expect(screen.getAllByText(/^On the record: \d+; none shown here$/)).toHaveLength(2);
    expect(screen.getAllByText('No statement under this topic')).toHaveLength(1);
    expect(describeStatements(story, view)).toMatch(/United States 0, Ukraine 0 of 1/);
  });

  it('says that none is shown, not that nothing was said, where a view leaves all out', () => {
    const view: View = { ...ALL, show: ['statement:nobody'] };
    show(view);
    const all = story.statements.length;
    expect(screen.getByText(`On the record: ${all}; none shown here`)).toBeInTheDocument();
    expect(describeStatements(story, view)).toMatch(`Of ${all} on the record none is shown.`);
    expect(selectTable(story, view).caption).toMatch(`none shown of ${all} on the record`);
  });

  it('lets the reader switch topics on and off, one by one and all together', async () => {
    show({ ...ALL, topics: ['draft'] });
    const talks = screen.getByRole('button', { name: /^The talks, \d+ statements$/ });
    expect(talks).toHaveAttribute('aria-pressed', 'false');
    await userEvent.click(talks);
    expect(talks).toHaveAttribute('aria-pressed', 'true');
    expect(topics()).toEqual(['The draft plan', 'The talks']);
    const all = screen.getByRole('button', { name: 'All topics' });
    await userEvent.click(all);
    expect(all).toHaveAttribute('aria-pressed', 'true');
    await userEvent.click(all);
    expect(topics()).toEqual(['The draft plan']);
    await userEvent.click(screen.getByRole('button', { name: /^The draft plan/ }));
    expect(screen.getByText('Choose a topic to read what was said on it.')).toBeInTheDocument();
  });

  it('tells which topics are switched on, so that a table of them holds what stands there', async () => {
    render(<Picked />);
    const inTable = () => screen.getByRole('status').textContent;
    const drawn = async () => {
      await openAll();
      return items()
        .map((one) => one.getAttribute('data-mark'))
        .join(' ');
    };
    const start = inTable();
    expect(start?.split(' ')).toHaveLength(story.statements.length);
    const press = (name: RegExp) => userEvent.click(screen.getByRole('button', { name }));
    await press(/^Territory/);
    expect(inTable()).not.toBe(start);
    expect(inTable()).toBe(await drawn());
    await press(/^The draft plan/);
    await press(/^The talks/);
    expect(inTable()).toBe('');
    await press(/^All topics/);
    expect(inTable()?.split(' ')).toHaveLength(story.statements.length);
    expect(inTable()).toBe(await drawn());
    await press(/^All topics/);
    expect(inTable()).toBe(start);
  });

  it('follows a step that states other topics', () => {
    const { turn } = show({ ...ALL, topics: ['draft'] });
    turn({ ...ALL, topics: ['territory'] });
    expect(topics()).toEqual(['Territory']);
  });

  it('keeps what a reader picked for the topics that it was picked from', async () => {
    const { turn } = show({ ...ALL, topics: ['draft'] });
    await userEvent.click(screen.getByRole('button', { name: /^Territory/ }));
    expect(topics()).toHaveLength(2);
    turn({ ...ALL, topics: ['talks'] });
    expect(topics()).toEqual(['The talks']);
    turn({ ...ALL, topics: ['draft'] });
    expect(topics()).toHaveLength(2);
  });

  it('shows two statements a cell and the others on request, so that all can be reached', async () => {
    show(ALL);
    await userEvent.click(screen.getByRole('button', { name: 'All topics' }));
    const before = items().length;
    expect(before).toBeLessThan(story.statements.length);
    await openAll();
    expect(items()).toHaveLength(story.statements.length);
    const [fewer] = screen.getAllByRole('button', { name: /^Show fewer/ });
    if (fewer) await userEvent.click(fewer);
    expect(items().length).toBeLessThan(story.statements.length);
  });

  it('puts a statement in the light before later ones', () => {
    show({ ...ALL, topics: ['draft'], lit: ['statement:us02'] });
    expect(item('us02')).toHaveAttribute('data-emphasis', 'active');
    expect(item('us02').previousElementSibling).toBeNull();
    expect(items().filter((mark) => mark.getAttribute('data-emphasis') === 'muted').length).toBe(
      items().length - 1,
    );
  });

  it('prints verbatim words as a quotation and a paraphrase without quotation marks', async () => {
    show(ALL);
    await userEvent.click(screen.getByRole('button', { name: 'All topics' }));
    await openAll();
    for (const said of story.statements) {
      const quote = item(said.id).querySelector('blockquote');
      if (said.quote) expect(quote).toHaveTextContent(`“${said.quote}”`);
      else {
        expect(quote).toBeNull();
        expect(item(said.id)).toHaveTextContent(said.gist ?? '');
        expect(item(said.id)).toHaveTextContent('paraphrased');
      }
      expect(item(said.id)).toHaveAttribute('data-certainty', said.certainty);
    }
  });

  it('opens the speaker’s panel, and the note of how a statement is known', async () => {
    const { context } = show({ ...ALL, topics: ['draft'], lit: ['statement:us02'] });
    const us02 = within(item('us02'));
    const speaker = us02.getByRole('button', { name: 'Marco Rubio' });
    expect(speaker).toHaveAttribute('data-actor', 'rubio');
    expect(speaker).not.toHaveAttribute('data-mark');
    await userEvent.click(speaker);
    expect(context.select).toHaveBeenCalledWith('actor:rubio', speaker);
    const ask = us02.getByRole('button', { name: /^How do we know/ });
    await userEvent.click(ask);
    expect(context.select).toHaveBeenCalledWith('statement:us02', ask);
  });

  it('mutes the words of others while an actor is in focus', () => {
    show({ ...ALL, topics: ['talks'] }, actions({ focus: 'actor:rubio' }));
    for (const mark of items()) {
      const isHis = mark.querySelector('button[data-actor="rubio"]') !== null;
      expect(mark.getAttribute('data-emphasis')).toBe(isHis ? 'active' : 'muted');
    }
  });

  it('shows only the statements a view names, and only topics that have one', () => {
    show({ ...ALL, show: ['statement:us02', 'statement:ua08'] });
    expect(items()).toHaveLength(2);
    expect(topics()).toEqual(['The draft plan']);
  });

  it('gives those of no side a column of their own, named in the language of the page', () => {
    const [first] = story.statements;
    const speaker = first?.speaker;
    const actors = story.actors.map((actor) => {
      const { side: _, ...rest } = actor;
      return actor.id === speaker ? rest : actor;
    });
    const meta = { ...story.meta, language: 'uk' };
    show({ ...ALL, topics: [first?.topic ?? ''] }, actions(), { ...story, meta, actors });
    const headings = screen.getAllByRole('heading', { level: 4 });
    const ours = headings.filter((one) => one.querySelector('[lang="en"]'));
    expect(headings.length).toBeGreaterThan(1);
    expect(ours.map(({ textContent }) => textContent)).toEqual(['Others']);
  });

  it('has no dot in the words of the page, beside which a story from right to left would turn it', () => {
    show(ALL, actions(), { ...story, meta: { ...story.meta, language: 'ar' } });
    const ours = [...document.querySelectorAll('.details [dir="ltr"]:not(.unseen, button)')];
    expect(ours.length).toBeGreaterThan(0);
    for (const { textContent } of ours) expect(textContent).not.toMatch(/^\s*·|·\s*$/);
  });

  it('says that nothing is on the record where there are no statements', () => {
    show(ALL, actions(), { ...story, statements: [] });
    expect(screen.getByText('Nothing to show here')).toBeInTheDocument();
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });

  it('is described by topic and side', () => {
    expect(describeStatements(story, { ...ALL, topics: ['territory'] })).toBe(
      'Statements by topic and side. Territory: United States 0, Ukraine 1, Europe 2, Russia 2.',
    );
  });

  it('keeps words of those of no side apart from those of a side that has such an id', () => {
    const own = structuredClone(story);
    own.sides.push({ id: 'no-side', name: 'A side of its own' });
    const [said] = own.statements;
    for (const actor of own.actors) if (actor.id === said?.speaker) actor.side = undefined;
    show({ ...ALL, topics: [said?.topic ?? ''] }, actions(), own);
    const marks = items().map((one) => one.getAttribute('data-mark'));
    expect(marks.length).toBeGreaterThan(0);
    expect(new Set(marks).size).toBe(marks.length);
  });
});

it('a statement in focus that stands behind “more” is lit once it is shown', async () => {
  const view: View = { ...ALL, topics: ['talks'] };
  const { unmount } = render(<StatementsChart story={story} view={view} />);
  const first = items().map((one) => one.getAttribute('data-mark'));
  unmount();
  const behind = story.statements.find(
    ({ id, topic }) => topic === 'talks' && !first.includes(`statement:${id}`),
  );
  if (!behind) throw new Error('Every statement is shown at once');
  show(view, actions({ focus: `statement:${behind.id}` }));
  expect(document.querySelector('[data-emphasis="muted"]')).toBeNull();
  await openAll();
  expect(item(behind.id)).toHaveAttribute('data-emphasis', 'active');
  expect(document.querySelectorAll('[data-emphasis="active"]')).toHaveLength(1);
  expect(document.querySelector('[data-emphasis="muted"]')).not.toBeNull();
});
