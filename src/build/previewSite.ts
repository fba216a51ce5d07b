// Where `npm start` serves the site: on the port that PORT names, else on this one.
export const DEFAULT_PORT = 4173;

/** Its address, where a site is built without one of its own: embeds need a whole address. */
export const PREVIEW_SITE = `http://localhost:${process.env.PORT ?? DEFAULT_PORT}/`;
