// The header rules in the words of hosts: Netlify and Cloudflare, nginx, Caddy.
import type { HeaderRule } from './headers.ts';

/** Rules as a `_headers` file for a site at a path such as `/` or `/talks/`. */
export function printHeadersFile(rules: readonly HeaderRule[], base: string): string {
  return rules
    .flatMap(({ paths, headers }) =>
      paths.map((path) => {
        const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
        return `${base}${path}\n${lines.join('\n')}\n`;
      }),
    )
    .join('\n');
}

/** One header: its value everywhere else, and the paths of each value that differs. */
interface ByHeader {
  readonly name: string;
  readonly elsewhere: string;
  readonly values: readonly (readonly [value: string, paths: readonly string[]])[];
}

/** The rules turned round, so that each path is in one place only for each header. */
function byHeader(rules: readonly HeaderRule[], base: string): readonly ByHeader[] {
  const names = [...new Set(rules.flatMap((rule) => Object.keys(rule.headers)))];
  return names.map((name) => {
    let elsewhere = '';
    const values = new Map<string, readonly string[]>();
    for (const { paths, headers } of rules) {
      const value = headers[name];
      if (value === undefined) continue;
      if (paths.includes('*')) elsewhere = value;
      else values.set(value, [...(values.get(value) ?? []), ...paths.map((path) => base + path)]);
    }
    return { name, elsewhere, values: [...values] };
  });
}

const quoted = (value: string) => `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
const variable = (name: string) => `$story_${name.toLowerCase().replaceAll('-', '_')}`;
const nginxPath = (path: string) =>
  path.endsWith('*')
    ? quoted(`~^${path.slice(0, -1).replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}`)
    : quoted(path);

/** A file for nginx to include inside `http { }`; an empty value sends no header. */
export function printNginx(rules: readonly HeaderRule[], base: string): string {
  const headers = byHeader(rules, base);
  const maps = headers
    .filter(({ values }) => values.length > 0)
    .map(({ name, elsewhere, values }) =>
      [
        `map $uri ${variable(name)} {`,
        `    default ${quoted(elsewhere)};`,
        ...values.flatMap(([value, paths]) =>
          paths.map((path) => `    ${nginxPath(path)} ${quoted(value)};`),
        ),
        '}',
      ].join('\n'),
    );
  const sent = headers.map(
    ({ name, elsewhere, values }) =>
      `    add_header ${name} ${values.length > 0 ? variable(name) : quoted(elsewhere)} always;`,
  );
  return `# For nginx: include this inside http { }, then set listen, server_name and root.
# The files of the site belong at ${base} under the root.
${maps.join('\n')}
server {
    listen 80;
    server_name example.org;
    root /srv/www;
    index index.html;
    charset utf-8;
    charset_types text/html application/json text/plain;
    gzip on;
    gzip_vary on;
    gzip_types text/css text/javascript application/javascript application/json image/svg+xml;
    error_page 404 ${base}404.html;
${sent.join('\n')}
    location = ${base}manifest.webmanifest {
        types { }
        default_type application/manifest+json;
    }
}
`;
}

/** A file for Caddy. */
export function printCaddyfile(rules: readonly HeaderRule[], base: string): string {
  const lines = byHeader(rules, base).flatMap(({ name, elsewhere, values }) => {
    if (values.length === 0) return [`header ${name} ${quoted(elsewhere)}`];
    const label = name.toLowerCase();
    const all = values.flatMap(([, paths]) => paths);
    return [
      ...values.flatMap(([value, paths], at) => [
        `@${label}-${at} path ${paths.join(' ')}`,
        `header @${label}-${at} ${name} ${quoted(value)}`,
      ]),
      ...(elsewhere === ''
        ? []
        : [
            `@${label}-else not path ${all.join(' ')}`,
            `header @${label}-else ${name} ${quoted(elsewhere)}`,
          ]),
    ];
  });
  return `# For Caddy: set the name and the root. The files of the site belong at ${base} under the root.
example.org {
	root * /srv/www
	encode zstd gzip
${lines.map((line) => `\t${line}\n`).join('')}	handle_errors {
		rewrite * ${base}404.html
		file_server
	}
	file_server
}
`;
}
