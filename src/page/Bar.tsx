// The bar at the foot of the window: contents, the key, the keys, motion, and the stepper; always in reach.
import { type ReactNode, useRef } from 'react';
import { CertaintyKey } from '../charts/parts/CertaintyKey.tsx';
import { Contents } from '../reading/Contents.tsx';
import { MotionSwitch } from '../reading/MotionSwitch.tsx';
import { Stepper } from '../reading/Stepper.tsx';
import { useDisclosure } from '../reading/useDisclosure.ts';
import type { Story } from '../story/schema.ts';
<<<<<<< HEAD
import { KeysHelp } from './KeysHelp.tsx';

function Sheet(props: { name: string; title: string; children: ReactNode }) {
  const box = useRef<HTMLDetailsElement>(null);
  return (
    <details className="key-disclosure" ref={box} {...useDisclosure(box)}>
      <summary>{props.name}</summary>
      <div className="key-sheet">
        <h2>{props.title}</h2>
        {props.children}
=======
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
>>>>>>> main
      </div>
    </details>
  );
}

export function Bar({ story }: { story: Story }) {
  const { ours } = useSpeech();
  return (
    <div className="bar" {...ours}>
      <Contents story={story} />
      <Sheet name="Key" title="How well each thing is known">
        <CertaintyKey meanings />
        <p className="quiet">Colour and shape tell the side. Select any mark to see who says so.</p>
        <MotionSwitch place="sheet" />
      </Sheet>
      <Sheet name="Keys" title="By keyboard">
        <KeysHelp />
      </Sheet>
      <MotionSwitch place="bar" />
      <Stepper story={story} />
    </div>
  );
}
