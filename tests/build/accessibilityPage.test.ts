// What was tested is said of the story that it was tested with, whatever story the site is built from.
import { expect, test } from 'vitest';
import { printAccessibility } from '../../src/build/accessibilityPage.ts';
import { LANGUAGES } from '../../src/words/languages.ts';
import { realStory } from '../fixtures/stories.ts';

const PAGE = printAccessibility({ title: 'Another story', language: 'en', styles: [] });

test.each(['npm run test:full', 'Orca 43'])(
  'the sentence with “%s” names the story tested',
  (words) => {
    const [sentence] = PAGE.split('\n').filter((line) => line.includes(words));
    expect(sentence).toContain(`the project’s own story, “${realStory().meta.title}”`);
  },
);

test('its way back says which language waits there, and leads to each that the interface speaks', () => {
  const page = printAccessibility({ title: 'Вода', language: 'uk', styles: [] });
  expect(page).toContain('<a href="./" hreflang="uk">');
  for (const { tag, name } of LANGUAGES)
    expect(page).toContain(`<a href="./?lang=${tag}" lang="${tag}" hreflang="${tag}">${name}</a>`);
});

test('the page is in English, and the story’s title in its own language', () => {
  const page = printAccessibility({ title: 'اتفاق', language: 'ar', styles: [] });
  expect(page).toContain('<html lang="en">');
  const [, body = ''] = page.split('<body>');
  expect(body.split('<bdi lang="ar">اتفاق</bdi>')).toHaveLength(3);
  expect(body.split('اتفاق')).toHaveLength(3);
});
