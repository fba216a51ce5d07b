// Draws every embed as HTML: what its page shows before, or without, any script.
import { renderToStaticMarkup } from 'react-dom/server';
import { type ChartState, listChartStates, statePath } from '../charts/chartStates.ts';
import { StillContext } from '../charts/parts/Still.tsx';
import { StatementsChart } from '../charts/statements/StatementsChart.tsx';
import { EmbedApp } from '../embed/EmbedApp.tsx';
import { BANDS, picturesOf } from '../embed/embedSizes.ts';
import { queryOfState } from '../embed/embedState.ts';
import type { Story } from '../story/schema.ts';
import { selectTable } from '../story/selectTable.ts';
import { EmbedWordsContext } from '../words/EmbedWordsContext.ts';
import { speak, WordsContext } from '../words/WordsContext.ts';
import { createSharing, STILLS } from './stills.ts';
import { embedWords, storyWords } from './storyWords.ts';

export interface DrawnEmbed {
  readonly state: ChartState;
  /** From the site's root, ending in a slash. */
  readonly path: string;
  /** From the embed's folder to the site's root. */
  readonly root: string;
  /** Query of the explainer's address for the same state. */
  readonly query: string;
  readonly html: string;
}

function drawPicture(story: Story, { chart, view }: ChartState) {
  const Chart = STILLS[chart];
  if (!Chart) return <StatementsChart story={story} view={view} />;
  const share = createSharing();
  return BANDS.map(({ from, width }, band) => (
    <div className="still" data-band={band} key={from}>
      <StillContext value={{ width, height: picturesOf(story, view)[band] ?? 0, share }}>
        <Chart story={story} view={view} />
      </StillContext>
    </div>
  ));
}

/** Names of speakers lead to the explainer, as without scripts no panel opens. */
const linkSpeakers = (html: string, root: string) =>
  html.replaceAll(
    /<button type="button" class="speaker" data-actor="([^"]+)"[^>]*>(.*?)<\/button>/g,
    `<a class="speaker" href="${root}?actor=$1">$2</a>`,
  );

/** Links that stay inside the frame say so, for all others of the page open a window. */
const keepInside = (html: string) => html.replaceAll(' href="#', ' target="_self" href="#');

function drawEmbed(story: Story, state: ChartState): DrawnEmbed {
  const path = statePath(state);
  const root = '../'.repeat(path.split('/').length - 1);
  const { actor, step } = state;
  /** As the embed speaks when it comes to life and its address names no language. */
  const speech = speak(storyWords(story), story.meta.language);
  const query = queryOfState({ actor: actor?.id ?? null, step: step?.id ?? null, lit: null });
  const html = renderToStaticMarkup(
    <WordsContext value={speech}>
      <EmbedWordsContext value={embedWords(story)}>
        <EmbedApp
          story={story}
          state={state}
          ways={{ root, home: state.folder === '' ? '' : '../', query, lastDay: story.meta.asOf }}
          picture={drawPicture(story, state)}
          table={selectTable(story, state.view)}
        />
      </EmbedWordsContext>
    </WordsContext>,
  );
  return { state, path, root, query, html: keepInside(linkSpeakers(html, root)) };
}

/** Every embed of a story, or some of them; the same story always gives the same text. */
export const drawEmbeds = (
  story: Story,
  states: readonly ChartState[] = listChartStates(story),
): readonly DrawnEmbed[] => states.map((state) => drawEmbed(story, state));
