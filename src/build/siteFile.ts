// Files of a site that its pages name, and the addresses by which they name them.

/** Names of the files that the head points to, and that `siteFilesPlugin.ts` writes. */
export const CARD = { file: 'card.png', width: 1200, height: 630 } as const;
export const TOUCH_ICON = { file: 'apple-touch-icon.png', side: 180 } as const;
export const ICONS = [
  { file: 'icon-192.png', side: 192 },
  { file: 'icon-512.png', side: 512 },
] as const;
export const MANIFEST = 'manifest.webmanifest';

/** The absolute address of a file where the site's address is known, else its relative path. */
export const addressOfFile = (file: string, site?: string): string =>
  site === undefined ? `./${file}` : new URL(file, site).href;
