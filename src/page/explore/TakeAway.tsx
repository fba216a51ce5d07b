// What can be taken away of a chart: its picture, its data, how to cite it, a link, a print.
import { memo, useId, useRef, useState } from 'react';
import { statePath } from '../../charts/chartStates.ts';
import { CertaintyKey } from '../../charts/parts/CertaintyKey.tsx';
import { DEFAULT_VIEWS } from '../../charts/registry.ts';
import { type Choice, chosenParts, NO_CHOICE } from '../../story/choice.ts';
import type { ChartId, Story, View } from '../../story/schema.ts';
import { spokenTopics } from '../../story/selectStatements.ts';
import { useSpeech } from '../../words/WordsContext.ts';
import { useWorkbenchWords } from '../../words/WorkbenchWordsContext.ts';
import { CopyBox } from '../CopyBox.tsx';
import { loadCode } from '../loadCode.ts';
import { CiteBox } from './CiteBox.tsx';
import type { FileKind } from './makeFile.ts';
import { nameChoice, nameState, nameTopics } from './nameState.ts';
import { dateLink, printChoiceLink } from './printLink.ts';
import '../../styles/takeAway.css';

const FILES = {
  svg: 'image.svg',
  png: 'image.png',
  csv: 'data.csv',
  json: 'data.json',
} as const satisfies Record<FileKind, string>;
/** Characters of a file's name that may tell its state: more than 255 in all are too many for most systems. */
const LONGEST_KEY = 150;
const KINDS = ['svg', 'png', 'csv', 'json'] as const;

/** The chart nearest to an element, from the inside out. */
function findChart(from: Element | null, chart: ChartId): Element | null {
  if (!from) return null;
  return from.querySelector(`[data-chart="${chart}"]`) ?? findChart(from.parentElement, chart);
}

/** What stands in its place where a file could not be saved; empty where it could not even be made. */
interface Failure {
  readonly kind: FileKind;
  readonly text: string;
}

export const TakeAway = memo(function TakeAway(props: {
  /** The whole story, which names what is chosen even where it was not known yet. */
  whole: Story;
  /** As known on the day shown. */
  story: Story;
  chart: ChartId;
  /** What the chart shows; the whole of it where absent. */
  view?: View;
  /** Topics that a reader has switched on in the chart itself, which no link tells. */
  topics?: readonly string[] | undefined;
  /** Folder of the curated state that is shown, whose files the build has made; none for others. */
  folder?: string | undefined;
  /** What is chosen in the workbench, which a link to it tells. */
  choice: Choice;
}) {
  const { whole, story, chart, view = DEFAULT_VIEWS[chart], folder, choice, topics } = props;
  const { words, ours } = useSpeech();
  const { takeAway, cite } = useWorkbenchWords();
  const place = useRef<HTMLDivElement>(null);
  const [isCiting, setCiting] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const box = useId();
  const title = words.charts.titles[chart];
  const ofChart = `(${title})`;
  const { meta } = story;
  const { asOf } = meta;
  const path = folder === undefined ? undefined : statePath({ chart, folder });
  /** The scene of the plan, where it is not the first. */
  const scene = (view.scene !== DEFAULT_VIEWS[chart].scene && view.scene) || null;
  const printAddress = () =>
    path === undefined
      ? printChoiceLink(story, choice, (chosen.length > 0 && view.scene) || scene)
      : dateLink(story, new URL(path, document.baseURI).href);
  /** What the build has made is of no choice. */
  const asked = folder === undefined ? choice : NO_CHOICE;
  const chosen = chosenParts(asked);
  const isAll = topics?.length === spokenTopics(story, view).length;
  /** What tells this state of the chart from its others. */
  const key = [
    folder || scene,
    ...chosen.map((part) => `${part}-${choice[part]}`),
    ...(topics ? ['topics', ...(isAll ? ['all'] : topics)] : []),
  ]
    .filter(Boolean)
    .join('-');
  const nameOf = (kind: FileKind) =>
    [meta.id, chart, key.slice(0, LONGEST_KEY), `${asOf}.${kind}`].filter(Boolean).join('-');
  const narrowed = [nameChoice(whole, story, asked, words), topics && nameTopics(story, topics)]
    .filter(Boolean)
    .join(', ');

  const take = async (kind: FileKind) => {
    const address = printAddress();
    let text = '';
    try {
      const { makeFile, saveFile } = await loadCode(() => import('./makeFile.ts'));
      const drawn = findChart(place.current, chart);
      if (!drawn) throw new Error('There is no chart.');
      const made = makeFile(kind, {
        story,
        state: {
          chart,
          folder: '',
          title,
          view,
          address,
          ...(chosen.length > 0 && {
            choice: Object.fromEntries(chosen.map((part) => [part, choice[part]])),
          }),
        },
        chart: drawn,
        key: place.current?.querySelector('.key') ?? null,
        caption: {
          title,
          asOf: [
            `${words.reading.asKnownOn} ${words.day(asOf)}`,
            ...(narrowed === '' ? [] : [takeAway.narrowedTo(narrowed)]),
          ].join(' · '),
          language: meta.language,
        },
        credit: ({ sources, publishers }) =>
          [
            takeAway.credit(meta.title, sources, publishers.join('; ')),
            meta.licence.name,
            address,
          ].join(' · '),
        andOthers: takeAway.andOthers,
      });
      text = made.text;
      saveFile(nameOf(kind), await made.blob());
      setFailure(undefined);
    } catch {
      setFailure({ kind, text });
    }
  };

  return (
    <div className="take-away" ref={place} {...ours}>
      <div className="take-key" aria-hidden="true">
        <CertaintyKey />
      </div>
      <p>
        {takeAway.download}{' '}
        {KINDS.map((kind) => {
          const name = (
            <>
              {kind.toUpperCase()}
              <span className="unseen"> {ofChart}</span>
            </>
          );
          return path === undefined ? (
            <button type="button" key={kind} onClick={() => void take(kind)}>
              {name}
            </button>
          ) : (
            <a key={kind} href={`${path}${FILES[kind]}`} download={nameOf(kind)}>
              {name}
            </a>
          );
        })}
        <button
          type="button"
          aria-expanded={isCiting}
          aria-controls={box}
          onClick={() => setCiting(!isCiting)}
        >
          {cite.open}
          <span className="unseen"> {ofChart}</span>
        </button>
      </p>
      {failure && (
        <div role="alert">
          <p>{failure.text === '' ? takeAway.notMade : takeAway.failed[failure.kind]}</p>
          {failure.text !== '' && (
            <CopyBox
              name={takeAway.file}
              note={nameOf(failure.kind)}
              text={failure.text}
              selected
            />
          )}
        </div>
      )}
      <div id={box}>
        {isCiting && (
          <CiteBox
            story={story}
            subject={`chart:${chart}`}
            address={printAddress()}
            {...nameState(whole, story, chart, { scene, choice: asked, topics, key })}
          />
        )}
      </div>
    </div>
  );
});
