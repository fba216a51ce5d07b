import { fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { ActorPanel } from '../../src/reading/ActorPanel.tsx';
import { indexStory } from '../../src/story/indexStory.ts';
import { EN } from '../../src/words/en.ts';
import { RU } from '../../src/words/ru.ts';
import { UK } from '../../src/words/uk.ts';
import { speak, WordsContext } from '../../src/words/WordsContext.ts';
import type { Words } from '../../src/words/words.ts';
import { realStory } from '../fixtures/stories.ts';

const story = realStory();

function open(id: string, onClose = vi.fn(), words: Words = EN) {
  const actor = indexStory(story).actor.get(id);
  if (!actor) throw new Error(id);
  render(
    <WordsContext value={speak(words, 'en')}>
      <ActorPanel story={story} actor={actor} modal={false} onClose={onClose} />
    </WordsContext>,
  );
  return { panel: screen.getByRole('dialog', { name: actor.name }), onClose };
}

test('statements stand in the order of their dates', () => {
  const { panel } = open('trump');
  const ids = [...panel.querySelectorAll('[data-statement]')].map((item) =>
    item.getAttribute('data-statement'),
  );
  const dates = ids.map((id) => indexStory(story).statement.get(id ?? '')?.when.edtf ?? '');
  expect(ids.length).toBeGreaterThan(5);
  expect(dates).toEqual(dates.toSorted());
});

test('verbatim words are a quotation, a paraphrase is not', () => {
  const { panel } = open('umerov');
  const item = (id: string) => panel.querySelector<HTMLElement>(`[data-statement="${id}"]`);
  expect(item('ua14')?.querySelector('blockquote')).toHaveTextContent('“super supportive”');
  expect(item('ua19')?.querySelector('blockquote')).toBeNull();
  expect(item('ua19')).toHaveTextContent('Paraphrased in the source');
});

test('rooms and ties are listed with how well they are known', () => {
  const { panel } = open('kushner');
  const rooms = within(panel).getByRole('heading', { name: 'Rooms' }).parentElement;
  expect(rooms).toHaveTextContent('Geneva, 23 November 2025: reported');
  expect(rooms).toHaveTextContent('Moscow, due 2 December 2025: reported');
});

test.each([
  ['kyiv-gov', EN, 'objects to: Donald Trump, confirmed'],
  ['trump', EN, 'Government of Ukraine (objects to): confirmed'],
  ['rubio', EN, 'hosts: Rustem Umerov, reported'],
  ['umerov', EN, 'Marco Rubio (hosts): reported'],
  ['umerov', EN, 'Steve Witkoff (meets): confirmed'],
  ['witkoff', EN, 'Rustem Umerov (meets): confirmed'],
  ['kyiv-gov', UK, 'заперечення проти: Donald Trump, підтверджено'],
  ['leavitt', UK, 'говорить від імені: Donald Trump, підтверджено'],
  ['trump', UK, 'Karoline Leavitt (говорить від імені): підтверджено'],
  ['umerov', UK, 'Steve Witkoff (зустріч): підтверджено'],
  ['rubio', RU, 'принимает: Rustem Umerov, сообщается'],
  ['trump', RU, 'Steve Witkoff (действует от имени): подтверждено'],
])('in the panel of %s a tie says which way it runs', (id, words, tie) => {
  const { panel } = open(id, vi.fn(), words);
  const lines = [...panel.querySelectorAll('.tie-list p:first-child')];
  expect(lines.map((line) => line.textContent)).toContain(tie);
});

test('an actor who said nothing on the record is not blank', () => {
  const { panel } = open('witkoff');
  expect(panel).toHaveTextContent('As of the day shown, this page holds no statement by them.');
});

test('Escape and the button close it', async () => {
  const { panel, onClose } = open('rubio');
  await userEvent.keyboard('{Escape}');
  await userEvent.click(within(panel).getByRole('button', { name: 'Close panel' }));
  expect(onClose).toHaveBeenCalledTimes(2);
});

test('it closes where a phone asks it to, and where the browser has closed it without asking', () => {
  const { panel, onClose } = open('trump');
  expect(fireEvent(panel, new Event('cancel', { cancelable: true }))).toBe(false);
  expect(onClose).toHaveBeenCalledTimes(1);
  fireEvent(panel, new Event('close'));
  expect(onClose).toHaveBeenCalledTimes((panel as HTMLDialogElement).open ? 1 : 2);
  panel.removeAttribute('open');
  fireEvent(panel, new Event('close'));
  expect(onClose).toHaveBeenCalledTimes(2);
});

test('Escape in another dialog leaves the panel open', async () => {
  const { onClose } = open('trump');
  render(
    <dialog open aria-label="Another">
      <button type="button">Inside</button>
    </dialog>,
  );
  screen.getByRole('button', { name: 'Inside' }).focus();
  await userEvent.keyboard('{Escape}');
  expect(onClose).not.toHaveBeenCalled();
});
