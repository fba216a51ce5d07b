// What only the page says, in English: an embed need not carry it.
import { countInEnglish as count } from './plural.ts';

/**
 * Headings of columns by their key, and kinds of rows. Tables come with them in English,
 * as their files have them.
 */
const AS_IN_FILES: Readonly<Record<string, string>> = {};

export const EN_PAGE = {
  cover: {
    scroll: 'Scroll to read',
    scrollNote: (steps: number, minutes: number) =>
      `${count(steps, 'step')}, about ${count(minutes, 'minute')}; the picture changes with the text`,
  },
  /** What the bar at the foot is, for screen readers. */
  bar: 'Reading aids',
  /** Between the words of a step and its picture. */
  crossing: { toWords: 'To the words of this step', toPicture: 'To the picture of this step' },
  keys: {
    word: 'Keyboard',
    title: 'By keyboard',
    does: {
      into: 'into a chart, then on past it',
      across: 'from mark to mark, by where they stand',
      ends: 'first and last mark',
      ties: 'along the ties of a person or room',
      opens: 'what a mark is and how it is known',
      closes: 'closes a panel, a note or a sheet',
    },
    names: {
      left: 'Left arrow',
      up: 'Up arrow',
      right: 'Right arrow',
      down: 'Down arrow',
      opening: 'Left bracket',
      closing: 'Right bracket',
    },
    note: 'Previous and Next in this bar lead from step to step; after the words of a step, Tab finds a button to its picture. These keys work only while a mark has focus.',
  },
  motion: { word: 'Motion', on: 'on', off: 'off' },
  /** What the one place that speaks says of what the reader did. */
  said: {
    table: 'Table in place of the drawing.',
    drawing: 'Drawing in place of the table.',
  },
  chartTable: {
    word: 'Table',
    ofThisChart: (title: string) => `of this chart: ${title}`,
    highlighted: 'highlighted',
    sources: (sources: number) => count(sources, 'source'),
    terms: AS_IN_FILES,
  },
  waiting: 'Charts are loading.',
  everybody: 'Everybody in this story',
  failures: {
    chart: (title: string) =>
      `This chart (${title}) could not be drawn. The text and the sources are complete without it.`,
    page: 'This page could not be drawn. Its words are below, without pictures.',
    part: 'What you opened could not be loaded.',
    loadAgain: 'Load it again',
    storyAsData: 'The story as data',
    language: 'The interface could not be loaded in the language chosen.',
    tryAgain: 'Try again',
    trying: 'Trying…',
    dismiss: 'Dismiss',
  },
  freshness: {
    newer: 'A newer version of this story has been published.',
    showIt: 'Show it',
    notOpened: (why: string) => `The story could not be opened. ${why}`,
    notChecked: (why: string) =>
      `Could not check for a newer version. ${why} You are reading the version this page came with.`,
    answered: (status: number) => `The server answered ${status} instead of the story file.`,
    tooLong: 'The story file took too long to arrive.',
    unreached: 'The story file could not be reached, or broke off on the way.',
    notUtf8: 'The story file is not in UTF-8, the encoding it must have.',
    notJson: 'The story file is not valid JSON; it may be cut short.',
    /** Place, `expected` and `found` of the first fault; how many more there are. */
    unsound: (place: string, expected: string, found: string, more: number) => {
      const others = more > 0 ? `, and ${more} more` : '';
      return `The story file is not valid: at ${place || 'its top'}, expected ${expected}, found ${found}${others}.`;
    },
  },
  unknowns: {
    reported: 'Reported, not confirmed',
    none: 'No question is listed as open.',
  },
  sources: {
    certainty: 'How certainty is assigned',
    corrections: 'Corrections',
    noCorrections: (day: string) => `None since publication on ${day}.`,
    data: 'Data',
    wholeStory: 'The whole story as one JSON file',
    method: 'Method',
    caption: (sources: number) => `${count(sources, 'source')}, and what rests on each`,
    publisher: 'Publisher',
    page: 'Page',
    date: 'Date',
    rests: 'What rests on it',
    fromAddress: '(from the address)',
    inferred: '(inferred)',
    narrative: 'Words of the narrative',
    marks: (marks: number) => count(marks, 'mark'),
    abbreviations: 'Abbreviations',
    accessibility: 'Accessibility',
    tested: 'What was tested, and what is known not to work',
  },
  embedding: {
    embed: 'Embed',
    thisChart: (title: string) => `this chart: ${title}`,
    title: 'Embed this chart',
    close: 'Close',
    shows: 'What it shows',
    wholeChart: 'The whole chart',
    colours: 'Colours',
    themes: { light: 'Light', dark: 'Dark', auto: 'As the reader’s system' },
    around: 'Around it',
    uis: { full: 'With title and list', min: 'The chart alone' },
    previewWidth: 'Preview, pixels wide',
    preview: 'Preview',
    alone: 'Open on its own',
    figure: 'Picture that becomes interactive',
    figureNote: 'For pages that may hold a script. Without it the linked picture stays.',
    frame: 'Frame',
    frameNote: 'For editors that take HTML but no script.',
    address: 'Address',
    addressNote: 'Paste it where WordPress, Ghost and others turn an address into an embed.',
    files: 'Picture and data:',
    copy: 'Copy',
    copyWhat: (what: string) => `Copy: ${what}`,
    copied: 'Copied.',
    refused: 'This browser does not let the page copy. The text is selected: copy it yourself.',
  },
};

export type PageWords = typeof EN_PAGE;
