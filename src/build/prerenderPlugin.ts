// Builds the page twice, for the browser and for Node, and puts what Node draws into the HTML.
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { UNANSWERED } from '../words/unanswered.ts';
import { DRAWING_FOLDER, DRAWING_INPUT, importDrawing } from './drawing.ts';
import { readStory } from './readStory.ts';

const PLACE = '<!--page-->';
const UNANSWERED_PLACE = '<!--unanswered-->';

/** What the script in index.html says where the page's code cannot be had, in the reader's language. */
const UNANSWERED_HTML = Object.entries(UNANSWERED)
  .map(
    ([tag, { text, again }]) =>
      `<p class="notice" role="alert" lang="${tag}" dir="ltr"><span>${text}</span> <button type="button" class="text-button">${again}</button></p>`,
  )
  .join('');

/** The plugin for the story file at a path; the rendered page replaces a comment in index.html. */
export function prerenderPlugin(file: string): Plugin {
  return {
    name: 'moving-parts-prerender',
    config: () => ({
      environments: {
        ssr: {
          build: {
            outDir: DRAWING_FOLDER,
            emptyOutDir: true,
            copyPublicDir: false,
            /** What draws at build may import at once what the page imports later. */
            rolldownOptions: {
              input: DRAWING_INPUT,
              checks: { ineffectiveDynamicImport: false, bundlerTimings: false },
            },
          },
        },
      },
      builder: {
        async buildApp(builder) {
          const { client, ssr } = builder.environments;
          if (!client || !ssr) throw new Error('The build has no client or no ssr environment.');
          await builder.build(client);
          await builder.build(ssr);
          const { renderPage } = await importDrawing('prerender');
          const page = join(resolve(client.config.build.outDir), 'index.html');
          const html = renderPage(readStory(file).story);
          writeFileSync(
            page,
            readFileSync(page, 'utf8')
              .replace(PLACE, () => html)
              .replace(UNANSWERED_PLACE, UNANSWERED_HTML),
          );
        },
      },
    }),
  };
}
