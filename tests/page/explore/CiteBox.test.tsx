// Citing and sharing: a form to choose, a copy, the share sheet or a link, a print.
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { CiteBox } from '../../../src/page/explore/CiteBox.tsx';
import { CiteMark } from '../../../src/page/explore/CiteMark.tsx';
import { realStory } from '../../fixtures/stories.ts';

const story = realStory();
const ADDRESS = 'https://example.org/talks/?lit=statement:us02&asOf=2025-12-01';
const copied = vi.fn();

function setNavigator(name: 'clipboard' | 'share', value: unknown) {
  Object.defineProperty(navigator, name, { value, configurable: true, writable: true });
}
beforeEach(() => {
  copied.mockReset().mockResolvedValue(undefined);
});
afterEach(() => {
  Reflect.deleteProperty(navigator, 'share');
});

function show(subject: 'statement:us02' | 'chart:map' = 'statement:us02') {
  const user = userEvent.setup();
  setNavigator('clipboard', { writeText: copied });
  render(<CiteBox story={story} subject={subject} address={ADDRESS} chartTitle="Rooms" />);
  return user;
}
const text = () => screen.getByRole<HTMLTextAreaElement>('textbox').value;
const refuse = () => copied.mockRejectedValue(new DOMException('denied', 'NotAllowedError'));

test('a statement is cited in the form that is chosen, and copied as it stands', async () => {
  const user = show();
  expect(screen.getByRole('group', { name: 'Citation' })).toBeInTheDocument();
  expect(screen.getByRole('radio', { name: 'Plain text' })).toBeChecked();
  expect(text()).toMatch(/^Marco Rubio: “.* https:\/\/example\.org.* read on \d/s);
  await user.click(screen.getByRole('radio', { name: 'BibTeX' }));
  expect(text()).toMatch(/^@misc\{us-ukraine-peace-talks-2025-statement-us02-2025-12-01,/);
  await user.click(screen.getByRole('radio', { name: 'CSL-JSON' }));
  expect(JSON.parse(text())).toMatchObject([{ type: 'webpage', URL: ADDRESS }]);
  await user.click(screen.getByRole('button', { name: 'Copy: CSL-JSON' }));
  expect(copied).toHaveBeenCalledWith(text());
});

test('it is read on the day of the reader’s own calendar', () => {
  vi.spyOn(Date.prototype, 'getFullYear').mockReturnValue(2026);
  vi.spyOn(Date.prototype, 'getMonth').mockReturnValue(0);
  vi.spyOn(Date.prototype, 'getDate').mockReturnValue(2);
  show();
  expect(text()).toContain('read on 2 January 2026');
});

test('the system’s share sheet is asked where there is one, and closing it is no failure', async () => {
  const share = vi.fn().mockRejectedValue(new DOMException('closed', 'AbortError'));
  setNavigator('share', share);
  const user = show();
  await user.click(screen.getByRole('button', { name: 'Share' }));
  expect(share).toHaveBeenCalledWith({
    title: expect.stringMatching(/^Marco Rubio: “.*· Moving Parts$/),
    url: ADDRESS,
  });
  expect(screen.getAllByRole('textbox')).toHaveLength(1);
});

test('what was copied is said of that link alone', async () => {
  const box = (address: string) => (
    <CiteBox story={story} subject="chart:map" address={address} chartTitle="Rooms" />
  );
  const user = userEvent.setup();
  setNavigator('clipboard', { writeText: copied });
  const { rerender } = render(box(ADDRESS));
  await user.click(screen.getByRole('button', { name: 'Copy link' }));
  expect(await screen.findByText('Copied.')).toBeInTheDocument();
  rerender(box(`${ADDRESS}&side=us`));
  expect(screen.queryByText('Copied.')).not.toBeInTheDocument();
});

test('where there is no sheet the link is copied', async () => {
  const user = show();
  await user.click(screen.getByRole('button', { name: 'Copy link' }));
  expect(copied).toHaveBeenCalledWith(ADDRESS);
  expect(await screen.findByText('Copied.')).toBeInTheDocument();
});

test.each(['Copy link', 'Copy: Plain text'])(
  'a second press of “%s” is said again',
  async (name) => {
    const user = show();
    const button = screen.getByRole('button', { name });
    await user.click(button);
    const first = await screen.findByText('Copied.');
    await user.click(button);
    expect(screen.getByText('Copied.')).not.toBe(first);
  },
);

test('where copying is refused the link stands selected', async () => {
  const user = show();
  refuse();
  await user.click(screen.getByRole('button', { name: 'Copy link' }));
  const link = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: /^Link/ });
  expect(link.value.slice(link.selectionStart, link.selectionEnd)).toBe(ADDRESS);
});

test('a print marks the document as a print of the view until it is done', async () => {
  const print = vi.spyOn(window, 'print').mockImplementation(() => undefined);
  const user = show('chart:map');
  await user.click(screen.getByRole('button', { name: 'Print this view' }));
  expect(print).toHaveBeenCalledOnce();
  expect(document.documentElement.dataset.print).toBe('view');
  window.dispatchEvent(new Event('afterprint'));
  expect(document.documentElement.dataset.print).toBeUndefined();
});

test('where the browser does not say that a print is done, the next input ends it', async () => {
  vi.spyOn(window, 'print').mockImplementation(() => undefined);
  document.body.innerHTML = '<div class="bench"><details></details></div>';
  const user = show('chart:map');
  const print = () => user.click(screen.getByRole('button', { name: 'Print this view' }));
  const folded = document.querySelector('details');
  await print();
  expect(folded?.open).toBe(true);
  await user.keyboard('a');
  expect(folded?.open).toBe(false);
  expect(document.documentElement.dataset.print).toBeUndefined();
  await print();
  expect(document.documentElement.dataset.print).toBe('view');
  window.dispatchEvent(new Event('afterprint'));
  expect(document.documentElement.dataset.print).toBeUndefined();
  folded?.parentElement?.remove();
});

test('the box of a mark has no print, which would not be of its note', () => {
  show();
  expect(screen.getByRole('button', { name: 'Copy link' })).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Print this view' })).not.toBeInTheDocument();
});

test('the note of a mark opens how to cite it, at the address that lights it', async () => {
  const user = userEvent.setup();
  const { rerender } = render(<CiteMark story={story} subject="point:6" />);
  const open = screen.getByRole('button', { name: 'Cite and share' });
  expect(open).toHaveAttribute('aria-expanded', 'false');
  await user.click(open);
  expect(text()).toMatch(
    /^First draft, point 6: .*\?lit=point:6&asOf=2025-12-01&seen=2025-12-01#explore, read on/s,
  );
  rerender(<CiteMark story={story} subject="point:7" />);
  expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
});

test('what the story does not have is not cited', () => {
  render(<CiteBox story={story} subject="event:none" address={ADDRESS} />);
  expect(screen.queryByRole('group')).not.toBeInTheDocument();
});
