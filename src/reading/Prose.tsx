// A paragraph of the story with its linked names.
import { Fragment } from 'react';
import { parseInline } from '../story/inline.ts';
import type { Story } from '../story/schema.ts';
import { MarkLink } from './MarkLink.tsx';

export function Prose({ story, text }: { story: Story; text: string }) {
  const parts = parseInline(text);
  let read = 0;
  return (
    <p>
      {parts.map((part) => {
        const key = read;
        read += part.text.length;
        if (part.kind === 'mark') {
          return (
            <MarkLink key={key} story={story} mark={part.ref}>
              {part.text}
            </MarkLink>
          );
        }
        return part.kind === 'emphasis' ? (
          <em key={key}>{part.text}</em>
        ) : (
          <Fragment key={key}>{part.text}</Fragment>
        );
      })}
    </p>
  );
}
