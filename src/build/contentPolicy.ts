// The Content-Security-Policy of a page: the site's own files, the inline scripts it has, and nothing else.
import { createHash } from 'node:crypto';

/** Types of script elements that run; blocks of data, such as JSON, do not and need no leave. */
const RUNS = /^(|module|importmap|(text|application)\/(x-)?(java|ecma)script)$/i;

/** Texts of the scripts that run and stand in the HTML itself, as a parser reads them. */
export function inlineScripts(html: string): readonly string[] {
  const elements = html.matchAll(
    /<script\b((?:"[^"]*"|'[^']*'|[^'">])*)>([\s\S]*?)<\/script\s*>/gi,
  );
  return [...elements].flatMap(([, attributes = '', text = '']) => {
    if (/\ssrc\s*=/i.test(attributes)) return [];
    const type = /\stype\s*=\s*["']?([^"'\s>]*)/i.exec(attributes)?.[1] ?? '';
    return RUNS.test(type) ? [text.replaceAll(/\r\n?/g, '\n')] : [];
  });
}

/** A script's text as a source of a Content-Security-Policy. */
export const scriptHash = (text: string): string =>
  `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;

/** What a policy admits beside the site's own files. */
interface Admitted {
  /** Hashes of inline scripts. */
  readonly hashes: readonly string[];
  /** Names of the Trusted Types policies that scripts may make. */
  readonly trustedTypes: readonly string[];
  readonly frameAncestors?: string;
  /** The site's own origin, for sandboxed frames: in them 'self' is nothing to some of Safari's versions. */
  readonly origin?: string | undefined;
}

/** A policy that admits the site's own files and what is named, and nothing else. */
export function contentPolicy(admitted: Admitted): string {
  const { hashes, trustedTypes, frameAncestors, origin } = admitted;
  const own = ["'self'", ...(origin === undefined ? [] : [origin])].join(' ');
  return [
    "default-src 'none'",
    ['script-src', own, ...hashes].join(' '),
    `style-src ${own}`,
    `img-src ${own} data:`,
    `font-src ${own}`,
    `connect-src ${own}`,
    `frame-src ${own}`,
    `manifest-src ${own}`,
    `worker-src ${own}`,
    "base-uri 'none'",
    "form-action 'none'",
    ...(frameAncestors === undefined ? [] : [`frame-ancestors ${frameAncestors}`]),
    "require-trusted-types-for 'script'",
    ['trusted-types', ...trustedTypes].join(' '),
  ].join('; ');
}
