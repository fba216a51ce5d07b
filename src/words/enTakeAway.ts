// What is said where a chart is taken away, cited or has changed, in English; part of the workbench's words.
import { createCount } from './plural.ts';

const count = createCount('en');

export const EN_TAKE_AWAY = {
  takeAway: {
    download: 'Download',
    asKnownOn: (day: string) => `As known on ${day}`,
    narrowedTo: (names: string) => `Narrowed to: ${names}`,
    credit: (title: string, sources: number, publishers: string) =>
      sources === 0
        ? title
        : `${title}, from ${count(sources, { one: 'published source', other: 'published sources' })}: ${publishers}`,
    andOthers: 'and others',
    failed: {
      svg: 'This browser could not save the picture. It is below as text: copy it into a file.',
      png: 'This browser could not make a PNG of the picture. It is below as SVG: copy it into a file.',
      csv: 'This browser could not save the table. It is below as text: copy it into a file.',
      json: 'This browser could not save the data. They are below as text: copy them into a file.',
    },
    notMade: 'This could not be made from the chart. Try again when the chart is drawn.',
    file: 'The file as text',
    whole: 'The whole story, latest version:',
  },
  cite: {
    open: 'Cite and share',
    citation: 'Citation',
    formats: { text: 'Plain text', bibtex: 'BibTeX', csl: 'CSL-JSON' },
    note: 'With its address and as-of date.',
    share: 'Share',
    copyLink: 'Copy link',
    link: 'Link',
    linkNote: 'To what you see, as known on the chosen day.',
    print: 'Print this view',
  },
  changes: {
    since: (day: string, changes: string) => `Since ${day} this story has changed: ${changes}.`,
    edited: (day: string) =>
      `This story was edited on ${day}; nothing in it was corrected or added since your link was made.`,
    added: (kinds: string) => `${kinds} added since`,
    corrections: (corrections: number) =>
      count(corrections, { one: 'correction', other: 'corrections' }),
    kinds: {
      statement: (found: number) => count(found, { one: 'statement', other: 'statements' }),
      event: (found: number) => count(found, { one: 'event', other: 'events' }),
      venue: (found: number) => count(found, { one: 'room', other: 'rooms' }),
      tie: (found: number) => count(found, { one: 'tie', other: 'ties' }),
      version: (found: number) => count(found, { one: 'version', other: 'versions' }),
      report: (found: number) =>
        count(found, { one: 'report of change', other: 'reports of change' }),
      point: (found: number) => count(found, { one: 'point', other: 'points' }),
      actor: (found: number) => count(found, { one: 'person or body', other: 'people and bodies' }),
    },
  },
};
