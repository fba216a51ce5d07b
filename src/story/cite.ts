// How to cite a mark, a report, a chart or the whole story: as plain text, BibTeX and CSL-JSON.
import { longDay } from './dates.ts';
import { type Evidence, type EvidenceRef, evidenceOf } from './evidence.ts';
import { indexStory } from './indexStory.ts';
import { CHART_IDS } from './kinds.ts';
import { capital, sentence } from './planWords.ts';
import { printBibtex } from './printBibtex.ts';
import { quoted } from './quoted.ts';
import type { ChartId, Source, Statement, Story } from './schema.ts';
import { pointsVersion } from './selectVersions.ts';

/** What can be cited. */
export type CiteSubject = EvidenceRef | `chart:${ChartId}` | 'story';

/** An item of CSL-JSON, in the fields of its data schema that are used here. */
export interface CslItem {
  readonly id: string;
  readonly type: 'webpage' | 'figure';
  readonly title: string;
  readonly 'container-title': string;
  readonly issued: CslDate;
  readonly accessed?: CslDate;
  readonly version: string;
  readonly language: string;
  readonly URL: string;
  readonly note: string;
}

interface CslDate {
  readonly 'date-parts': readonly (readonly number[])[];
}

export interface Citation {
  readonly text: string;
  readonly bibtex: string;
  readonly csl: CslItem;
}

/** What of a chart is seen, where it is not the whole of it. */
export interface CitedState {
  /** Tells it from every other state, in the characters of a key. */
  readonly key: string;
  /** Sentences on what the chart is narrowed to, in the language of citations. */
  readonly about: readonly string[];
}

export interface CiteOptions {
  /** The full address at which the subject is found. */
  readonly address: string;
  /** The day of which the state is cited, such as `2025-12-01`. */
  readonly asOf: string;
  /** The day on which the reader saw it. */
  readonly retrieved?: string;
  /** The title of the chart that is cited, in the language of citations. */
  readonly chartTitle?: string;
  /** The state of the chart that is cited; the whole chart where absent. */
  readonly state?: CitedState | undefined;
}

/** How a statement's words were passed on, in English, the language of citations. */
export const WORDING_SENTENCES: Readonly<Record<Statement['wording'], string>> = {
  exact: 'Verbatim.',
  'near-exact': 'Near-verbatim: spoken words, which outlets may print with small differences.',
  translation: 'In translation; other outlets may word it otherwise.',
  paraphrase: 'Paraphrased in the source; no verbatim words.',
};

const cslDate = (day: string): CslDate => ({ 'date-parts': [day.split('-').map(Number)] });

const nameSource = ({ publisher, title, date, url }: Source) =>
  `${publisher}, “${title}”, ${url}, ${longDay(date)}`;

const isChart = (subject: CiteSubject): subject is `chart:${ChartId}` =>
  CHART_IDS.some((id) => subject === `chart:${id}`);

/** The document of a point, without which neither its words nor its certainty can be understood. */
const draftOf = (story: Story, ref: CiteSubject) =>
  ref.startsWith('point:') ? pointsVersion(story)?.version : undefined;

/** The title of a mark, and what else it is. */
function describeMark(story: Story, { ref, title, what, quote }: Evidence): [string, string[]] {
  const said = indexStory(story).statement.get(ref.replace('statement:', ''));
  if (ref.startsWith('statement:') && said) {
    const { gist = '', channel, wording } = said;
    const words = quote === undefined ? gist : quoted(story, quote);
    const more = quote === undefined || gist === '' ? [] : [gist];
    return [`${title}: ${words}`, [...more, channel, WORDING_SENTENCES[wording]]];
  }
  const draft = draftOf(story, ref);
  if (draft) {
    const { name, when } = draft;
    return [`${name}, ${title.toLowerCase()}: ${what}`, [`${name}, ${when.words}`]];
  }
  return /^(event|venue|version):/.test(ref) ? [title, [what]] : [`${title}: ${what}`, []];
}

/** What is cited: its title, where it stands, and sentences on what it is and who says so. */
function describeSubject(
  story: Story,
  subject: CiteSubject,
  { chartTitle, state }: Pick<CiteOptions, 'chartTitle' | 'state'>,
) {
  const { headline, title, licence } = story.meta;
  const whole = `${title}: ${headline}`;
  if (subject === 'story') return { title: headline, container: title, about: [licence.name] };
  if (isChart(subject)) {
    return {
      title: chartTitle ?? subject.slice(6),
      container: whole,
      about: [...(state?.about ?? []), licence.name],
    };
  }
  const evidence = evidenceOf(story, subject);
  if (!evidence) return undefined;
  const [named, about] = describeMark(story, evidence);
  const draft = draftOf(story, subject);
  return {
    title: named,
    container: whole,
    about: [
      ...about,
      ...(evidence.when === undefined ? [] : [evidence.when]),
      // Called as it stands in the file: an English word.
      capital(evidence.certainty),
      ...[evidence.note, draft?.note ?? draft?.text].filter((words) => words !== undefined),
      `Sources: ${evidence.sources.map(nameSource).join('; ')}`,
    ],
  };
}

/**
 * The citation of a subject; `undefined` where the story has no such mark. No author is named, as
 * the story names none; a statement's title begins with its speaker. Its key is the same for the
 * same subject in the same state on the same day, and no other's.
 */
export function citeMark(
  story: Story,
  subject: CiteSubject,
  options: CiteOptions,
): Citation | undefined {
  const { address, asOf, retrieved, state } = options;
  const { id, dates, language } = story.meta;
  const described = describeSubject(story, subject, options);
  if (!described) return undefined;
  const { title, container, about } = described;
  const issued = dates.modified.slice(0, 10);
  const key = [id, subject.replace(':', '-'), ...(state ? [state.key] : []), asOf].join('-');
  const version = `as known on ${longDay(asOf)}`;
  const note = about.map(sentence).join(' ');
  const text = [
    sentence(title),
    `In: ${container}, ${version}, published ${longDay(issued)}.`,
    `${address}${retrieved === undefined ? '' : `, read on ${longDay(retrieved)}`}.`,
    note,
  ].join(' ');
  return {
    text,
    bibtex: printBibtex({
      key,
      title,
      container,
      issued,
      url: address,
      accessed: retrieved,
      note: `As known on ${longDay(asOf)}. ${note}`,
    }),
    csl: {
      id: key,
      type: isChart(subject) ? 'figure' : 'webpage',
      title,
      'container-title': container,
      issued: cslDate(issued),
      ...(retrieved === undefined ? {} : { accessed: cslDate(retrieved) }),
      version,
      language,
      URL: address,
      note,
    },
  };
}
