// Writes the page of every embed, its oEmbed answer beside it, and the code that they share.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stateTitle } from '../charts/chartStates.ts';
import { EMBED_POLICY } from '../embed/bootCode.ts';
import { EMBED_SIZES } from '../embed/embedSizes.ts';
import { printFrame } from '../embed/snippets.ts';
import { escapeMarkup } from '../story/escapeMarkup.ts';
import type { Story } from '../story/schema.ts';
import { contentPolicy, scriptHash } from './contentPolicy.ts';
import type { DrawnEmbed } from './drawEmbeds.tsx';
import { buildEmbedCode, type EmbedCode } from './embedCode.ts';
import { buildBoot } from './embedScripts.ts';
import { storyWords } from './storyWords.ts';

/** Where all embeds keep their code, from the site's root. */
const CODE = 'embed/v1/code/';

/** Width for which an oEmbed answer is made, CSS pixels. */
const OEMBED_WIDTH = 640;
const A_DAY_S = 86_400;

/** Width and height of a PNG, from its header. */
function sizeOfPng(file: string) {
  const png = readFileSync(file);
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20) };
}

/** Title of an embed where it stands among others. */
const titleOf = (story: Story, { state }: DrawnEmbed) =>
  `${stateTitle(state, storyWords(story))} · ${story.meta.title}`;

function printOembed(story: Story, embed: DrawnEmbed, site: string, folder: string): string {
  const address = new URL(embed.path, site).href;
  const { height } = EMBED_SIZES[embed.state.chart];
  const picture = sizeOfPng(join(folder, embed.path, 'image.png'));
  const title = titleOf(story, embed);
  const html = printFrame({
    chart: embed.state.chart,
    title,
    address,
    page: new URL(embed.query, site).href,
    picture: new URL('image.svg', address).href,
    alt: title,
    credit: story.meta.title,
  });
  return `${JSON.stringify(
    {
      version: '1.0',
      type: 'rich',
      title,
      provider_name: story.meta.title,
      provider_url: site,
      width: OEMBED_WIDTH,
      height,
      html,
      thumbnail_url: new URL('image.png', address).href,
      thumbnail_width: picture.width,
      thumbnail_height: picture.height,
      cache_age: A_DAY_S,
    },
    null,
    2,
  )}\n`;
}

function printPage(
  story: Story,
  embed: DrawnEmbed,
  site: string,
  code: EmbedCode,
  boot: string,
): string {
  const { state, path, root, query, html } = embed;
  const { meta } = story;
  const address = new URL(path, site).href;
  const title = escapeMarkup(titleOf(story, embed));
  const at = (file: string) => `${root}${CODE}${file}`;
  const words = code.words.map(({ tag, script }) => ` data-lang_${tag}="${at(script)}"`).join('');
  const policy = contentPolicy({
    hashes: [scriptHash(boot)],
    trustedTypes: [EMBED_POLICY],
    origin: new URL(site).origin,
  });
  return `<!doctype html>
<html lang="${meta.language}" data-story="${meta.id}" data-as-of="${meta.asOf}">
<head>
<meta charset="utf-8">
<link rel="alternate" type="application/json+oembed" href="${escapeMarkup(address)}oembed.json" title="${title}">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<base target="_blank">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<meta name="description" content="${escapeMarkup(`${stateTitle(state, storyWords(story))}. ${meta.standfirst}`)}">
<script>${boot}</script>
<link rel="stylesheet" href="${at(code.style[state.chart])}">
<meta name="robots" content="noindex">
<link rel="canonical" href="${escapeMarkup(`${site}${query}`)}">
<meta property="og:type" content="article">
<meta property="og:title" content="${title}">
<meta property="og:description" content="${escapeMarkup(meta.standfirst)}">
<meta property="og:image" content="${escapeMarkup(address)}image.png">
<meta name="twitter:card" content="summary_large_image">
<link rel="icon" href="${root}icon.svg" type="image/svg+xml">
</head>
<body>
<main data-embed="${state.chart}" data-folder="${state.folder}" data-root="${root}" data-code="${at(code.story)} ${at(code.script[state.chart])}"${words}>${html}</main>
</body>
</html>
`;
}

/**
 * Writes index.html and oembed.json for every drawn embed into a site's folder, where its pictures
 * stand already, and the code once. `site` is the site's full address, ending in a slash.
 */
export async function writeEmbeds(
  folder: string,
  story: Story,
  embeds: readonly DrawnEmbed[],
  storyFile: string,
  site: string,
): Promise<void> {
  const [code, boot] = await Promise.all([buildEmbedCode(story, storyFile), buildBoot()]);
  mkdirSync(join(folder, CODE), { recursive: true });
  for (const [file, content] of code.files) writeFileSync(join(folder, CODE, file), content);
  for (const embed of embeds) {
    const place = join(folder, embed.path);
    mkdirSync(place, { recursive: true });
    writeFileSync(join(place, 'index.html'), printPage(story, embed, site, code, boot));
    writeFileSync(join(place, 'oembed.json'), printOembed(story, embed, site, folder));
  }
}
