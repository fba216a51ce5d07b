// Writes what stands around the pages of a finished site: headers, pictures, manifest, worker, loader.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { printCsv } from '../story/printCsv.ts';
import type { Story } from '../story/schema.ts';
import { storyTables } from '../story/storyTables.ts';
import { withSources } from '../story/table.ts';
import { accessibilityFile, LANGUAGES } from '../words/languages.ts';
import { printAccessibility } from './accessibilityPage.ts';
import { importDrawing, PNG_WORKER, removeDrawing } from './drawing.ts';
import { buildLoader } from './embedScripts.ts';
import { headerRules } from './headers.ts';
import { printManifest, printRobots, printSitemap, readGrounds } from './metadata.ts';
import { NOT_FOUND, printNotFound } from './notFound.ts';
import { buildWorker } from './offlineWorker.ts';
import { cardWords, drawCard } from './pictures.ts';
import { PREVIEW_SITE } from './previewSite.ts';
import { printCaddyfile, printHeadersFile, printNginx } from './printHeaders.ts';
import { readStory } from './readStory.ts';
import { renderPng } from './renderPng.ts';
import { readSite } from './serveSite.ts';
import { CARD, ICONS, MANIFEST, TOUCH_ICON } from './siteFile.ts';
import { writeEmbeds } from './writeEmbeds.ts';
import { writeStateFiles } from './writeStateFiles.ts';

export interface SiteFilesOptions {
  readonly storyFile: string;
  /** The page's full address, ending in a slash; undefined where it is not known. */
  readonly site?: string | undefined;
  /** Writes a worker that removes itself, for a site that no longer wants one. */
  readonly isOfflineOff?: boolean;
  /** Font files (TrueType or OpenType) with the glyphs of a text, for pictures. */
  readonly fontsFor?: (text: string) => Promise<readonly Uint8Array[]>;
}

/** The site's root as a path, from its base or its address; undefined where neither says. */
export function knownHome(base: string, site?: string): string | undefined {
  if (base.startsWith('/')) return base;
  return site === undefined ? undefined : new URL(site).pathname;
}

const stylesOf = (html: string): readonly string[] =>
  [...html.matchAll(/<link\b[^>]*\bhref="[^"]*?(assets\/[^"]+\.css)"[^>]*>/g)].flatMap(
    ([tag, file]) => (file && /rel="?stylesheet/.test(tag) ? [file] : []),
  );

async function pictures(
  story: Story,
  icon: string,
  fontsFor: SiteFilesOptions['fontsFor'],
): Promise<Readonly<Record<string, Uint8Array>>> {
  const fonts = (await fontsFor?.(cardWords(story))) ?? [];
  const card = drawCard(story, readGrounds().light);
  const drawn: Record<string, Uint8Array> = {
    [CARD.file]: await renderPng(card, CARD.width, fonts),
  };
  for (const { file, side } of [TOUCH_ICON, ...ICONS]) drawn[file] = await renderPng(icon, side);
  return drawn;
}

/** Writes the files around the pages into a folder whose pages are finished. */
export async function writeSiteFiles(
  folder: string,
  base: string,
  options: SiteFilesOptions,
): Promise<void> {
  const { storyFile, site, isOfflineOff = false, fontsFor } = options;
  const { story } = readStory(storyFile);
  const write = (file: string, content: string | Uint8Array) => {
    const path = join(folder, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  };
  const home = knownHome(base, site);
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  const icon = readFileSync(join(folder, 'icon.svg'), 'utf8');

  for (const [file, png] of Object.entries(await pictures(story, icon, fontsFor))) write(file, png);
  write(MANIFEST, printManifest(story));
  for (const table of Object.values(storyTables(story)))
    write(`data/${table.id}.csv`, printCsv(withSources(story, table)));
  write('robots.txt', printRobots(site));
  if (site !== undefined) write('sitemap.xml', printSitemap(story, site));
  const { title, language } = story.meta;
  const styles = stylesOf(page);
  write(NOT_FOUND, printNotFound({ title, language, styles, home }));
  for (const { tag } of LANGUAGES)
    write(accessibilityFile(tag), printAccessibility({ tag, title, language, styles }));
  write('embed/v1/loader.js', await buildLoader());
  write('sw.js', await buildWorker(readSite(folder).others, isOfflineOff));

  const rules = headerRules(readSite(folder));
  write('_headers', printHeadersFile(rules, home ?? '/'));
  write('hosting/nginx.conf', printNginx(rules, home ?? '/'));
  write('hosting/Caddyfile', printCaddyfile(rules, home ?? '/'));
}

/** Writes all that stands around the pages, the charts' own files first, when these are built. */
export function siteFilesPlugin(options: SiteFilesOptions): Plugin {
  return {
    name: 'moving-parts-site-files',
    apply: 'build',
    buildApp: {
      order: 'post',
      async handler({ config, environments }) {
        const folder = resolve(environments.client?.config.build.outDir ?? config.build.outDir);
        const { storyFile, site, fontsFor } = options;
        const { story } = readStory(storyFile);
        try {
          const { drawStates } = await importDrawing('drawStates');
          const files = { site, fontsFor, pngWorker: PNG_WORKER };
          await writeStateFiles(folder, story, drawStates(story, site), files);
          const { drawEmbeds } = await importDrawing('drawEmbeds');
          await writeEmbeds(folder, story, drawEmbeds(story), storyFile, site ?? PREVIEW_SITE);
          await writeSiteFiles(folder, config.base, options);
        } finally {
          removeDrawing();
        }
      },
    },
  };
}
