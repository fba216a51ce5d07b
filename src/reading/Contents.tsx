// The sections in order, with the one the reader is in.
import { useRef } from 'react';
import type { Story } from '../story/schema.ts';
import { useSpeech } from '../words/WordsContext.ts';
import { disclosureProps } from './disclosureProps.ts';
import { enter, usePosition } from './ReadingPosition.tsx';

export function Contents({ story }: { story: Story }) {
  const current = usePosition((position) => position.section) ?? story.sections[0]?.id;
  const { words, story: told } = useSpeech();
  const list = useRef<HTMLDetailsElement>(null);
  const title = story.sections.find((section) => section.id === current)?.title;
  return (
    <details className="contents" ref={list} {...disclosureProps(list)}>
      <summary>
        <span className="contents-word">{words.reading.contents}</span>
        <span className="contents-now" {...told}>
          {title}
        </span>
        <span className="up" aria-hidden="true" />
      </summary>
      <nav aria-label={words.reading.contents}>
        <ol {...told}>
          {story.sections.map((section) => (
            <li key={section.id}>
              <a
                href={`#${section.id}`}
                aria-current={section.id === current || undefined}
                onClick={(event) => {
                  event.preventDefault();
                  if (list.current) list.current.open = false;
                  enter(section.id);
                }}
              >
                {section.title}
              </a>
            </li>
          ))}
        </ol>
      </nav>
    </details>
  );
}
