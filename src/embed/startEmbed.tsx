// Brings an embed page to life: reads what is asked for, puts the live chart in the place of its still,
// and talks to the page around.
import 'virtual:fonts.css';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { ChartComponent } from '../charts/loadChart.ts';
import type { EvidenceRef } from '../story/evidence.ts';
import { CHART_IDS } from '../story/kinds.ts';
import type { Story } from '../story/schema.ts';
import type { SelectTable } from '../story/selectTable.ts';
import { EmbedWordsContext } from '../words/EmbedWordsContext.ts';
import { type EmbedWords, EN_EMBED } from '../words/enEmbed.ts';
import { LANGUAGES } from '../words/languages.ts';
import { speak, WordsContext } from '../words/WordsContext.ts';
import { DEFAULT_WORDS, type Words } from '../words/words.ts';
import { dayOfQuery } from './embedDay.ts';
import { EMBED_SIZES } from './embedSizes.ts';
import { type Asked, changeState, type EmbedState, NOTHING, stateOfFolder } from './embedState.ts';
import { LiveEmbed } from './LiveEmbed.tsx';
import { lightsAny } from './lightsAny.ts';
import { type Press, parseHostMessage, THEMES, UIS } from './protocol.ts';

declare global {
  interface Window {
    /** The story, checked when the site was built; its script comes before the chart's. */
    movingPartsStory?: Story;
    /** The words of the language that the address asks for, where they could be fetched. */
    movingPartsWords?: { readonly words: Words; readonly embed: EmbedWords };
  }
}

const CHECKED = ['actor', 'step', 'lit'] as const;
/** Values that the address may give to what is not asked of the chart. */
const CHOICES: Readonly<Record<string, readonly string[]>> = {
  theme: THEMES,
  ui: UIS,
  motion: ['auto', 'off'],
  lang: LANGUAGES.map(({ tag }) => tag),
};

/** What the address asks for beyond its folder. */
function readQuery(query: URLSearchParams): Asked {
  return Object.fromEntries(
    CHECKED.flatMap((key) => (query.has(key) ? [[key, query.get(key)]] : [])),
  );
}

/** Names of values in the address that mean nothing. */
const strange = (query: URLSearchParams) =>
  Object.entries(CHOICES).flatMap(([key, values]) =>
    query.has(key) && !values.includes(query.get(key) ?? '') ? [key] : [],
  );

/**
 * Takes out of the address what is not there or stands there again, and names the day shown where that is
 * an earlier one. No entry is added; some frames allow no change.
 */
function correctAddress(adjusted: readonly string[], asOf: string | null): void {
  const url = new URL(location.href);
  const query = url.searchParams;
  const repeated = [...CHECKED, ...Object.keys(CHOICES), 'asOf'].filter(
    (key) => query.getAll(key).length > 1,
  );
  if (adjusted.length + repeated.length === 0) return;
  for (const key of repeated) query.set(key, query.get(key) ?? '');
  for (const key of adjusted) query.delete(key);
  if (asOf !== null) query.set('asOf', asOf);
  try {
    history.replaceState(history.state, '', url.href.replaceAll('%3A', ':'));
  } catch {
    // The address stays as it came; what is shown is sound all the same.
  }
}

/** Where the reader is in the static page, to be taken over: what has the focus and what is scrolled. */
function keepPlace(root: Element): () => void {
  const controls = () => [...root.querySelectorAll<HTMLElement>('[data-link],.speaker,.ask')];
  const scrolling = () => [...root.querySelectorAll('.embed-list,.embed-picture')];
  const at = controls().findIndex((control) => control.matches(':focus'));
  const scrolled = scrolling().map((one) => one.scrollTop);
  // In a frame too low for it, a row named by the address is scrolled to in its list alone.
  if (root.querySelector(':target')) scrollTo(0, 0);
  return () => {
    controls()[at]?.focus({ preventScroll: true });
    for (const [place, one] of scrolling().entries()) one.scrollTo(0, scrolled[place] ?? 0);
  };
}

/** Whether a press means the same on any day; others count controls, of which an earlier day has fewer. */
const isNamed = ([selector]: Press) => /^(\[data-mark|\.stepper)/.test(selector);

/** Frames within which a control must be there: the buttons over a drawing come after it. */
const MOST_FRAMES = 120;

/** Carries out a press that was made before the chart was there, once its control is. */
function carryOut(press: Press, frames = MOST_FRAMES): void {
  const control = document.querySelectorAll<HTMLElement>(press[0])[press[1]];
  if (control) control.click();
  else if (frames > 0) requestAnimationFrame(() => carryOut(press, frames - 1));
}

/** Starts the embed of this page: its chart, and the table of all that the chart can show. */
export function startEmbed(Chart: ChartComponent, selectRows: SelectTable): void {
  const place = document.querySelector<HTMLElement>('[data-embed]');
  const whole = window.movingPartsStory;
  const boot = window.movingPartsEmbed;
  const chart = CHART_IDS.find((id) => id === place?.dataset.embed);
  if (!place || !whole || !boot || !chart) return;

  const { folder = '', root: toRoot = '' } = place.dataset;
  const root = document.documentElement;
  const query = new URLSearchParams(location.search);
  const { story, asOf, isAdjusted } = dayOfQuery(whole, query);
  root.dataset.asOf = story.meta.asOf;
  if (query.get('motion') === 'off') root.dataset.motion = 'off';
  const lights = lightsAny(story, selectRows);
  /** A folder of an actor who lights nothing there says just that. */
  const own = changeState(story, chart, NOTHING, stateOfFolder(folder)).state;
  const first = changeState(story, chart, own, readQuery(query), lights);
  let { state } = first;
  let isReady = false;

  const report = (adjusted: readonly string[]) => {
    const theme = THEMES.find((one) => one === root.dataset.theme) ?? 'light';
    boot.send('state', { chart, ...state, theme, adjusted });
  };
  const still = [...place.childNodes];
  /** The page stands again as it was built; of a chart that throws before it answers the boot script tells. */
  const onUncaughtError = (error: unknown) => {
    place.replaceChildren(...still);
    root.dataset.asOf = whole.meta.asOf;
    reportError(error);
    if (!isReady) return;
    isReady = false;
    delete root.dataset.js;
    delete root.dataset.ready;
    boot.take(() => {});
    boot.send('error', { code: 'run' });
  };
  const app = createRoot(place, { onUncaughtError });
  const { words, embed } = window.movingPartsWords ?? { words: DEFAULT_WORDS, embed: EN_EMBED };
  const speech = speak(words, story.meta.language);
  const show = (next: EmbedState, adjusted: readonly string[] = []) => {
    state = next;
    app.render(
      <WordsContext value={speech}>
        <EmbedWordsContext value={embed}>
          <LiveEmbed
            story={story}
            chart={chart}
            state={state}
            asOf={asOf}
            lastDay={whole.meta.asOf}
            root={toRoot}
            home={folder === '' ? '' : '../'}
            Chart={Chart}
            selectRows={selectRows}
            onStep={onStep}
            onSelect={onSelect}
            onReady={onReady}
          />
        </EmbedWordsContext>
      </WordsContext>,
    );
    if (isReady) report(adjusted);
  };
  const onStep = (step: string | null) => show(changeState(story, chart, NOTHING, { step }).state);
  const onSelect = (subject: EvidenceRef) => {
    const [kind = '', id = ''] = subject.split(':');
    boot.send('select', { kind, id });
  };
  const receive = (message: unknown) => {
    const known = parseHostMessage(message);
    if (known?.type === 'hello') report([]);
    if (known?.type !== 'set') return;
    const changed = changeState(story, chart, state, known, lights);
    show(changed.state, changed.adjusted);
  };
  const onReady = () => {
    if (isReady) return;
    isReady = true;
    const press = boot.take(receive);
    root.dataset.ready = '';
    performance.mark('interactive');
    boot.send('ready', { chart, version: 'v1', height: EMBED_SIZES[chart].height });
    const adjusted = [...first.adjusted, ...strange(query), ...(isAdjusted ? ['asOf'] : [])];
    correctAddress(adjusted, asOf);
    report(adjusted);
    if (press && (asOf === null || isNamed(press))) carryOut(press);
  };

  const restore = keepPlace(place);
  flushSync(() => show(state));
  restore();
}
