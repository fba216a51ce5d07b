// "Embed this chart": which state of it, how it looks, a live preview, and what to copy.
import { useEffect, useMemo, useRef, useState } from 'react';
import { listChartStates, nearestState, stateTitle } from '../charts/chartStates.ts';
import { EMBED_SIZES } from '../embed/embedSizes.ts';
import { type Drawn, printFigure, printFrameWithLink } from '../embed/snippets.ts';
import type { Story, View } from '../story/schema.ts';
import { LANGUAGES } from '../words/languages.ts';
import { usePageWords } from '../words/PageWordsContext.ts';
import { useSpeech } from '../words/WordsContext.ts';
import { DEFAULT_WORDS } from '../words/words.ts';
import { useAddress } from './address.ts';
import { CopyBox } from './CopyBox.tsx';
import { embeddable, type Look, usualLook } from './embeddable.ts';
import { loadWords } from './loadWords.ts';

const WIDTHS = [320, 640, 960] as const;
/** Windows narrower than this begin with the narrow preview, CSS pixels. */
const NARROW_BELOW = 720;

function Choice<T extends string>(props: {
  label: string;
  value: T;
  choices: readonly (readonly [T, string])[];
  onChoose: (value: T) => void;
}) {
  const { label, value, choices, onChoose } = props;
  return (
    <label>
      <span>{label}</span>
      <select
        className="field"
        value={value}
        onChange={(event) => onChoose(event.target.value as T)}
      >
        {choices.map(([key, words]) => (
          <option key={key} value={key}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}

export function EmbedDialog(props: {
  /** As known on the day shown. */
  story: Story;
  /** What the reader sees, and the step that shows it. */
  view: View;
  step: string | undefined;
  /** The story's own day, of which the files are, where an earlier one may be shown. */
  lastDay: string | undefined;
  onClose: () => void;
}) {
  const { story, view, step, lastDay = story.meta.asOf, onClose } = props;
  const { chart } = view;
  const { lit } = useAddress(story);
  const dialog = useRef<HTMLDialogElement>(null);
  const { words, ours } = useSpeech();
  const { embedding } = usePageWords();
  const [look, setLook] = useState(() => usualLook(story));
  /** What the embed says: in English until the words of the language chosen for it are here. */
  const [catalogues, setCatalogues] = useState([words]);
  const said = catalogues.find(({ tag }) => tag === look.lang) ?? DEFAULT_WORDS;
  useEffect(() => {
    loadWords(look.lang).then(
      (loaded) => setCatalogues((before) => [...before, loaded.words]),
      () => undefined,
    );
  }, [look.lang]);
  const choose = (part: Partial<Look>) => setLook({ ...look, ...part });
  const [width, setWidth] = useState<(typeof WIDTHS)[number]>(
    window.innerWidth < NARROW_BELOW ? 320 : 640,
  );
  const states = useMemo(
    () => listChartStates(story).filter((state) => state.chart === chart),
    [story, chart],
  );
  const [drawn, setDrawn] = useState<Drawn>();
  const [folder, setFolder] = useState(() => nearestState(states, view, step, lit)?.folder);
  const state = states.find((one) => one.folder === folder) ?? states[0];
  useEffect(() => {
    const box = dialog.current;
    box?.showModal();
    return () => box?.close();
  }, []);
  if (!state) return null;

  const embed = embeddable(story, state, look, said, lastDay);
  const loader = new URL('embed/v1/loader.js', document.baseURI).href;
  const { height } = EMBED_SIZES[chart];
  const beside = (file: string) => new URL(file, embed.picture).href;
  return (
    <dialog
      className="embed-dialog"
      ref={dialog}
      onClose={onClose}
      aria-labelledby="embed-title"
      {...ours}
    >
      <button
        type="button"
        className="close"
        onClick={() => dialog.current?.close()}
        aria-label={embedding.close}
      >
        <span aria-hidden="true">×</span>
      </button>
      <h2 id="embed-title">
        {embedding.title}
        <span className="unseen">{` (${words.charts.titles[chart]})`}</span>
      </h2>
      <div className="embed-choices">
        <Choice
          label={embedding.shows}
          value={state.folder}
          choices={states.map((one) => [
            one.folder,
            one.folder === '' ? embedding.wholeChart : stateTitle(one, words),
          ])}
          onChoose={setFolder}
        />
        <Choice
          label={embedding.colours}
          value={look.theme}
          choices={Object.entries(embedding.themes) as [Look['theme'], string][]}
          onChoose={(theme) => choose({ theme })}
        />
        <Choice
          label={embedding.around}
          value={look.ui}
          choices={Object.entries(embedding.uis) as [Look['ui'], string][]}
          onChoose={(ui) => choose({ ui })}
        />
        <Choice
          label={words.language.choose}
          value={look.lang}
          choices={LANGUAGES.map(({ tag, name }) => [tag, name] as const)}
          onChoose={(lang) => choose({ lang })}
        />
        <fieldset>
          <legend>{embedding.previewWidth}</legend>
          {WIDTHS.map((one) => (
            <button
              type="button"
              className="field"
              key={one}
              aria-pressed={one === width}
              onClick={() => setWidth(one)}
            >
              {one}
            </button>
          ))}
        </fieldset>
      </div>
      {/* A chart holds a hundred marks: they do not stand between the reader and what to copy. */}
      <section className="embed-preview" aria-label={embedding.preview} inert>
        <iframe
          key={embed.address}
          src={embed.address}
          title={embed.title}
          {...{ width, height }}
        />
      </section>
      <p>
        <a href={embed.address} target="_blank" rel="noreferrer">
          {embedding.alone}
        </a>
      </p>
      {/* Not shown, so that its width and height are its own. */}
      <img
        key={embed.picture}
        src={embed.picture}
        alt=""
        hidden
        onLoad={(event) => setDrawn(event.currentTarget)}
      />
      <CopyBox
        name={embedding.figure}
        note={embedding.figureNote}
        text={printFigure(embed, loader, drawn)}
      />
      <CopyBox name={embedding.frame} note={embedding.frameNote} text={printFrameWithLink(embed)} />
      <CopyBox name={embedding.address} note={embedding.addressNote} text={embed.address} />
      <p className="embed-files">
        <strong>{embedding.files}</strong> <a href={beside('image.svg')}>SVG</a>,{' '}
        <a href={beside('image.png')}>PNG</a>, <a href={beside('data.csv')}>CSV</a>,{' '}
        <a href={beside('data.json')}>JSON</a>. {story.meta.licence.name}.
        {story.meta.asOf < lastDay && ` ${words.reading.asKnownOn} ${words.day(lastDay)}.`}
      </p>
    </dialog>
  );
}
