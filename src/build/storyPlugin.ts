// Puts the story into the built page and beside it; refuses a faulty story file with every fault.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { HtmlTagDescriptor, Plugin } from 'vite';
import { EMBEDDED_ID } from '../story/embedded.ts';
import { parseStory, printFault } from '../story/parse.ts';
import type { Story } from '../story/schema.ts';
import { printJsonSchema } from './jsonSchema.ts';

/** Reads a story file. Throws an error that lists every fault, one a line. */
function readStory(file: string): { story: Story; text: string } {
  const text = readFileSync(file, 'utf8');
  const parsed = parseStory(text);
  if (parsed.ok) return { story: parsed.story, text };
  const lines = parsed.faults.map((fault) => `  ${printFault(fault)}`);
  throw new Error(`${file} is not a sound story file:\n${lines.join('\n')}`);
}

/** JSON that cannot end the script element it stands in. */
const inlineJson = (story: Story) => JSON.stringify(story).replaceAll('<', '\\u003c');

const escapeHtml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** The plugin for the story file at a path. */
export function storyPlugin(file: string): Plugin {
  const path = resolve(file);
  return {
    name: 'moving-parts-story',
    buildStart() {
      this.addWatchFile(path);
      const { text } = readStory(path);
      if (this.environment.mode === 'dev') return;
      this.emitFile({ type: 'asset', fileName: 'data/story.json', source: text });
      this.emitFile({
        type: 'asset',
        fileName: 'data/story.schema.json',
        source: printJsonSchema(),
      });
    },
    transformIndexHtml(html) {
      const { story } = readStory(path);
      const { meta } = story;
      const tags: HtmlTagDescriptor[] = [
        {
          tag: 'script',
          attrs: { type: 'application/json', id: EMBEDDED_ID },
          children: inlineJson(story),
          injectTo: 'body',
        },
        { tag: 'meta', attrs: { name: 'description', content: meta.standfirst }, injectTo: 'head' },
      ];
      return {
        html: html
          .replace(
            /<html lang="[^"]*">/,
            () =>
              `<html lang="${meta.language}" data-story="${meta.id}" data-as-of="${meta.asOf}">`,
          )
          .replace(
            /<title>[^<]*<\/title>/,
            () => `<title>${escapeHtml(`${meta.headline} · ${meta.title}`)}</title>`,
          ),
        tags,
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
