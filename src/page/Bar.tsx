// The bar at the foot of the window: contents, the key, and the stepper; always in reach.
import { useRef } from 'react';
import { CertaintyKey } from '../charts/parts/CertaintyKey.tsx';
import { Contents } from '../reading/Contents.tsx';
import { Stepper } from '../reading/Stepper.tsx';
import { useDisclosure } from '../reading/useDisclosure.ts';
import type { Story } from '../story/schema.ts';

function KeyDisclosure() {
  const box = useRef<HTMLDetailsElement>(null);
  return (
    <details className="key-disclosure" ref={box} {...useDisclosure(box)}>
      <summary>Key</summary>
      <div className="key-sheet">
        <h2>How well each thing is known</h2>
        <CertaintyKey meanings />
        <p className="quiet">Colour and shape tell the side. Select any mark to see who says so.</p>
      </div>
    </details>
  );
}

export function Bar({ story }: { story: Story }) {
  return (
    <div className="bar">
      <Contents story={story} />
      <KeyDisclosure />
      <Stepper story={story} />
    </div>
  );
}
