// A chart alone in somebody's page: its title and date, the picture, what it shows as a list, the key,
// who stands behind it, and the way back to the explainer.
import type { ReactNode } from 'react';
import { type ChartState, filesPath, stateTitle } from '../charts/chartStates.ts';
import { CertaintyKey } from '../charts/parts/CertaintyKey.tsx';
import { AsKnownOn } from '../reading/AsKnownOn.tsx';
import type { Story } from '../story/schema.ts';
import { planScene } from '../story/selectPlan.ts';
import type { Table } from '../story/table.ts';
import { useEmbedWords } from '../words/EmbedWordsContext.ts';
import { useSpeech } from '../words/WordsContext.ts';
import { EmbedStepper } from './EmbedStepper.tsx';
import { ShownList } from './ShownList.tsx';

export interface Ways {
  /** From the embed's folder to the root of the site, such as `../../../`. */
  readonly root: string;
  /** From the embed's folder to its chart's: empty, or `../`. */
  readonly home: string;
  /** Query of the explainer's address that shows the same state; empty for the whole. */
  readonly query: string;
  /** The last day of the story, of which its files are. */
  readonly lastDay: string;
}

export function EmbedApp(props: {
  story: Story;
  state: ChartState;
  ways: Ways;
  /** The chart: a still of each band, or the chart alive. */
  picture: ReactNode;
  /** What the chart shows. */
  table: Table;
  /** Goes to a step, or with `null` to the whole; without it the stepper is made of links. */
  onStep?: (step: string | null) => void;
}) {
  const { story, state, ways, picture, table, onStep } = props;
  const { meta, sources } = story;
  const { words, ours, story: told, notice } = useSpeech();
  const embed = useEmbedWords();
  const files = `${ways.home}${filesPath(state)}`;
  /** The build has made files of the last day only. */
  const ofDay = ways.lastDay > meta.asOf && ` (${words.day(ways.lastDay)})`;
  return (
    <>
      <header className="embed-head">
        <h1 {...(state.step ? told : ours)}>{stateTitle(state, words)}</h1>
        <AsKnownOn day={meta.asOf} />
        <EmbedStepper story={story} state={state} home={ways.home} onStep={onStep} />
      </header>
      <div
        className="embed-picture"
        data-scene={state.chart === 'plan' ? planScene(story, state.view) : undefined}
      >
        {state.chart === 'statements' && (
          <h2 className="unseen">{words.charts.statementsByTopic}</h2>
        )}
        {picture}
      </div>
      {state.chart !== 'statements' && (
        <section className="embed-list" aria-label={embed.shown} {...ours}>
          <div {...told}>
            <ShownList story={story} chart={state.chart} table={table} />
          </div>
        </section>
      )}
      <footer className="embed-foot">
        <CertaintyKey />
        <p className="quiet" {...ours}>
          <a href={`${ways.root}${ways.query}`} {...told}>
            {meta.headline}
          </a>
          {embed.credit(meta.title, sources.length)}
          <a href={`${files}data.csv`}>{embed.data}</a>
          {ofDay} · <a href={`${files}image.png`}>{embed.picture}</a>
          {ofDay} · {meta.licence.name}
          {notice && ` · ${notice}`}
        </p>
      </footer>
    </>
  );
}
