// The story as schema.org describes it: an article, its data, and the words that were said.
import type { Dataset, Graph, NewsArticle, Quotation } from 'schema-dts';
import { dayIso, daySpan } from '../story/dates.ts';
import type { Source, Statement, Story } from '../story/schema.ts';
import { addressOfFile, CARD } from './siteFile.ts';

/** The day of a date that is exactly one day; undefined for any vaguer one. */
function exactDay(edtf: string): string | undefined {
  const { first, last, isPrecise } = daySpan(edtf);
  return isPrecise && first === last ? dayIso(first) : undefined;
}

function quotation(story: Story, said: Statement, at: string): Quotation | undefined {
  const speaker = story.actors.find((actor) => actor.id === said.speaker);
  if (said.quote === undefined || speaker === undefined) return undefined;
  const day = exactDay(said.when.edtf);
  const source = story.sources.find((one) => one.id === said.sources[0]);
  return {
    '@type': 'Quotation',
    '@id': `${at}#statement-${said.id}`,
    text: said.quote,
    creator: {
      '@type': speaker.kind === 'person' ? 'Person' : 'Organization',
      name: speaker.name,
    },
    ...(day === undefined ? {} : { dateCreated: day }),
    ...(source ? { isBasedOn: source.url } : {}),
  };
}

const cited = ({ title, url }: Source) => ({ '@type': 'WebPage' as const, name: title, url });

function article(story: Story, at: string, site?: string): NewsArticle {
  const { meta } = story;
  const followed = story.sources.find((source) => source.id === meta.primarySource?.id);
  return {
    '@type': 'NewsArticle',
    '@id': `${at}#article`,
    headline: meta.headline,
    description: meta.standfirst,
    inLanguage: meta.language,
    datePublished: meta.dates.published,
    dateModified: meta.dates.modified,
    isAccessibleForFree: true,
    image: addressOfFile(CARD.file, site),
    ...(site === undefined ? {} : { url: site, mainEntityOfPage: site }),
    ...(followed ? { isBasedOn: cited(followed) } : {}),
  };
}

function dataset(story: Story, at: string, site?: string): Dataset {
  const { meta } = story;
  return {
    '@type': 'Dataset',
    '@id': `${at}#data`,
    name: `${meta.title}: ${meta.headline}`,
    description: `${meta.standfirst} ${meta.licence.applies}`,
    inLanguage: meta.language,
    license: meta.licence.url,
    dateModified: meta.dates.modified,
    temporalCoverage: `${meta.dates.from}/${meta.dates.to}`,
    isAccessibleForFree: true,
    distribution: {
      '@type': 'DataDownload',
      encodingFormat: 'application/json',
      contentUrl: addressOfFile('data/story.json', site),
    },
  };
}

/**
 * The story as JSON-LD, fit to stand in a script element. No author or publisher is named, since
 * the story file names none. `site` is the page's full address; without it addresses are relative.
 */
export function printJsonLd(story: Story, site?: string): string {
  const at = site ?? '';
  const whole: Graph = {
    '@context': 'https://schema.org',
    '@graph': [
      article(story, at, site),
      dataset(story, at, site),
      ...story.statements.flatMap((said) => quotation(story, said, at) ?? []),
    ],
  };
  return JSON.stringify(whole).replaceAll('<', '\\u003c');
}
