// The key to the five certainties: line, shape, word, and on request what each means.
import { memo } from 'react';
import { CERTAINTIES } from '../../story/kinds.ts';
import { useSpeech } from '../../words/WordsContext.ts';
import { CertainLine, SideShape } from './CertainShape.tsx';

const GLYPH = 13;

/** `meanings` prints what each level means beside its word. */
export const CertaintyKey = memo(function CertaintyKey({
  meanings = false,
}: {
  meanings?: boolean;
}) {
  const { words, ours } = useSpeech();
  return (
    <ul className="key" aria-label={words.key.title} data-meanings={meanings} {...ours}>
      {CERTAINTIES.map((certainty) => (
        <li key={certainty}>
          <svg width="52" height="18" viewBox="0 0 52 18" aria-hidden="true">
            <CertainLine d="M2,9H30" certainty={certainty} />
            <g transform="translate(42,9)">
              <SideShape rank={0} diameter={GLYPH} certainty={certainty} />
            </g>
          </svg>
          <span>
            <strong>{words.certainties[certainty].label}</strong>
            {meanings && `: ${words.certainties[certainty].meaning}`}
          </span>
        </li>
      ))}
    </ul>
  );
});
