// The interface in another language: chosen by address or by hand, the story staying in its own.
import { RU } from '../../src/words/ru.ts';
import { RU_PAGE } from '../../src/words/ruPage.ts';
import { UK } from '../../src/words/uk.ts';
import { UK_PAGE } from '../../src/words/ukPage.ts';
import { expect, open, story, test } from './site.ts';

test('an address asks for Ukrainian buttons; the story stays in its language and says so', async ({
  page,
}) => {
  await open(page, './?lang=uk#florida-hosts');
  const bar = page.locator('.bar');
  await expect(bar.getByRole('button', { name: UK.reading.next })).toBeVisible();
  await expect(bar).toHaveAttribute('lang', 'uk');
  await expect(page.locator('html')).toHaveAttribute('lang', story.meta.language);
  await bar.getByText(UK.key.word, { exact: true }).click();
  await expect(bar.getByText(UK.certainties.disputed.meaning)).toBeVisible();
  await expect(bar.getByText('Мова самого матеріалу: англійська.')).toBeVisible();
  await page.keyboard.press('Escape');

  const step = page.locator('[data-step="florida-hosts"]');
  const heading = step.locator('h3');
  expect(await heading.evaluate((one) => one.closest<HTMLElement>('[lang]')?.lang)).toBe('en');
  await step.locator('[data-actor="rubio"]').first().click();
  const panel = page.locator('[data-panel="actor"]');
  await expect(panel).toHaveAttribute('lang', 'uk');
  await expect(panel.getByRole('button', { name: UK.reading.closePanel })).toBeVisible();
  const quote = panel.locator('blockquote').first();
  expect(await quote.evaluate((one) => one.closest('[lang]')?.getAttribute('lang'))).toBe('en');
  await expect(page).toHaveURL(/lang=uk/);
});

test('what only lists is in the language too, and all of it', async ({ page }) => {
  await open(page, './?lang=ru#sources');
  const sources = page.locator('[data-section="sources"]');
  await expect(sources.getByText(RU_PAGE.sources.certainty)).toBeVisible();
  await expect(sources.locator('tbody tr')).toHaveCount(story.sources.length);
  await expect(page.locator('[data-section="sources"] .listed')).toHaveCount(1);
  await page.locator('.bar .key-disclosure summary').first().click();
  await page.locator('.language-choice select').selectOption('en');
  await expect(sources.getByText('How certainty is assigned')).toBeVisible();
  await expect(sources.locator('tbody tr')).toHaveCount(story.sources.length);
});

test('titles of sources are read in their own language, in every language of the interface', async ({
  page,
}) => {
  const expected = story.sources.map(({ id, titleLanguage }) => [id, titleLanguage ?? 'en']);
  for (const language of ['en', 'ru']) {
    await open(page, `./?lang=${language}#sources`);
    const rows = page.locator('[data-section="sources"] tbody tr');
    await expect(rows).toHaveCount(story.sources.length);
    const told = await rows.evaluateAll((all) =>
      all.map((row) => [
        row.id.slice('source-'.length),
        row.querySelector('cite a')?.closest('[lang]')?.getAttribute('lang'),
      ]),
    );
    expect(new Map(told as [string, string][])).toEqual(new Map(expected as [string, string][]));
  }
});

test('the reader chooses in the key, at once and for the next visit, and can go back', async ({
  page,
}) => {
  await open(page);
  const next = (words: { reading: { next: string } }) =>
    page.locator('.bar').getByRole('button', { name: words.reading.next });
  const choose = async (language: string) => {
    const sheet = page.locator('.bar .key-disclosure').first();
    if (!(await sheet.evaluate((one: HTMLDetailsElement) => one.open))) {
      await sheet.locator('summary').click();
    }
    await page.locator('.language-choice select').selectOption(language);
  };
  await choose('uk');
  await expect(next(UK)).toBeVisible();
  await expect(page.getByText(UK_PAGE.cover.scroll)).toBeVisible();
  await expect(page).toHaveURL(/\?lang=uk$/);
  await choose('ru');
  await expect(next(RU)).toBeVisible();

  await page.goto('about:blank');
  await open(page);
  await expect(next(RU)).toBeVisible();
  await choose('en');
  await expect(page.locator('.bar').getByRole('button', { name: 'Next' })).toBeVisible();
  await expect(page.locator('.bar')).not.toHaveAttribute('lang');
  await expect(page).toHaveURL(/\/$/);
  await page.reload();
  await expect(page.locator('.bar').getByRole('button', { name: 'Next' })).toBeVisible();
});

test('words that cannot be fetched leave English, and the reader is told', async ({
  page,
  watch,
}) => {
  watch.expectNoise('Failed to load resource');
  watch.expectNoise('net::ERR_FAILED');
  await page.route(/\/uk(Page)?-[^/]+\.js$/, (route) => route.abort());
  await open(page, './?lang=uk');
  const notice = page.locator('.notice');
  await expect(notice).toContainText('could not be loaded in the language chosen');
  await expect(page.locator('.bar').getByRole('button', { name: 'Next' })).toBeVisible();
  await page.unroute(/\/uk(Page)?-[^/]+\.js$/);
  await notice.getByRole('button', { name: 'Dismiss' }).click();
  await expect(notice).toHaveCount(0);
});

for (const nonsense of ['?lang=', '?lang=klingon', '?lang=UK&lang=x', '?lang=__proto__']) {
  test(`a language that is none (${nonsense}) leaves English and is put right`, async ({
    page,
  }) => {
    await open(page, `./${nonsense}`);
    await expect(page.locator('.bar').getByRole('button', { name: 'Next' })).toBeVisible();
    await expect(page).toHaveURL(/\/$/);
    await open(page, `./embed/v1/map/${nonsense}`);
    await expect(page).toHaveURL(/\/map\/$/);
  });
}

test('an embed speaks the language its address asks for', async ({ page }) => {
  await open(page, './embed/v1/network/?lang=uk');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(UK.charts.titles.network);
  await expect(page.locator('.stepper').getByRole('button').last()).toContainText(UK.reading.next);
  await expect(page.locator('.embed-foot')).toContainText('Мова самого матеріалу: англійська.');
  await expect(page.locator('.embed-foot a').first()).toHaveAttribute('href', /\?lang=uk$/);
  await page.locator('[data-mark="actor:rubio"]').dispatchEvent('click');
  await expect(page.locator('[data-panel]')).toHaveAttribute('lang', 'uk');
  await expect(page).toHaveURL(/\?lang=uk$/);
});

test('an embed fetches words only where they are asked for, and does without', async ({
  page,
  watch,
}) => {
  watch.expectNoise('Failed to load resource');
  watch.expectNoise('net::ERR_FAILED');
  const asked: string[] = [];
  await page.route(/\/words-\w+-[^/]+\.js$/, (route) => {
    asked.push(route.request().url());
    return route.abort();
  });
  await open(page, './embed/v1/map/');
  expect(asked).toEqual([]);
  await open(page, './embed/v1/map/?lang=ru');
  expect(asked).toHaveLength(1);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Where the rooms are');
  await expect(page.locator('[data-mark]').first()).toBeAttached();
});

test('the dialog offers the language and puts it into what is copied', async ({ page }) => {
  await open(page, './#florida-hosts');
  await page.locator('[data-section="florida-room"] .chart-tools [aria-haspopup="dialog"]').click();
  const dialog = page.locator('.embed-dialog');
  await dialog.getByLabel('Interface language').selectOption('uk');
  await expect(dialog.getByLabel(/^Address/)).toHaveValue(/\?lang=uk$/);
  await expect(
    dialog.frameLocator('iframe').locator('.stepper').getByText(UK.reading.next),
  ).toBeVisible();
});
