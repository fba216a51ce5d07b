// Reads the tags of an HTML file, as far as one must to know what a page loads.

export interface Tag {
  readonly name: string;
  /** Attribute values by name, as written; an attribute without a value is the empty string. */
  readonly attributes: Readonly<Record<string, string>>;
}

const TAG = /<([a-z][\w-]*)((?:\s+[^\s=>"'/]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?)*)\s*\/?>/gi;
const ATTRIBUTE = /([^\s=>"'/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;
const SCRIPT = /(<script\b[^>]*>)[\s\S]*?(<\/script>)/gi;

/** The HTML with every script emptied, so that no text of a script is taken for a tag. */
export const emptyScripts = (html: string) => html.replaceAll(SCRIPT, '$1$2');

/** All opening tags of a page, in order; names in lower case. */
export function readTags(html: string): readonly Tag[] {
  return [...emptyScripts(html).matchAll(TAG)].map(([, name = '', written = '']) => ({
    name: name.toLowerCase(),
    attributes: Object.fromEntries(
      [...written.matchAll(ATTRIBUTE)].map(([, key = '', double, single, bare]) => [
        key.toLowerCase(),
        double ?? single ?? bare ?? '',
      ]),
    ),
  }));
}

/** The page without any script, and without hints of one: the floor that scripts are measured against. */
export function removeScripts(html: string): string {
  return html
    .replaceAll(/<script\b[^>]*>[\s\S]*?<\/script>/gi, '')
    .replaceAll(/<link\b[^>]*\brel=["']?modulepreload\b[^>]*>/gi, '')
    .replace(/(<html\b[^>]*?)\s+data-js(?:=(?:"[^"]*"|'[^']*'|[^\s>]+))?/i, '$1');
}
