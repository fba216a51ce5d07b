// What is said where a chart is taken away, cited or has changed, in English; part of the workbench's words.
import { countInEnglish as count } from './plural.ts';

export const EN_TAKE_AWAY = {
  takeAway: {
    download: 'Download',
    narrowedTo: (names: string) => `Narrowed to: ${names}`,
    credit: (title: string, sources: number, publishers: string) =>
      sources === 0 ? title : `${title}, from ${count(sources, 'published source')}: ${publishers}`,
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
    corrections: (corrections: number) => count(corrections, 'correction'),
    kinds: {
      statement: (found: number) => count(found, 'statement'),
      event: (found: number) => count(found, 'event'),
      venue: (found: number) => count(found, 'room'),
      tie: (found: number) => count(found, 'tie'),
      version: (found: number) => count(found, 'version'),
      report: (found: number) => count(found, 'report of change', 'reports of change'),
      point: (found: number) => count(found, 'point'),
      actor: (found: number) => count(found, 'person or body', 'people and bodies'),
    },
  },
};
