// Where `npm start` serves the site: on the port that PORT names, else on this one.
export const DEFAULT_PORT = 4173;

/** The port that a text names; `null` where it names none from 1 to 65535. */
export function parsePort(text: string): number | null {
  const port = Number(text);
  return Number.isInteger(port) && port > 0 && port <= 65_535 ? port : null;
}

/** Its address, where a site is built without one of its own: embeds need a whole address. */
export const PREVIEW_SITE = `http://localhost:${parsePort(process.env.PORT ?? '') ?? DEFAULT_PORT}/`;
