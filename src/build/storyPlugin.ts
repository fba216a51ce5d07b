// Puts the story into the built page and beside it; refuses a faulty story file with every fault.
import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { HtmlTagDescriptor, Plugin, Rolldown } from 'vite';
import type { Story } from '../story/schema.ts';
import { printJsonSchema } from './jsonSchema.ts';
import { pageTags } from './metadata.ts';
import { readStory } from './readStory.ts';

/** Name of the copy of the story that the page reads; it is kept with the scripts it fits. */
const OWN_NAME = 'story.json';

/** Text of that copy. */
const ownText = (story: Story) => JSON.stringify(story);

/** File name of that copy in a bundle; `undefined` in development, where there is none. */
function ownName(bundle: Rolldown.OutputBundle | undefined): string | undefined {
  return Object.values(bundle ?? {}).find(
    (file) => file.type === 'asset' && file.names.includes(OWN_NAME) && /-/.test(file.fileName),
  )?.fileName;
}

/** The plugin for the story file at a path. */
export function storyPlugin(file: string): Plugin {
  const path = resolve(file);
  let base = '/';
  return {
    name: 'moving-parts-story',
    configResolved(config) {
      base = config.base;
    },
    buildStart() {
      this.addWatchFile(path);
      const { story, text } = readStory(path);
      if (this.environment.mode === 'dev' || this.environment.name !== 'client') return;
      this.emitFile({ type: 'asset', fileName: 'data/story.json', source: text });
      this.emitFile({ type: 'asset', name: OWN_NAME, source: ownText(story) });
      this.emitFile({
        type: 'asset',
        fileName: 'data/story.schema.json',
        source: printJsonSchema(),
      });
    },
    transformIndexHtml(html, { bundle, server }) {
      const { story, text } = readStory(path);
      const { id, language, asOf } = story.meta;
      const own: HtmlTagDescriptor = {
        tag: 'link',
        attrs: {
          id: 'story',
          rel: 'alternate',
          type: 'application/json',
          href: `${base}${ownName(bundle) ?? 'data/story.json'}`,
          'data-published': hash('sha256', text),
          ...(server
            ? {}
            : { 'data-integrity': `sha256-${hash('sha256', ownText(story), 'base64')}` }),
        },
        injectTo: 'head-prepend',
      };
      const page = html.replace(
        /<html lang="[^"]*">/,
        () => `<html lang="${language}" data-story="${id}" data-as-of="${asOf}">`,
      );
      if (server) return { html: page, tags: [own] };
      return {
        html: page.replace(/\s*<title>[^<]*<\/title>/, '').replace(/\s*<link rel="icon"[^>]*>/, ''),
        tags: [own, ...pageTags(story, process.env.SITE_URL)],
      };
    },
    configureServer(server) {
      server.watcher.add(path);
      server.watcher.on('change', (changed) => {
        if (changed === path) server.ws.send({ type: 'full-reload' });
      });
      server.middlewares.use('/data/story.json', (_request, response) => {
        response.setHeader('Content-Type', 'application/json; charset=utf-8');
        response.end(readFileSync(path));
      });
    },
  };
}
