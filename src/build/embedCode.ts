// Builds what an embed page fetches: one script and one stylesheet a chart, the fonts, the story.
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { build, type Rollup } from 'vite';
import { BANDS, EMBED_SIZES } from '../embed/embedSizes.ts';
import { CHART_IDS } from '../story/kinds.ts';
import type { ChartId, Story } from '../story/schema.ts';
import { LANGUAGES, type Language } from '../words/languages.ts';
import { DEFAULT_WORDS } from '../words/words.ts';
import { bundleScript } from './bundleScript.ts';
import { fontsPlugin } from './fontsPlugin.ts';
import { landPlugin } from './landPlugin.ts';

export interface EmbedCode {
  /** Contents by file name. */
  readonly files: ReadonlyMap<string, string | Uint8Array>;
  readonly story: string;
  readonly script: Readonly<Record<ChartId, string>>;
  readonly style: Readonly<Record<ChartId, string>>;
  /** The script of the words in each language but English. */
  readonly words: readonly { readonly tag: Language; readonly script: string }[];
}

const source = (name: string) => fileURLToPath(new URL(`../embed/${name}`, import.meta.url));

const DARK = /@media\s*\(prefers-color-scheme:\s*dark\)\s*\{\s*:root\s*\{([^}]*)\}\s*\}/g;

/** The dark tokens where an embed is to be dark, and not where a reader's system is. */
const themed = (css: string) =>
  css.replaceAll(
    DARK,
    (_, tokens: string) =>
      `:root[data-theme=dark]{${tokens}}@media (prefers-color-scheme:dark){:root[data-theme=auto]{${tokens}}}`,
  );

/** The heights and widths of a chart's embed. */
function printSizes(chart: ChartId): string {
  const { height, pictures, topics } = EMBED_SIZES[chart];
  const bands = BANDS.map(({ from, width }, at) => {
    const next = BANDS[at + 1];
    const query = `(min-width:${from}px)${next ? ` and (max-width:${next.from - 0.02}px)` : ''}`;
    const isText = chart === 'statements';
    const size = isText ? 'align-self:stretch' : `width:${width}px;height:${pictures[at]}px`;
    const low = topics ? `.embed-picture[data-scene=topics]{height:${topics[at]}px}` : '';
    /** No wider than its picture but on phones, where the list wants all there is; statements are text. */
    const widest = isText || at === 0 ? '' : `[data-embed]{max-width:calc(${width}px + 2rem)}`;
    return `@media ${query}{${widest}.embed-picture{${size}}${low}.still[data-band="${at}"]{display:block}}`;
  });
  /** A line where its words are cut: below it they go on, as in the lists of other charts. */
  const edge = 'border-bottom:1px solid var(--rule)';
  const scrolls =
    chart === 'statements'
      ? `@media screen{.embed-picture{flex:1 1 20rem;height:0;overflow-y:auto;${edge}}}`
      : '';
  return `[data-embed]{min-height:${height}px}${scrolls}${bands.join('')}`;
}

const hashed = (name: string, text: string, ending: string) =>
  `${name}-${createHash('sha256').update(text).digest('base64url').slice(0, 8)}.${ending}`;

async function buildChart(chart: ChartId, storyFile: string) {
  const built = await build({
    configFile: false,
    envFile: false,
    publicDir: false,
    logLevel: 'error',
    base: './',
    plugins: [react(), fontsPlugin(storyFile), landPlugin(storyFile)],
    build: {
      write: false,
      target: 'es2023',
      assetsInlineLimit: 0,
      cssCodeSplit: false,
      rolldownOptions: {
        input: source(`entries/${chart}.ts`),
        output: { format: 'iife', assetFileNames: '[name]-[hash][extname]' },
      },
    },
  });
  return (Array.isArray(built) ? built : [built]).flatMap((one) =>
    'output' in one ? (one as Rollup.RollupOutput).output : [],
  );
}

/** Everything that stands in `embed/v1/code/` for a story. */
export async function buildEmbedCode(story: Story, storyFile: string): Promise<EmbedCode> {
  const files = new Map<string, string | Uint8Array>();
  const add = (name: string, text: string, ending: string) => {
    const file = hashed(name, text, ending);
    files.set(file, text);
    return file;
  };
  const data = JSON.stringify(JSON.stringify(story)).replaceAll('</', '<\\/');
  const storyName = add('story', `window.movingPartsStory=JSON.parse(${data});\n`, 'js');
  const charts = await Promise.all(
    CHART_IDS.map(async (chart) => {
      const output = await buildChart(chart, storyFile);
      let [script, style] = ['', ''];
      for (const file of output) {
        if (file.type === 'chunk') script = add(chart, file.code, 'js');
        else if (file.fileName.endsWith('.css')) {
          style = add(chart, `${themed(String(file.source))}${printSizes(chart)}`, 'css');
        } else files.set(file.fileName, file.source);
      }
      return { chart, script, style };
    }),
  );
  const others = LANGUAGES.map(({ tag }) => tag).filter((tag) => tag !== DEFAULT_WORDS.tag);
  const words = await Promise.all(
    others.map(async (tag) => ({
      tag,
      script: add(`words-${tag}`, await bundleScript(source(`words/${tag}.ts`)), 'js'),
    })),
  );
  const named = (key: 'script' | 'style') =>
    Object.fromEntries(charts.map((one) => [one.chart, one[key]])) as Record<ChartId, string>;
  return { files, story: storyName, script: named('script'), style: named('style'), words };
}
