// Inline Markdown of the story: linked names and emphasis, nothing else.
import type { MarkRef } from './indexStory.ts';

export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'emphasis'; readonly text: string }
  | { readonly kind: 'mark'; readonly text: string; readonly ref: MarkRef };

const TOKEN = /\[([^\]]+)\]\(([a-z]+:[a-z0-9-]+)\)|\*([^*]+)\*/g;

/** Splits one paragraph into plain words, emphasised words and linked names, in order. */
export function parseInline(paragraph: string): readonly Inline[] {
  const parts: Inline[] = [];
  let read = 0;
  for (const match of paragraph.matchAll(TOKEN)) {
    const [whole, label, ref, emphasised] = match;
    if (match.index > read) parts.push({ kind: 'text', text: paragraph.slice(read, match.index) });
    if (label && ref) parts.push({ kind: 'mark', text: label, ref: ref as MarkRef });
    else if (emphasised) parts.push({ kind: 'emphasis', text: emphasised });
    read = match.index + whole.length;
  }
  if (read < paragraph.length) parts.push({ kind: 'text', text: paragraph.slice(read) });
  return parts;
}

/** The paragraph as plain words. */
export function plainText(paragraph: string): string {
  return parseInline(paragraph)
    .map((part) => part.text)
    .join('');
}
