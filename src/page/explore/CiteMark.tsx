// A button in the note of a mark that opens how to cite it.
import { useId, useLayoutEffect, useRef, useState } from 'react';
import type { EvidenceRef } from '../../story/evidence.ts';
import type { Story } from '../../story/schema.ts';
import { useWorkbenchWords } from '../../words/WorkbenchWordsContext.ts';
import { CiteBox } from './CiteBox.tsx';
import { printMarkLink } from './printLink.ts';
import { WorkbenchWordsProvider } from './WorkbenchWordsProvider.tsx';

function CiteButton({ story, subject }: { story: Story; subject: EvidenceRef }) {
  const [isOpen, setOpen] = useState(false);
  const { cite } = useWorkbenchWords();
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  /** A note that is full opens it out of sight. */
  useLayoutEffect(() => {
    if (isOpen) box.current?.scrollIntoView?.({ block: 'nearest' });
  }, [isOpen]);
  return (
    <>
      <button
        type="button"
        className="text-button"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        {cite.open}
      </button>
      <div id={id} ref={box}>
        {isOpen && (
          <CiteBox story={story} subject={subject} address={printMarkLink(story, subject)} />
        )}
      </div>
    </>
  );
}

/** `story` is the story as known on the day that is shown. */
export function CiteMark(props: { story: Story; subject: EvidenceRef }) {
  return (
    <WorkbenchWordsProvider>
      <CiteButton key={props.subject} {...props} />
    </WorkbenchWordsProvider>
  );
}
