// The story file as published now: fetched, read as UTF-8, parsed; each way to fail in plain words.
import { queryOptions } from '@tanstack/react-query';
import type { Story } from '../story/schema.ts';
import { EN_PAGE, type PageWords } from '../words/enPage.ts';

const TIME_LIMIT_MS = 15_000;
const RETRY_MS = 500;

/** A story file that cannot be used, with a sentence for the reader. */
export class StoryFileError extends Error {
  override readonly name = 'StoryFileError';
  /** The sentence, in the words of an interface. */
  readonly say: (words: PageWords['freshness']) => string;
  constructor(say: (words: PageWords['freshness']) => string) {
    super(say(EN_PAGE.freshness));
    this.say = say;
  }
}

async function fetchBytes(address: string, signal: AbortSignal): Promise<ArrayBuffer> {
  const limit = AbortSignal.timeout(TIME_LIMIT_MS);
  try {
    const response = await fetch(address, {
      cache: 'no-cache',
      signal: AbortSignal.any([signal, limit]),
    });
    if (!response.ok) {
      throw new StoryFileError((words) => words.answered(response.status));
    }
    return await response.arrayBuffer();
  } catch (error) {
    if (error instanceof StoryFileError || signal.aborted) throw error;
    if (limit.aborted) throw new StoryFileError((words) => words.tooLong);
    throw new StoryFileError((words) => words.unreached);
  }
}

function decode(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new StoryFileError((words) => words.notUtf8);
  }
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new StoryFileError((words) => words.notJson);
  }
}

/** SHA-256 of a file in hexadecimal; `null` where the browser gives none (pages without https). */
async function digest(bytes: ArrayBuffer): Promise<string | null> {
  if (!crypto.subtle) return null;
  const hash = await crypto.subtle.digest('SHA-256', bytes);
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Digest of the file that the page was built from, as the build left it in the head. */
const builtFrom = (): string | undefined => document.getElementById('story')?.dataset.published;

/**
 * Fetches the published story; `null` where it is the very file that the page was built from. Only a
 * file that differs is parsed, and only then are the rules loaded. Throws StoryFileError with a
 * sentence fit to show.
 */
async function fetchStory(
  address: string,
  signal: AbortSignal,
  hasStory: boolean,
): Promise<Story | null> {
  const bytes = await fetchBytes(address, signal);
  if (hasStory && (await digest(bytes)) === builtFrom()) return null;
  const text = decode(bytes);
  const value = readJson(text);
  const { soundStory } = await import('../story/soundStory.ts').catch(() => {
    throw new StoryFileError((words) => words.unreached);
  });
  const sound = soundStory(value);
  if (sound.ok) return sound.story;
  const [first] = sound.faults;
  const { path = '', expected = '', found = '' } = first ?? {};
  throw new StoryFileError((words) =>
    words.unsound(path, expected, found, sound.faults.length - 1),
  );
}

/** The published story as a query; one retry, then the reader is told. `hasStory`: one is on the page. */
export function publishedStory(hasStory: boolean) {
  return queryOptions({
    queryKey: ['published-story'],
    queryFn: ({ signal }) =>
      fetchStory(new URL('data/story.json', document.baseURI).href, signal, hasStory),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
    retry: 1,
    retryDelay: RETRY_MS,
    networkMode: 'always',
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
}

/** Whether the published story is a later state of the one shown. */
export function isNewer(published: Story, shown: Story): boolean {
  return (
    published.meta.id === shown.meta.id &&
    Date.parse(published.meta.dates.modified) > Date.parse(shown.meta.dates.modified)
  );
}
