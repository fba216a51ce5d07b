// Runs first in every embed page, inlined into its head: how it looks, how high it is, what was pressed
// and asked before the code is here, and when the code is fetched.
import { fetchCode } from './bootCode.ts';
import { heightShapes } from './bootHeight.ts';
import { type Kept, keepPress } from './bootPresses.ts';
import { type EmbedBoot, NAMESPACE, type Press, THEMES, UIS, VERSION } from './protocol.ts';

/** Messages that are kept for code that is not here yet; older ones give way. */
const MOST_MESSAGES = 20;

/** What tells that the reader is about to use the chart. */
const INTENT = ['pointerover', 'focusin', 'keydown'];

/** In frames that paint nothing new, browsers may never call themselves idle. */
const LONGEST_IDLE_MS = 500;

const root = document.documentElement;
const { parent } = window;

const presses: Press[] = [];
const messages: unknown[] = [];
let lastKept: Kept | undefined;
let receive: ((message: unknown) => void) | undefined;
/** `load` while the code is on its way, `over` once the chart answers, or never will. */
let stage: 'static' | 'load' | 'over' = 'static';
let height = 0;
/** Before, to measure would be to lay out, and show, a page without its styles. */
let isStyled = false;
/** Origin of the page around, once it has greeted. */
let around = '*';

const wrapper = () => document.querySelector<HTMLElement>('[data-embed]');

function tell(message: unknown): void {
  if (parent !== window) parent.postMessage(message, around);
}

const boot: EmbedBoot = {
  presses,
  messages,
  get height() {
    return height;
  },
  send: (type, payload) => tell({ ...payload, ns: NAMESPACE, v: VERSION, type }),
  take(then) {
    stage = 'over';
    receive = then;
    for (const message of messages.splice(0)) then(message);
    return presses.splice(0).pop();
  },
};

function reportHeight(): void {
  if (!isStyled) return;
  height = Math.ceil(wrapper()?.getBoundingClientRect().height ?? 0);
  if (height === 0) return;
  boot.send('height', { px: height });
  for (const shape of heightShapes(height, location.href)) tell(shape);
}

/** The page stays as it was built, and does what a page without scripts can do. */
function fail(code: 'load' | 'run'): void {
  if (stage !== 'load') return;
  stage = 'over';
  delete root.dataset.js;
  delete window.movingPartsEmbed;
  boot.send('error', { code });
  if (lastKept?.link instanceof HTMLAnchorElement) lastKept.link.click();
}

const addresses = () => wrapper()?.dataset.code?.split(' ');

function start(): void {
  const code = stage === 'static' && addresses();
  if (!code) return;
  stage = 'load';
  const words = wrapper()?.dataset ?? {};
  const lang = query.get('lang');
  /** English needs none; where nothing sound is asked for, those of the story's language. */
  const asked = words[`lang_${lang}`] ?? words[`lang_${root.lang.split('-')[0]}`];
  fetchCode(code, () => fail('load'), lang === 'en' ? undefined : asked);
}

const choose = (values: readonly string[], asked: unknown, otherwise = values[0]) =>
  values.find((value) => value === asked) ?? otherwise;
const query = new URLSearchParams(location.search);
root.dataset.js = '';
root.dataset.theme = choose(THEMES, query.get('theme'));
root.dataset.ui = choose(UIS, query.get('ui'));
window.movingPartsEmbed = boot;

document.addEventListener(
  'click',
  (event) => {
    const kept = stage !== 'over' && addresses() && keepPress(event);
    if (!kept) return;
    event.preventDefault();
    presses.push(kept.press);
    lastKept = kept;
    start();
  },
  true,
);
for (const type of INTENT) addEventListener(type, start);
addEventListener('error', () => fail('run'));

document.addEventListener(
  'load',
  ({ target }) => {
    if ((target as Partial<HTMLLinkElement>).rel !== 'stylesheet') return;
    isStyled = true;
    reportHeight();
  },
  true,
);

addEventListener('message', ({ source, origin, data }) => {
  if (source !== parent || parent === window) return;
  if (data?.ns !== NAMESPACE || data.v !== VERSION) return;
  root.dataset.theme = choose(THEMES, data.theme, root.dataset.theme);
  if (receive) receive(data);
  else if (messages.push(data) > MOST_MESSAGES) messages.shift();
  if (data.type === 'set') start();
  if (data.type !== 'hello') return;
  if (/^http/.test(origin)) around = origin;
  reportHeight();
});

addEventListener('DOMContentLoaded', () => {
  const element = wrapper();
  if (!element) return;
  new ResizeObserver(() => {
    if (Math.ceil(element.getBoundingClientRect().height) !== height) reportHeight();
  }).observe(element);
});
addEventListener('pageshow', reportHeight);
addEventListener('load', () => {
  if (!isStyled) boot.send('error', { code: 'load' });
  else if ('requestIdleCallback' in window)
    requestIdleCallback(start, { timeout: LONGEST_IDLE_MS });
  else setTimeout(start);
});
