// A paragraph of the story with its linked names.
import { Fragment } from 'react';
import { parseInline } from '../story/inline.ts';
import type { Story } from '../story/schema.ts';
import { MarkLink } from './MarkLink.tsx';

/** Punctuation that must not be parted from the name before it. */
const CLINGS = /^[,.;:!?)’”]+/;

export function Prose({ story, text }: { story: Story; text: string }) {
  const parts = parseInline(text);
  let read = 0;
  return (
    <p>
      {parts.map((part, at) => {
        const key = read;
        read += part.text.length;
        if (part.kind === 'mark') {
          return (
            <span className="together" key={key}>
              <MarkLink story={story} mark={part.ref}>
                {part.text}
              </MarkLink>
              {CLINGS.exec(parts[at + 1]?.text ?? '')?.[0]}
            </span>
          );
        }
        const words = parts[at - 1]?.kind === 'mark' ? part.text.replace(CLINGS, '') : part.text;
        return part.kind === 'emphasis' ? (
          <em key={key}>{words}</em>
        ) : (
          <Fragment key={key}>{words}</Fragment>
        );
      })}
    </p>
  );
}
