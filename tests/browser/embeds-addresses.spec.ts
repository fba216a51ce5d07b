// Nonsense in an embed's address breaks nothing: a sound state, a corrected address, a word to the page around.
import { messages, watchMessages } from './embedHost.ts';
import { CHART_IDS, expect, openFrame, test } from './realEmbeds.ts';

const NAMES = ['actor', 'step', 'lit', 'theme', 'ui', 'motion', 'asOf'];
const NONSENSE = [
  'nobody',
  '__proto__',
  'constructor',
  '<script>alert(1)</script>',
  '',
  '%00',
  '../..',
];

interface Said {
  readonly type?: string;
  readonly adjusted?: readonly string[];
}

for (const chart of CHART_IDS) {
  test(`${chart} stays sound with nonsense for every name of its address`, async ({
    page,
    host,
  }) => {
    await watchMessages(page);
    const queries = NONSENSE.map((value) =>
      new URLSearchParams(NAMES.map((name) => [name, value])).toString(),
    );
    for (const query of [...queries, `actor=${'x'.repeat(10_000)}`]) {
      const frame = await openFrame(page, host, { address: `${chart}/?${query}&kept=1` });
      const asked = [...new URLSearchParams(query).keys()];
      expect(await frame.evaluate(() => location.search)).toBe('?kept=1');
      const state = ((await messages(page)) as Said[]).findLast((one) => one?.type === 'state');
      expect(state).toMatchObject({ chart, actor: null, step: null, lit: null, theme: 'light' });
      expect([...(state?.adjusted ?? [])].sort()).toEqual([...asked].sort());
      const { theme, ui } = await frame.evaluate(() => ({ ...document.documentElement.dataset }));
      expect({ theme, ui }).toEqual({ theme: 'light', ui: 'full' });
    }
  });
}

test('a place named in the address moves the list, never the picture, in a frame too low too', async ({
  page,
  host,
}) => {
  for (const hash of [
    '',
    'shared-1',
    'step-nowhere',
    '%E0%A4%A',
    '?secret=abc',
    'tie-umerov-florida',
  ]) {
    const address = `network/#${hash}`;
    const frame = await openFrame(page, host, { address, height: 500 });
    expect(await frame.evaluate(() => scrollY), hash).toBe(0);
    const listed = await frame.evaluate(() => document.querySelector('.embed-list')?.scrollTop);
    expect((listed ?? 0) > 0, hash).toBe(hash.startsWith('tie-'));
  }
});

test('what an address asks for rightly is shown, and left in the address', async ({
  page,
  host,
}) => {
  await watchMessages(page);
  const query = '?actor=rubio&lit=venue:geneva&theme=dark&ui=min&motion=off&asOf=2025-12-01';
  const frame = await openFrame(page, host, { address: `network/${query}` });
  const state = ((await messages(page)) as Said[]).findLast((one) => one?.type === 'state');
  expect(state).toMatchObject({ actor: 'rubio', lit: 'venue:geneva', theme: 'dark', adjusted: [] });
  expect(await frame.evaluate(() => location.search)).toBe(query);
  const shown = await frame.evaluate(() => ({ ...document.documentElement.dataset }));
  expect(shown).toMatchObject({ theme: 'dark', ui: 'min', motion: 'off' });
});

test('a statement that an address lights is among those shown', async ({ page, host }) => {
  const frame = await openFrame(page, host, { address: 'statements/?lit=statement:us10' });
  await expect(frame.locator('[data-mark="statement:us10"]')).toHaveAttribute(
    'data-emphasis',
    'active',
  );
});

test('of a name that stands twice in an address the first counts, and is left', async ({
  page,
  host,
}) => {
  const address =
    'network/?step=florida-hosts&step=nowhere&lit=venue:geneva&theme=pink&tag=a&tag=b';
  const frame = await openFrame(page, host, { address });
  await expect
    .poll(() => frame.evaluate(() => location.search))
    .toBe('?step=florida-hosts&lit=venue:geneva&tag=a&tag=b');
});
