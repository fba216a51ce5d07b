// What is copied for another page speaks the language that is chosen for the embed.
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { actorState, wholeChart } from '../../src/charts/chartStates.ts';
import { DEFAULT_VIEWS } from '../../src/charts/registry.ts';
import { printFigure, printFrameWithLink } from '../../src/embed/snippets.ts';
import { EmbedDialog } from '../../src/page/EmbedDialog.tsx';
import { embeddable, usualLook } from '../../src/page/embeddable.ts';
import { EN } from '../../src/words/en.ts';
import { UK } from '../../src/words/uk.ts';
import { realStory } from '../fixtures/stories.ts';

const story = realStory();
const USUAL = usualLook(story);
const { title, headline, standfirst } = story.meta;

test('the title and the words of the picture are in the words given; a step keeps its own', () => {
  const uk = embeddable(story, wholeChart('map'), USUAL, UK);
  expect(uk.title).toBe(`${UK.charts.titles.map} · ${title}`);
  expect(uk.alt).toBe(`${UK.charts.titles.map}. ${headline}. ${standfirst}`);
  const [actor] = story.actors;
  if (!actor) throw new Error('No actors');
  const ofActor = embeddable(story, actorState(story, 'network', actor), USUAL, UK);
  expect(ofActor.title).toBe(`${actor.name}: ${UK.charts.titles.network} · ${title}`);
  expect(embeddable(story, wholeChart('map'), USUAL, EN).title).toBe(
    `${EN.charts.titles.map} · ${title}`,
  );
});

test('an embed begins in the language of its story: the address names any other', () => {
  const address = (language: string, lang: 'en' | 'uk') => {
    const told = { ...story, meta: { ...story.meta, language } };
    return embeddable(told, wholeChart('map'), { ...usualLook(told), lang }, EN).address;
  };
  expect(usualLook({ ...story, meta: { ...story.meta, language: 'uk-UA' } }).lang).toBe('uk');
  expect(address('uk', 'uk')).not.toContain('lang=');
  expect(address('uk', 'en')).toContain('lang=en');
  expect(address('fr', 'en')).not.toContain('lang=');
  expect(address('en', 'uk')).toContain('lang=uk');
});

test('the link beside an embed leads to the page in the language of the embed', () => {
  const page = (lang: 'en' | 'uk') =>
    embeddable(story, wholeChart('map'), { ...USUAL, theme: 'dark', lang }, EN).page;
  expect(new URL(page('uk')).search).toBe('?lang=uk');
  expect(new URL(page('en')).search).toBe('');
});

test('what is copied names the story once', () => {
  const map = embeddable(story, wholeChart('map'), usualLook(story), EN);
  for (const text of [printFigure(map, 'loader.js'), printFrameWithLink(map)])
    expect(text.replaceAll(/="[^"]*"/g, '').split(title)).toHaveLength(2);
});

test('the figure has the size of its picture once that is here, and of no other', () => {
  const map = embeddable(story, wholeChart('map'), USUAL, EN);
  const drawn = { src: map.picture, width: 1200, height: 981 };
  expect(printFigure(map, 'loader.js', drawn)).toContain(' width="1200" height="981" ');
  const another = embeddable(story, wholeChart('plan'), USUAL, EN);
  expect(printFigure(another, 'loader.js', drawn)).not.toContain('width="');
});

test('choosing a language for the embed changes the words in the code to copy', async () => {
  HTMLDialogElement.prototype.showModal = vi.fn();
  HTMLDialogElement.prototype.close = vi.fn();
  const view = DEFAULT_VIEWS.map;
  render(
    <EmbedDialog
      story={story}
      view={view}
      step={undefined}
      lastDay={undefined}
      onClose={() => undefined}
    />,
  );
  const code = () =>
    [...document.querySelectorAll('textarea')].map(({ value }) => value).join('\n');
  expect(code()).toContain(`title="${EN.charts.titles.map} · ${title}"`);
  await userEvent.selectOptions(
    screen.getByRole('combobox', { name: EN.language.choose, hidden: true }),
    'uk',
  );
  await vi.waitFor(() => expect(code()).toContain(`title="${UK.charts.titles.map} · ${title}"`));
  expect(code()).not.toContain(EN.charts.titles.map);
});
