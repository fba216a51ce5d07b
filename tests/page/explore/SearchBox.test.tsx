// The search as a reader meets it: by keyboard, by ear, in every state, in every language.
import { act, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { SearchBox } from '../../../src/page/explore/SearchBox.tsx';
import { LiveRegion } from '../../../src/reading/LiveRegion.tsx';
import { selectAsOf } from '../../../src/story/selectAsOf.ts';
import { RU_WORKBENCH } from '../../../src/words/ruWorkbench.ts';
import { UK } from '../../../src/words/uk.ts';
import { UK_WORKBENCH } from '../../../src/words/ukWorkbench.ts';
import { speak, WordsContext } from '../../../src/words/WordsContext.ts';
import { WorkbenchWordsContext } from '../../../src/words/WorkbenchWordsContext.ts';
import { realStory } from '../../fixtures/stories.ts';

const story = realStory();
const onChoose = vi.fn();

beforeEach(() => onChoose.mockClear());
afterEach(() => vi.useRealTimers());

const show = (shown = story) =>
  render(
    <>
      <button type="button">outside</button>
      <section data-section="explore" aria-label="workbench">
        <SearchBox story={shown} whole={story} onChoose={onChoose} />
        <button type="button">a mark</button>
        <textarea aria-label="other field" />
      </section>
    </>,
  );

const field = () => screen.getByRole('searchbox', { name: 'Search this story' });
const said = () => document.querySelector('.search-status')?.textContent;
const groups = () => screen.queryAllByRole('heading', { level: 3 }).map((one) => one.textContent);
const type = (text: string) => fireEvent.change(field(), { target: { value: text } });
const chosen = () => onChoose.mock.lastCall?.[0].ref;

describe('by keyboard', () => {
  test('Enter in the field goes to the best of what is found', async () => {
    show();
    await userEvent.type(field(), 'Umarov{Enter}');
    expect(chosen()).toBe('actor:umerov');
    expect(onChoose).toHaveBeenCalledTimes(1);
  });

  test('arrows lead from the field through the results of all groups and back', async () => {
    show();
    await userEvent.type(field(), 'Geneva');
    const results = within(document.querySelector('.search-found') as HTMLElement)
      .getAllByRole('button')
      .filter((one) => one.matches('.search-hit'));
    await userEvent.keyboard('{ArrowDown}');
    expect(results[0]).toHaveFocus();
    await userEvent.keyboard('{ArrowDown}');
    expect(results[1]).toHaveFocus();
    await userEvent.keyboard('{End}');
    expect(results.at(-1)).toHaveFocus();
    await userEvent.keyboard('{ArrowDown}');
    expect(results.at(-1)).toHaveFocus();
    await userEvent.keyboard('{Home}{ArrowUp}');
    expect(field()).toHaveFocus();
    await userEvent.keyboard('{ArrowDown}{Enter}');
    expect(chosen()).toBe('venue:geneva');
  });

  test('results are one stop of the Tab key, at the one that last had the focus', async () => {
    show();
    await userEvent.type(field(), 'Geneva');
    const stops = () => document.querySelectorAll('.search-hit[tabindex="0"]');
    expect(stops()).toHaveLength(1);
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}');
    expect(stops()).toHaveLength(1);
    expect(stops()[0]).toHaveFocus();
    type('Rubio');
    expect(stops()).toHaveLength(1);
    expect(stops()[0]).toHaveAccessibleName(/^Marco Rubio/);
  });

  test('Escape clears what is asked and keeps the focus; in an empty field it is left to others', async () => {
    const outer = vi.fn();
    document.addEventListener('keydown', outer);
    show();
    await userEvent.type(field(), 'Geneva');
    await userEvent.keyboard('{ArrowDown}');
    outer.mockClear();
    await userEvent.keyboard('{Escape}');
    expect(field()).toHaveValue('');
    expect(field()).toHaveFocus();
    expect(groups()).toEqual([]);
    expect(outer).not.toHaveBeenCalled();
    await userEvent.keyboard('{Escape}');
    expect(outer).toHaveBeenCalledTimes(1);
    document.removeEventListener('keydown', outer);
  });

  test('a slash leads to the field only from within the workbench, and is typed where one types', async () => {
    show();
    screen.getByRole('button', { name: 'outside' }).focus();
    await userEvent.keyboard('/');
    expect(field()).not.toHaveFocus();
    const mark = screen.getByRole('button', { name: 'a mark' });
    mark.focus();
    await userEvent.keyboard('{Control>}/{/Control}');
    expect(mark).toHaveFocus();
    await userEvent.keyboard('/');
    expect(field()).toHaveFocus();
    expect(field()).toHaveValue('');
    const other = screen.getByRole('textbox', { name: 'other field' });
    await userEvent.type(other, 'a/b');
    expect(other).toHaveValue('a/b');
    expect(other).toHaveFocus();
  });

  test('nothing is listened for once the search is gone', async () => {
    const { unmount } = show();
    const room = screen.getByRole('region', { name: 'workbench' });
    const gone = vi.spyOn(room, 'removeEventListener');
    unmount();
    expect(gone).toHaveBeenCalledWith('keydown', expect.any(Function));
  });
});

describe('what is said and shown', () => {
  test('the field says what can be searched before anything is asked', () => {
    show();
    expect(field()).toHaveAccessibleDescription(/People, rooms, what was said.*Escape clears/);
    expect(said()).toBe('');
    expect(groups()).toEqual([]);
  });

  test('the number of results is said once the reader rests from typing, by the last', () => {
    vi.useFakeTimers();
    render(<LiveRegion />);
    show();
    for (const text of ['R', 'Ru', 'Rub', 'Rubio']) {
      type(text);
      act(() => vi.advanceTimersByTime(200));
      expect(screen.getByRole('status')).toHaveTextContent(/^$/);
    }
    act(() => vi.advanceTimersByTime(1000));
    expect(screen.getByRole('status')).toHaveTextContent(said() ?? '');
    expect(said()).toMatch(/^\d+ results\.$/);
    type('Rub');
    type('');
    act(() => vi.runAllTimers());
    expect(screen.getByRole('status')).toHaveTextContent(/results/);
  });

  test('the number of results is shown at once, the groups have headings with their own', () => {
    show();
    type('Umierov');
    expect(said()).toMatch(/^\d+ results\.$/);
    expect(groups()[0]).toBe('People and bodies 1');
    type('Umarow');
    expect(said()).toMatch(/^No exact match; similar spellings are shown\. \d+ results\.$/);
    type('Donbas xqzw');
    expect(said()).toMatch(/^No result has all of these words/);
  });

  test('a result is named by its title, date, topic, certainty and words, those found set apart', () => {
    show();
    type('dignity');
    const result = screen.getByRole('button', {
      name: /^Volodymyr Zelenskyy, 21 November 2025 · The draft plan ?· ?translation\. Confirmed\. “Either the loss of dignity/,
    });
    expect(result.querySelector('mark')).toHaveTextContent(/^dignity$/);
    type('Zelensky');
    expect(screen.getByRole('button', { name: /Also spelled: Zelensky, Zelenskiy/ })).toBeVisible();
  });

  test('more of a group is shown on request, and less again', async () => {
    show();
    type('Geneva');
    const list = () => screen.getByRole('region', { name: /^Sources/ });
    const shown = () => within(list()).getAllByRole('listitem').length;
    expect(shown()).toBe(5);
    await userEvent.click(screen.getByRole('button', { name: /^\d+ more: Sources$/ }));
    expect(shown()).toBe(
      Number(/\d+/.exec(groups().find((one) => one?.startsWith('Sources')) ?? '')),
    );
    const fewer = screen.getByRole('button', { name: 'Show fewer: Sources' });
    expect(fewer).toHaveFocus();
    expect(fewer).toHaveAttribute('aria-expanded', 'true');
    await userEvent.click(fewer);
    expect(shown()).toBe(5);
  });

  test('where nothing is found it says so, and what is suggested finds something', async () => {
    show();
    type('Zelnskijyx');
    expect(said()).toBe('Nothing in this story has these words.');
    await userEvent.click(screen.getByRole('button', { name: 'Volodymyr Zelenskyy' }));
    expect(field()).toHaveFocus();
    expect(said()).toMatch(/^\d+ results\.$/);
  });

  test('on an early day it says what became known later, and suggests nothing in vain', async () => {
    show(selectAsOf(story, '2025-11-20'));
    type('Florida');
    expect(said()).toMatch(
      /^Nothing known by 20 November 2025 has these words; \d+ results became known later\.$/,
    );
    const offered = () =>
      [...document.querySelectorAll('.search-instead button')].map((one) => one.textContent ?? '');
    expect(offered()).not.toEqual([]);
    type('Makron zzz');
    expect(said()).not.toContain('later');
    type('Florida');
    for (const name of offered()) {
      type('Florida');
      await userEvent.click(screen.getByRole('button', { name }));
      expect(said(), name).toMatch(/^\d+ results?\.$/);
    }
    type('xqzw');
    expect(said()).toBe('Nothing in this story has these words.');
  });

  test('a press on a result, and on Clear, does what it says', async () => {
    show();
    type('National Herald');
    await userEvent.click(screen.getByRole('button', { name: /^National Herald \(India\)/ }));
    expect(chosen()).toBe('source:nh');
    await userEvent.click(screen.getByRole('button', { name: 'Clear' }));
    expect(field()).toHaveValue('');
    expect(field()).toHaveFocus();
  });
});

test('translated words between quotation marks say so', () => {
  show();
  type('there are fewer points');
  const hit = screen.getByRole('button', { name: /^Volodymyr Zelenskyy/ });
  expect(hit).toHaveTextContent(/ · translation.*“.*there are fewer points.*”$/);
  type('moving parts');
  expect(screen.getByRole('button', { name: /“.*moving parts.*”/ })).not.toHaveTextContent(
    /translation|exact/,
  );
});

test('reports, versions and open questions stand under names of their own', () => {
  show();
  type('army limit');
  expect(screen.getByRole('region', { name: /^Reports of change 1$/ })).toBeVisible();
  type('Shmyhal');
  expect(screen.getByRole('region', { name: /^Open questions 1$/ })).toBeVisible();
});

describe('whatever is typed', () => {
  test.each([
    ['nothing but spaces', '   ', /^$/],
    ['emoji', '🙂', /^There is no letter or number to search for\.$/],
    ['markup', '<script>alert(1)</script><img src=x onerror=alert(1)>', /./],
    ['right-to-left text', 'محادثات السلام', /^Nothing in this story has these words\.$/],
    [
      'ten thousand characters',
      'x'.repeat(10_000),
      /Only the first 100 characters were searched for\.$/,
    ],
  ])('%s leaves a sound state', (_, text, status) => {
    show();
    type(text);
    expect(said()).toMatch(status);
    expect(field()).toHaveValue(text);
    expect(document.querySelector('script, img')).toBeNull();
    expect(field()).toHaveAttribute('dir', 'auto');
  });

  test('a letter that is still being composed is left to the reader’s keyboard', () => {
    show();
    type('Geneva');
    act(() => field().focus());
    fireEvent.keyDown(field(), { key: 'ArrowDown', isComposing: true });
    expect(field()).toHaveFocus();
  });
});

test('what can be found is said, of the plan only what the story has', () => {
  const hinted = (plan: typeof story.plan) => {
    const whole = { ...story, plan };
    const { container, unmount } = render(
      <SearchBox story={whole} whole={whole} onChoose={onChoose} />,
    );
    const hint = container.querySelector('form + p')?.textContent;
    unmount();
    return hint;
  };
  const { plan } = story;
  expect(hinted(plan)).toMatch(/said, points of the first draft, reports of change, open/);
  expect(hinted({ ...plan, points: [] })).toMatch(/said, reports of change, open/);
  expect(hinted({ ...plan, points: [], reports: [] })).toMatch(/said, open/);
  for (const { hint } of [UK_WORKBENCH.search, RU_WORKBENCH.search]) {
    expect(hint(true, true).split(', ')).toHaveLength(hint(false, false).split(', ').length + 2);
  }
});

test('the interface speaks the language chosen, the story keeps its own', () => {
  render(
    <WordsContext value={speak(UK, 'en')}>
      <WorkbenchWordsContext value={UK_WORKBENCH}>
        <SearchBox story={story} whole={story} onChoose={onChoose} />
      </WorkbenchWordsContext>
    </WordsContext>,
  );
  const input = screen.getByRole('searchbox', { name: 'Пошук у цьому матеріалі' });
  fireEvent.change(input, { target: { value: 'Rubio' } });
  expect(said()).toMatch(/^\d+ результат/);
  expect(screen.getAllByRole('list')[0]).toHaveAttribute('lang', 'en');
});

test.each([
  ['uk', UK_WORKBENCH.search, '1 результат.', '3 результати.', '5 результатів.'],
  ['ru', RU_WORKBENCH.search, '1 результат.', '3 результата.', '5 результатов.'],
])('results are counted in the forms of %s', (_, words, one, few, many) => {
  expect([1, 3, 5].map(words.found)).toEqual([one, few, many]);
  expect(words.sources).toMatch(/\p{Script=Cyrillic}/u);
});
