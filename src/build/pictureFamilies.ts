// The names that the fonts of pictures carry inside, which are not those of the page's CSS.

export const PICTURE_FAMILIES = { serif: 'Newsreader 16pt', sans: 'Schibsted Grotesk' } as const;
