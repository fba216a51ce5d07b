// Weighs the embeds of a built site: each page, each chart's script and stylesheet, the loader.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { listFiles } from '../serveSite.ts';
import { EMBED_BUDGETS, type EmbedBudgetId } from './budgets.ts';
import { type BudgetLine, printKb } from './checkBudgets.ts';

/** Which files a budget holds, each by itself. */
const HELD: Readonly<Record<EmbedBudgetId, RegExp>> = {
  embedHtml: /^v1\/.*index\.html$/,
  embedCss: /^v1\/code\/.*\.css$/,
  embedScript: /^v1\/code\/(?!story-).*\.js$/,
  embedStory: /^v1\/code\/story-.*\.js$/,
  loader: /^v1[^/]*\/loader\.js$/,
};

/**
 * Every budget of the embeds with what the heaviest file of its kind weighs; its parts are the files
 * over the limit, or the heaviest one where there is none. Throws where a kind has no file.
 */
export function weighEmbeds(site: string): readonly BudgetLine[] {
  const folder = join(site, 'embed');
  const files = listFiles(folder);
  return EMBED_BUDGETS.map((budget) => {
    const weighed = files
      .filter((file) => HELD[budget.id].test(file))
      .map((file) => ({
        file,
        gzip: gzipSync(readFileSync(join(folder, file)), { level: 9 }).length,
      }))
      .sort((a, b) => b.gzip - a.gzip);
    const [heaviest] = weighed;
    if (!heaviest) throw new Error(`There is nothing to weigh for: ${budget.words}.`);
    const over = weighed.filter(({ gzip }) => gzip > budget.limit);
    return {
      budget,
      value: heaviest.gzip,
      parts: (over.length > 0 ? over : [heaviest]).map(
        ({ file, gzip }) => `embed/${file} ${printKb(gzip)}`,
      ),
    };
  });
}
