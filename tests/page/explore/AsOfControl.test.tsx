// The as-of control as a reader meets it: a slider, a date, a step back and forward, and a sentence.
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { AsOfControl } from '../../../src/page/explore/AsOfControl.tsx';
import { AsOfKnew } from '../../../src/page/explore/AsOfKnew.tsx';
import { LiveRegion } from '../../../src/reading/LiveRegion.tsx';
import { type Choice, NO_CHOICE } from '../../../src/story/choice.ts';
import { dayIso, dayNumber } from '../../../src/story/dates.ts';
import { listDays } from '../../../src/story/listDays.ts';
import type { Story } from '../../../src/story/schema.ts';
import { selectAsOf } from '../../../src/story/selectAsOf.ts';
import { selectChosen } from '../../../src/story/selectChosen.ts';
import { EN } from '../../../src/words/en.ts';
import { EN_AS_OF } from '../../../src/words/enAsOf.ts';
import { RU_AS_OF } from '../../../src/words/ruAsOf.ts';
import { UK_AS_OF } from '../../../src/words/ukAsOf.ts';
import { slowStory } from '../../fixtures/slowStory.ts';
import { realStory } from '../../fixtures/stories.ts';

const story = realStory();

interface Asked {
  readonly story: Story;
  readonly first: string;
  readonly choice: Choice;
}

function Host(props: Asked & { onDay: (day: string) => void }) {
  const { story, first, choice, onDay } = props;
  const [day, setDay] = useState(first);
  const set = (next: string) => {
    onDay(next);
    setDay(next);
  };
  return (
    <>
      <AsOfControl
        story={story}
        day={day}
        chosen={selectChosen(selectAsOf(story, day), choice)}
        onDay={set}
      />
      <AsOfKnew story={story} day={day} />
      <LiveRegion />
    </>
  );
}
function show(first = story.meta.asOf, of = story, choice = NO_CHOICE) {
  const onDay = vi.fn();
  render(<Host story={of} first={first} choice={choice} onDay={onDay} />);
  return onDay;
}
const slider = () => screen.getByRole('slider', { name: 'Day of the story' });
const back = () => screen.getByRole('button', { name: 'Earlier' });
const forward = () => screen.getByRole('button', { name: 'Later' });
const date = () => screen.getByLabelText('Date');
const knew = () => document.querySelector('.as-of-knew')?.textContent;
const announced = () => screen.getByRole('status').textContent;

describe('the as-of control', () => {
  test('names the day in words, and has a step for each day of the story', () => {
    show('2025-11-24');
    expect(slider()).toHaveAttribute('aria-valuetext', EN.day('2025-11-24'));
    expect(slider()).toHaveAttribute('min', '0');
    expect(slider()).toHaveAttribute('max', '12');
    expect(slider()).toHaveValue('5');
    expect(date()).toHaveValue('2025-11-24');
    expect(screen.getByRole('group', { name: 'As known on' })).toContainElement(slider());
  });

  test('writes the day in words where a browser would write it its own way', () => {
    show();
    expect(screen.getByText('1 December 2025')).toHaveAttribute('aria-hidden', 'true');
    expect(date()).toHaveAccessibleName('Date');
  });

  test('says in a sentence what the day knew, and what was then scheduled', () => {
    show('2025-11-29');
    expect(knew()).toMatch(/^Known by 29 November 2025: 2 rooms, \d+ statements and 6 accounts/);
    expect(knew()).toMatch(/; Florida and Moscow were then scheduled\.$/);
  });

  test('has nothing scheduled on its first day', () => {
    show('2025-11-19');
    expect(knew()).toBe(
      'Known by 19 November 2025: 0 rooms, 1 statement and 1 account of the draft.',
    );
  });

  test('steps a day back and forward by keyboard, and stays on its ends', async () => {
    const onDay = show('2025-11-20');
    back().focus();
    await userEvent.keyboard('{Enter}');
    expect(onDay).toHaveBeenLastCalledWith('2025-11-19');
    expect(back()).toHaveAttribute('aria-disabled', 'true');
    await userEvent.keyboard('{Enter}');
    expect(onDay).toHaveBeenCalledTimes(1);
    expect(back()).toHaveFocus();
    await userEvent.click(forward());
    expect(onDay).toHaveBeenLastCalledWith('2025-11-20');
  });

  test('takes the day of the slider', () => {
    const onDay = show();
    fireEvent.change(slider(), { target: { value: '3' } });
    expect(onDay).toHaveBeenLastCalledWith('2025-11-22');
    expect(knew()).toContain('Geneva was then scheduled');
  });

  test.each([
    ['leaving it', () => fireEvent.blur(date())],
    ['Enter', () => fireEvent.keyDown(date(), { key: 'Enter' })],
  ])(
    'takes a day of the date field, and the nearest one for a day out of reach on %s',
    (_by, end) => {
      const onDay = show();
      fireEvent.change(date(), { target: { value: '2025-11-23' } });
      expect(onDay).toHaveBeenLastCalledWith('2025-11-23');
      fireEvent.change(date(), { target: { value: '0002-11-23' } });
      expect(onDay).toHaveBeenCalledTimes(1);
      expect(date()).toHaveValue('0002-11-23');
      expect(date()).toBeInvalid();
      end();
      expect(onDay).toHaveBeenLastCalledWith('2025-11-19');
      expect(date()).toHaveValue('2025-11-19');
      expect(date()).toBeValid();
      fireEvent.change(date(), { target: { value: '' } });
      end();
      expect(onDay).toHaveBeenCalledTimes(2);
    },
  );

  test('goes back to the story’s own date, and then its button does nothing', async () => {
    const onDay = show('2025-11-22');
    const last = `Back to ${EN.day('2025-12-01')}`;
    await userEvent.click(screen.getByRole('button', { name: last }));
    expect(onDay).toHaveBeenLastCalledWith('2025-12-01');
    expect(screen.getByRole('slider')).toHaveFocus();
    const button = screen.getByRole('button', { name: last });
    expect(button).toHaveAttribute('aria-disabled', 'true');
    await userEvent.click(button);
    expect(onDay).toHaveBeenCalledTimes(1);
    expect(forward()).toHaveAttribute('aria-disabled', 'true');
  });

  test('announces what the reader sets, once the days rest, and nothing before', async () => {
    show('2025-11-21');
    expect(announced()).toBe('');
    const heard: string[] = [];
    const region = screen.getAllByRole('status').at(-1) as HTMLElement;
    new MutationObserver(() => heard.push(announced())).observe(region, {
      childList: true,
      characterData: true,
      subtree: true,
    });
    /** At once: on a busy machine a wait between them lets the first rest. */
    const button = forward();
    fireEvent.click(button);
    fireEvent.click(button);
    expect(announced()).toBe('');
    await waitFor(() => expect(announced()).toBe(knew()), { timeout: 3000 });
    expect(heard).toEqual([knew()]);
    expect(announced()).toContain('23 November');
  });

  test.each([
    [{ actor: 'sybiha' }, '2025-11-29', 'Nothing matches everything you chose.'],
    [{ side: 'russia' }, '2025-11-19', /^5 of 7 marks match\./],
  ])('announces first what %o finds on the day set', async (part, day, found) => {
    show(undefined, story, { ...NO_CHOICE, ...part });
    fireEvent.change(date(), { target: { value: day } });
    await waitFor(() => expect(announced()).toContain(knew()), { timeout: 3000 });
    expect(screen.getAllByRole('status').at(-1)).toHaveTextContent(found);
    expect(announced()).toMatch(/\. Known by/);
  });
});

describe('the as-of control of a story of months', () => {
  const long = slowStory();
  const days = listDays(long);
  const between = dayIso(dayNumber(days[4] ?? '') - 1);

  test('goes from one day on which something became known to the next', async () => {
    const onDay = show(days[4], long);
    expect(slider()).toHaveAttribute('max', `${days.length - 1}`);
    expect(slider()).toHaveValue('4');
    await userEvent.click(back());
    expect(onDay).toHaveBeenLastCalledWith(days[3]);
    fireEvent.change(slider(), { target: { value: '7' } });
    expect(onDay).toHaveBeenLastCalledWith(days[7]);
  });

  test('takes a day between them, which is one more of the slider while it is shown', async () => {
    const onDay = show(long.meta.asOf, long);
    fireEvent.change(date(), { target: { value: between } });
    expect(onDay).toHaveBeenLastCalledWith(between);
    expect(date()).toBeValid();
    expect(slider()).toHaveValue('4');
    expect(slider()).toHaveAttribute('aria-valuetext', EN.day(between));
    fireEvent.blur(date());
    expect(screen.queryByRole('alert')).toBeNull();
    await userEvent.click(forward());
    expect(onDay).toHaveBeenLastCalledWith(days[4]);
    fireEvent.change(date(), { target: { value: between } });
    await userEvent.click(back());
    expect(onDay).toHaveBeenLastCalledWith(days[3]);
  });
});

test.each([
  ['English', EN_AS_OF, '2 rooms', '1 account'],
  ['Ukrainian', UK_AS_OF, '2 майданчики', '1 повідомлення про проєкт плану'],
  ['Russian', RU_AS_OF, '2 площадки', '1 сообщение о проекте плана'],
] as const)('%s counts with the right forms and lists what was due', (_name, words, rooms, one) => {
  const known = [words.rooms(2), words.statements(35), words.versions(1)];
  const said = words.knew('X', known, ['Florida', 'Moscow']);
  expect(said).toContain(rooms);
  expect(said).toContain(one);
  expect(said).toMatch(/Florida .+ Moscow/);
  expect(words.knew('X', known, [])).not.toContain(';');
});

test('what the whole story has none of is not counted, and where that is all there is no sentence', () => {
  const sentence = (changed: Story) => {
    const { container, unmount } = render(<AsOfKnew story={changed} day={changed.meta.asOf} />);
    const text = container.querySelector('.as-of-knew')?.textContent;
    unmount();
    return text;
  };
  const plan = { points: [], versions: [], reports: [], counts: [] };
  const count = EN_AS_OF.statements(story.statements.length);
  const day = EN.day(story.meta.asOf);
  expect(sentence({ ...story, venues: [], ties: [], events: [], plan })).toBe(
    `Known by ${day}: ${count}.`,
  );
  expect(sentence({ ...story, venues: [], ties: [], events: [], plan, statements: [] })).toBe('');
});
