// The bar at the foot of the window: contents, the key, the keys, motion, and the stepper; always in reach.
import { memo, type ReactNode, useRef } from 'react';
import { CertaintyKey } from '../charts/parts/CertaintyKey.tsx';
import { Contents } from '../reading/Contents.tsx';
import { disclosureProps } from '../reading/disclosureProps.ts';
import { MotionSwitch } from '../reading/MotionSwitch.tsx';
import { Stepper } from '../reading/Stepper.tsx';
import type { Story } from '../story/schema.ts';
import { usePageWords } from '../words/PageWordsContext.ts';
import { useSpeech } from '../words/WordsContext.ts';
import { KeysHelp } from './KeysHelp.tsx';
import { LanguageChoice } from './LanguageChoice.tsx';

function Sheet(props: { name: string; title: string; children: ReactNode }) {
  const box = useRef<HTMLDetailsElement>(null);
  return (
    <details className="key-disclosure" ref={box} {...disclosureProps(box)}>
      <summary>
        {props.name}
        <span className="up" aria-hidden="true" />
      </summary>
      <div className="key-sheet">
        <h2>{props.title}</h2>
        {props.children}
      </div>
    </details>
  );
}

export const Bar = memo(function Bar({ story }: { story: Story }) {
  const { words, ours } = useSpeech();
  const { bar, keys } = usePageWords();
  return (
    <section className="bar" aria-label={bar} {...ours}>
      <Contents story={story} />
      <Sheet name={words.key.word} title={words.key.title}>
        <CertaintyKey meanings />
        <p className="quiet">{words.key.note}</p>
        <MotionSwitch place="sheet" />
        <LanguageChoice />
      </Sheet>
      <Sheet name={keys.word} title={keys.title}>
        <KeysHelp />
      </Sheet>
      <MotionSwitch place="bar" />
      <Stepper story={story} />
    </section>
  );
});
