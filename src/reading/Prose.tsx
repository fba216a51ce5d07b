// A paragraph of the story with its linked names, and abbreviations explained where they are first used.
import { Fragment } from 'react';
import { selectTold } from '../story/glossary.ts';
import type { Story } from '../story/schema.ts';
import { MarkLink } from './MarkLink.tsx';

/** What must not be parted from the name before it: punctuation, and the end of a possessive. */
const CLINGS = /^(?:’\p{L}+|[,.;:!?)’”»])+/u;

export function Prose({ story, text }: { story: Story; text: string }) {
  const parts = selectTold(story, text);
  let read = 0;
  return (
    <p>
      {parts.map((part, at) => {
        const key = read;
        read += part.text.length;
        if (part.kind === 'mark') {
          return (
            <MarkLink
              key={key}
              story={story}
              mark={part.ref}
              tail={CLINGS.exec(parts[at + 1]?.text ?? '')?.[0]}
            >
              {part.text}
            </MarkLink>
          );
        }
        const words = parts[at - 1]?.kind === 'mark' ? part.text.replace(CLINGS, '') : part.text;
        if (part.kind === 'term') {
          return (
            <abbr key={key} title={part.words}>
              {part.text}
            </abbr>
          );
        }
        return part.kind === 'emphasis' ? (
          <em key={key}>{words}</em>
        ) : (
          <Fragment key={key}>{words}</Fragment>
        );
      })}
    </p>
  );
}
