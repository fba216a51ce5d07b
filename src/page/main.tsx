// Takes over the page that the build has drawn, or draws it where nothing was built.
import 'virtual:fonts.css';
import '../styles/tokens.css';
import '../styles/base.css';
import '../styles/page.css';
import '../styles/key.css';
import '../styles/explore.css';
import '../styles/notices.css';
import '../styles/links.css';
import '../styles/reading.css';
import '../styles/panel.css';
import '../styles/embedDialog.css';
import '../styles/bar.css';
import '../styles/sheets.css';
import '../styles/unrolled.css';
import '../charts/charts.css';
import '../styles/print.css';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { unrolledId } from '../reading/MarkLink.tsx';
import type { Story } from '../story/schema.ts';
import { App, StoryFreshness } from './App.tsx';
import { PageWords } from './PageWords.tsx';
import { readPageStory } from './pageStory.ts';

/** A name that answers no longer leads to where the page says all it knows of it, as it did when built. */
function linkAgain(button: HTMLElement): void {
  const { link: mark = '', side } = button.dataset;
  const link = document.createElement('a');
  link.className = button.className;
  link.href = `#${unrolledId(mark)}`;
  link.dataset.link = mark;
  if (side !== undefined) link.dataset.side = side;
  link.append(...button.childNodes);
  button.replaceWith(link);
}

/** Where nothing can be drawn, what stands there now comes back, unrolled. */
function keep(root: HTMLElement) {
  const kept = [...root.childNodes];
  return {
    onUncaughtError(error: unknown) {
      root.replaceChildren(...kept);
      for (const button of root.querySelectorAll<HTMLElement>('button[data-link]'))
        linkAgain(button);
      /** So that the script in index.html unrolls the page, at the place where the reader is. */
      document.documentElement.removeAttribute('data-ready');
      reportError(error);
      document.documentElement.removeAttribute('data-js');
    },
  };
}

/** Draws everything anew, in place of whatever stands there. */
function drawAnew(root: HTMLElement, story: Story, kept = keep(root)): void {
  root.replaceChildren();
  createRoot(root, kept).render(<App story={story} islands="none" />);
}

/** Without its own story the page stays as it was built, unrolled, and looks for the published one. */
function drawWithoutStory(root: HTMLElement): void {
  document.documentElement.removeAttribute('data-js');
  const place = document.body.appendChild(document.createElement('div'));
  const notices = createRoot(place);
  notices.render(
    <PageWords storyLanguage={document.documentElement.lang}>
      <StoryFreshness
        shown={null}
        onTake={(story) => {
          notices.unmount();
          place.remove();
          drawAnew(root, story);
        }}
      />
    </PageWords>,
  );
}

/** Resolves once the HTML is all there: on a slow line the code may come before its end. */
const parsed = () =>
  new Promise<unknown>((done) => {
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', done);
    else done(null);
  });

async function start(): Promise<void> {
  const [story] = await Promise.all([readPageStory(), parsed()]);
  const root = document.getElementById('root');
  if (!root) return;
  if (!story) drawWithoutStory(root);
  else if (root.firstElementChild) takeOver(root, story);
  else drawAnew(root, story);
}

/** Hydrates what was built; where that does not fit the story, draws it anew. */
function takeOver(root: HTMLElement, story: Story): void {
  const kept = keep(root);
  const page = hydrateRoot(root, <App story={story} islands="kept" />, {
    ...kept,
    onRecoverableError: (error) => {
      console.error(error);
      page.unmount();
      drawAnew(root, story, kept);
    },
  });
}

/** When all is read and nothing else waits: keeps the page for a visit without network. */
function keepWhenIdle(): void {
  /** Where that code is gone, a later visit keeps it. */
  const keep = () =>
    void import('./offline.ts').then(
      (code) => code.keepForOffline(),
      () => undefined,
    );
  if ('requestIdleCallback' in window) requestIdleCallback(keep);
  else setTimeout(keep);
}

void start();
if (document.readyState === 'complete') keepWhenIdle();
else window.addEventListener('load', keepWhenIdle, { once: true });
