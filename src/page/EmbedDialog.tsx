// "Embed this chart": which state of it, how it looks, a live preview, and what to copy.
import { useEffect, useMemo, useRef, useState } from 'react';
import { type ChartState, listChartStates, statePath } from '../charts/chartStates.ts';
import { EMBED_SIZES } from '../embed/embedSizes.ts';
import { type Embeddable, printFigure, printFrameWithLink } from '../embed/snippets.ts';
import type { ChartId, Story } from '../story/schema.ts';
import { CopyBox } from './CopyBox.tsx';

const WIDTHS = [320, 640, 960] as const;
const THEMES = { light: 'Light', dark: 'Dark', auto: 'As the reader’s system' } as const;
const UIS = { full: 'With title and list', min: 'The chart alone' } as const;

type Theme = keyof typeof THEMES;
type Ui = keyof typeof UIS;

/** All that can be copied for a state, with full addresses. */
function embeddable(story: Story, state: ChartState, theme: Theme, ui: Ui): Embeddable {
  const site = new URL('./', document.baseURI);
  site.search = '';
  const address = new URL(statePath(state), site);
  if (theme !== 'light') address.searchParams.set('theme', theme);
  if (ui !== 'full') address.searchParams.set('ui', ui);
  const page = new URL(site);
  if (state.actor) page.searchParams.set('actor', state.actor.id);
  if (state.step) page.searchParams.set('step', state.step.id);
  const { meta } = story;
  return {
    chart: state.chart,
    title: `${state.title} · ${meta.title}`,
    address: address.href,
    page: page.href,
    picture: new URL(`${statePath(state)}image.svg`, site).href,
    alt: state.step?.alt ?? `${state.title}. ${meta.headline}. ${meta.standfirst}`,
    credit: `${meta.title}, ${meta.licence.name}`,
  };
}

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
      <select value={value} onChange={(event) => onChoose(event.target.value as T)}>
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
  story: Story;
  chart: ChartId;
  /** Folder of the state that the reader sees. */
  folder: string;
  onClose: () => void;
}) {
  const { story, chart, onClose } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  const [folder, setFolder] = useState(props.folder);
  const [theme, setTheme] = useState<Theme>('light');
  const [ui, setUi] = useState<Ui>('full');
  const [width, setWidth] = useState<(typeof WIDTHS)[number]>(640);
  const states = useMemo(
    () => listChartStates(story).filter((state) => state.chart === chart),
    [story, chart],
  );
  const state = states.find((one) => one.folder === folder) ?? states[0];
  useEffect(() => {
    const box = dialog.current;
    box?.showModal();
    return () => box?.close();
  }, []);
  if (!state) return null;

  const embed = embeddable(story, state, theme, ui);
  const loader = new URL('embed/v1/loader.js', document.baseURI).href;
  const { height } = EMBED_SIZES[chart];
  const beside = (file: string) => new URL(file, embed.picture).href;
  return (
    <dialog className="embed-dialog" ref={dialog} onClose={onClose} aria-labelledby="embed-title">
      <button
        type="button"
        className="close"
        onClick={() => dialog.current?.close()}
        aria-label="Close"
      >
        <span aria-hidden="true">×</span>
      </button>
      <h2 id="embed-title">Embed this chart</h2>
      <div className="embed-choices">
        <Choice
          label="What it shows"
          value={state.folder}
          choices={states.map((one) => [
            one.folder,
            one.folder === '' ? 'The whole chart' : one.title,
          ])}
          onChoose={setFolder}
        />
        <Choice
          label="Colours"
          value={theme}
          choices={Object.entries(THEMES) as [Theme, string][]}
          onChoose={setTheme}
        />
        <Choice
          label="Around it"
          value={ui}
          choices={Object.entries(UIS) as [Ui, string][]}
          onChoose={setUi}
        />
        <fieldset>
          <legend>Preview, pixels wide</legend>
          {WIDTHS.map((one) => (
            <button
              type="button"
              key={one}
              aria-pressed={one === width}
              onClick={() => setWidth(one)}
            >
              {one}
            </button>
          ))}
        </fieldset>
      </div>
      <section className="embed-preview" aria-label="Preview">
        <iframe
          key={embed.address}
          src={embed.address}
          title={embed.title}
          {...{ width, height }}
        />
      </section>
      <CopyBox
        name="Picture that comes alive"
        note="For pages that may hold a script. Without it the linked picture stays."
        text={printFigure(embed, loader)}
      />
      <CopyBox
        name="Frame"
        note="For editors that take HTML but no script."
        text={printFrameWithLink(embed)}
      />
      <CopyBox
        name="Address"
        note="To paste where WordPress, Ghost and others make an embed of an address."
        text={embed.address}
      />
      <p className="embed-files">
        <strong>Picture and data:</strong> <a href={beside('image.svg')}>SVG</a>,{' '}
        <a href={beside('image.png')}>PNG</a>, <a href={beside('data.csv')}>CSV</a>,{' '}
        <a href={beside('data.json')}>JSON</a>. {story.meta.licence.name}.
      </p>
    </dialog>
  );
}
