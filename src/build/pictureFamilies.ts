// The names that the fonts of pictures carry inside, which are not those of the page's CSS.

interface Families {
  readonly serif: string;
  readonly sans: string;
}

export const PICTURE_FAMILIES: Families = { serif: 'Newsreader 16pt', sans: 'Schibsted Grotesk' };

/** Near to ours, which have no Cyrillic letters; their Latin ones go with them. */
const CYRILLIC_FAMILIES: Families = { serif: 'Spectral', sans: 'Onest' };

/** The families of a story's pictures, by the script of its language. */
export const pictureFamilies = (language: string): Families =>
  new Intl.Locale(language).maximize().script === 'Cyrl' ? CYRILLIC_FAMILIES : PICTURE_FAMILIES;
