// What can be copied of a chart for another page: its addresses, words and credit.
import { type ChartState, statePath, stateTitle } from '../charts/chartStates.ts';
import { placeOfDay } from '../embed/embedState.ts';
import type { Theme, UIS } from '../embed/protocol.ts';
import type { Embeddable } from '../embed/snippets.ts';
import type { Story } from '../story/schema.ts';
import { type Language, languageFor } from '../words/languages.ts';
import type { Words } from '../words/words.ts';

export interface Look {
  readonly theme: Theme;
  readonly ui: (typeof UIS)[number];
  readonly lang: Language;
}

/** How a chart looks where its address says nothing of it. */
export const usualLook = ({ meta }: Story): Look => ({
  theme: 'light',
  ui: 'full',
  lang: languageFor(meta.language),
});

/**
 * All that can be copied for a state, with full addresses; titled in the words of its language. `story`
 * is as known on the day shown, which the address and the page tell where it is before `lastDay`.
 */
export function embeddable(
  story: Story,
  state: ChartState,
  look: Look,
  words: Words,
  lastDay = story.meta.asOf,
): Embeddable {
  const site = document.baseURI;
  const { meta } = story;
  const address = new URL(statePath(state), site);
  const usual = usualLook(story);
  for (const key of ['theme', 'ui', 'lang'] as const) {
    if (look[key] !== usual[key]) address.searchParams.set(key, look[key]);
  }
  const page = new URL('./', site);
  for (const key of ['actor', 'step'] as const) {
    if (state[key]) page.searchParams.set(key, state[key].id);
  }
  if (look.lang !== usual.lang) page.searchParams.set('lang', look.lang);
  if (meta.asOf < lastDay) {
    for (const url of [address, page]) url.searchParams.set('asOf', meta.asOf);
    page.hash = placeOfDay(story, { step: state.step?.id ?? null }, meta.asOf);
  }
  const title = stateTitle(state, words);
  return {
    chart: state.chart,
    title: `${title} · ${meta.title}`,
    address: address.href,
    page: page.href,
    picture: new URL('image.svg', address).href,
    alt: state.step?.alt ?? `${title}. ${meta.headline}. ${meta.standfirst}`,
    credit: meta.licence.name,
  };
}
