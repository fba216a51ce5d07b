// The bar at the foot of the window: contents, the key, and the stepper; always in reach.
import { useRef } from 'react';
import { CertaintyKey } from '../charts/parts/CertaintyKey.tsx';
import { Contents } from '../reading/Contents.tsx';
import { Stepper } from '../reading/Stepper.tsx';
import { useDisclosure } from '../reading/useDisclosure.ts';
import type { Story } from '../story/schema.ts';
import { useSpeech } from '../words/WordsContext.ts';
import { LanguageChoice } from './LanguageChoice.tsx';

function KeyDisclosure() {
  const { key } = useSpeech().words;
  const box = useRef<HTMLDetailsElement>(null);
  return (
    <details className="key-disclosure" ref={box} {...useDisclosure(box)}>
      <summary>{key.word}</summary>
      <div className="key-sheet">
        <h2>{key.title}</h2>
        <CertaintyKey meanings />
        <p className="quiet">{key.note}</p>
        <LanguageChoice />
      </div>
    </details>
  );
}

export function Bar({ story }: { story: Story }) {
  const { ours } = useSpeech();
  return (
    <div className="bar" {...ours}>
      <Contents story={story} />
      <KeyDisclosure />
      <Stepper story={story} />
    </div>
  );
}
