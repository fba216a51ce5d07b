// The type of the module that the build makes of the words of its story's language (src/build/wordsPlugin.ts).
declare module 'virtual:words' {
  /** What charts, reading and embeds say. */
  export const words: import('../words/words.ts').Words;

  /** What only the page says. */
  export const page: import('../words/enPage.ts').PageWords;
}
