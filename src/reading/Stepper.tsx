// Previous and Next through all steps, for who would rather press than scroll.
import type { Story } from '../story/schema.ts';
import { useSpeech } from '../words/WordsContext.ts';
import type { Words } from '../words/words.ts';
import { announce } from './announce.ts';
import { enter, goTo, usePosition } from './ReadingPosition.tsx';

interface Stop {
  readonly id: string;
  readonly section: string;
  readonly title: string;
  /** "Step 3 of 8"; empty for a section that has no steps. */
  readonly words: string;
}

/** Every place the stepper halts at, in reading order. */
function listStops(story: Story, words: Words): readonly Stop[] {
  return story.sections.flatMap((section): Stop[] =>
    section.kind === 'scrolly'
      ? section.steps.map((step, at) => ({
          id: step.id,
          section: section.id,
          title: step.title,
          words: words.reading.step(at + 1, section.steps.length),
        }))
      : [{ id: section.id, section: section.id, title: section.title, words: '' }],
  );
}

function go(stop: Stop | undefined): void {
  if (!stop) return;
  announce(() => stop.words && `${stop.words}: `, stop.title);
  goTo(stop.id);
}

export function Stepper({ story }: { story: Story }) {
  const { words, story: told } = useSpeech();
  const stops = listStops(story, words);
  const section = usePosition((position) => position.section);
  const step = usePosition((position) => position.step);
  const found = stops.findIndex((stop) => stop.id === step || stop.id === section);
  const at = Math.max(0, found);
  const here = stops[at];
  const before = stops[at - 1];
  const after = stops[at + 1];
  return (
    <fieldset className="stepper">
      <legend className="unseen">{words.reading.steps}</legend>
      <button type="button" aria-disabled={!before} onClick={() => go(before)}>
        <span aria-hidden="true">↑ </span>
        <span className="stepper-word">{words.reading.previous}</span>
      </button>
      {here?.words ? (
        <a
          className="stepper-place"
          href={`#${here.id}`}
          onClick={(event) => {
            event.preventDefault();
            enter(here.id);
          }}
        >
          {here.words}{' '}
          <span className="unseen" {...told}>
            {here.title}
          </span>
        </a>
      ) : (
        <span className="stepper-place" />
      )}
      <button type="button" aria-disabled={!after} onClick={() => go(after)}>
        <span className="stepper-word">{words.reading.next}</span>
        <span aria-hidden="true"> ↓</span>
      </button>
    </fieldset>
  );
}
