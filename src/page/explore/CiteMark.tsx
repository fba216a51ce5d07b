// A button in the note of a mark that opens how to cite it.
import { useId, useState } from 'react';
import type { EvidenceRef } from '../../story/evidence.ts';
import type { Story } from '../../story/schema.ts';
import { useWorkbenchWords } from '../../words/WorkbenchWordsContext.ts';
import { CiteBox } from './CiteBox.tsx';
import { printMarkLink } from './printLink.ts';
import { WorkbenchWordsProvider } from './WorkbenchWordsProvider.tsx';

function CiteButton({ story, subject }: { story: Story; subject: EvidenceRef }) {
  const [isOpen, setOpen] = useState(false);
  const { cite } = useWorkbenchWords();
  const box = useId();
  return (
    <>
      <button
        type="button"
        className="text-button"
        aria-expanded={isOpen}
        aria-controls={box}
        onClick={() => setOpen(!isOpen)}
      >
        {cite.open}
      </button>
      <div id={box}>
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
