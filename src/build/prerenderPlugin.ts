// Builds the page twice, for the browser and for Node, and puts what Node draws into the HTML.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';
import { readStory } from './readStory.ts';

const PLACE = '<!--page-->';

/** The plugin for the story file at a path; the rendered page replaces a comment in index.html. */
export function prerenderPlugin(file: string): Plugin {
  const drawing = resolve('node_modules', '.cache', `drawing-${process.pid}`);
  return {
    name: 'moving-parts-prerender',
    config: () => ({
      environments: {
        ssr: {
          build: {
            outDir: drawing,
            emptyOutDir: true,
            copyPublicDir: false,
            rolldownOptions: { input: 'src/build/prerender.tsx' },
          },
        },
      },
      builder: {
        async buildApp(builder) {
          const { client, ssr } = builder.environments;
          if (!client || !ssr) throw new Error('The build has no client or no ssr environment.');
          await builder.build(client);
          await builder.build(ssr);
          const { renderPage } = await import(pathToFileURL(join(drawing, 'prerender.js')).href);
          const page = join(resolve(client.config.build.outDir), 'index.html');
          const html: string = renderPage(readStory(file).story);
          writeFileSync(
            page,
            readFileSync(page, 'utf8').replace(PLACE, () => html),
          );
          rmSync(drawing, { recursive: true, force: true });
        },
      },
    }),
  };
}
