// How the site is built, and how its unit tests run.
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { bundleReportPlugin } from './src/build/bench/bundleReport.ts';
import { codePlugin } from './src/build/codePlugin.ts';
import { fontsForPictures } from './src/build/fontsPictures.ts';
import { fontsPlugin } from './src/build/fontsPlugin.ts';
import { landPlugin } from './src/build/landPlugin.ts';
import { lateStylesPlugin } from './src/build/lateStylesPlugin.ts';
import { prerenderPlugin } from './src/build/prerenderPlugin.ts';
import { siteFilesPlugin } from './src/build/siteFilesPlugin.ts';
import { storyPlugin } from './src/build/storyPlugin.ts';
import { wordsPlugin } from './src/build/wordsPlugin.ts';

const STORY_FILE = process.env.STORY_FILE ?? 'data/story.json';

export default defineConfig({
  base: './',
  appType: 'mpa',
  plugins: [
    bundleReportPlugin(process.env.BUNDLE_REPORT),
    react(),
    storyPlugin(STORY_FILE),
    fontsPlugin(STORY_FILE),
    landPlugin(STORY_FILE),
    wordsPlugin(STORY_FILE),
    codePlugin(),
    lateStylesPlugin(),
    prerenderPlugin(STORY_FILE),
    siteFilesPlugin({
      storyFile: STORY_FILE,
      site: process.env.SITE_URL,
      isOfflineOff: process.env.VITE_OFFLINE === 'off',
      fontsFor: fontsForPictures,
    }),
  ],
  /** Browsers of that year preload modules themselves; those that do not fetch them a little later. */
  build: { target: 'es2023', assetsInlineLimit: 0, modulePreload: { polyfill: false } },
  environments: {
    client: {
      build: {
        rolldownOptions: {
          /**
           * Words that come with the page are asked for, as those of other languages are; and how long plugins
           * take is no fault.
           */
          checks: { ineffectiveDynamicImport: false, bundlerTimings: false },
          /** What the first load needs comes as one file, what charts share as another; small files that come together are one. */
          output: {
            /** As `let`, numbers with a name are written where they are used, which makes the code smaller. */
            topLevelVar: false,
            /** Their names stand in one another's code, where a hash cannot be packed: no longer than need be. */
            chunkFileNames: 'assets/[name]-[hash:6].js',
            codeSplitting: {
              groups: [
                { name: 'page', tags: ['$initial'] },
                {
                  name: 'chart',
                  test: /src\/(charts\/parts\/|layout\/textLines|story\/select(Timeline|Statements|Places)\b)/,
                },
                { name: 'table', test: /src\/(page\/ChartTable|story\/selectTable)\b/ },
                /** A language's words are fetched together. */
                { name: 'uk', test: /src\/words\/uk(Drawn|Page)?\.ts/ },
                { name: 'ru', test: /src\/words\/ru(Drawn|Page)?\.ts/ },
                { name: 'copy', test: /src\/(page\/CopyBox|charts\/chartStates)\b/ },
              ],
            },
          },
        },
      },
    },
  },
  test: {
    setupFiles: ['tests/setup.ts'],
    restoreMocks: true,
    /** Machines differ: a busy one takes longer than the runner's own five seconds. */
    testTimeout: 30_000,
    maxWorkers: '100%',
    /** Components have a document; other code has one where its test asks for it. */
    projects: [
      {
        extends: true,
        test: { name: 'code', include: ['tests/**/*.test.ts'], environment: 'node' },
      },
      {
        extends: true,
        test: { name: 'components', include: ['tests/**/*.test.tsx'], environment: 'jsdom' },
      },
    ],
  },
});
