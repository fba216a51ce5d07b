// How to cite what is seen, in the form that is chosen; with a link to share, and of a chart a print.
import { useId, useState } from 'react';
import { type CitedState, type CiteSubject, citeMark } from '../../story/cite.ts';
import type { Story } from '../../story/schema.ts';
import { useSpeech } from '../../words/WordsContext.ts';
import { useWorkbenchWords } from '../../words/WorkbenchWordsContext.ts';
import { CopyBox } from '../CopyBox.tsx';
import { ShareLink } from './ShareLink.tsx';
import '../../styles/takeAway.css';

const FORMATS = ['text', 'bibtex', 'csl'] as const;

/** The day of the reader's own calendar, such as `2025-12-01`. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => `${part}`.padStart(2, '0'))
    .join('-');
}

export function CiteBox(props: {
  /** As known on the day shown. */
  story: Story;
  subject: CiteSubject;
  /** The full address at which the subject is found. */
  address: string;
  chartTitle?: string;
  /** Of a chart that does not show all it has. */
  state?: CitedState | undefined;
}) {
  const { story, subject, address, chartTitle, state } = props;
  const { ours } = useSpeech();
  const { cite } = useWorkbenchWords();
  const [format, setFormat] = useState<(typeof FORMATS)[number]>('text');
  const [retrieved] = useState(today);
  const group = useId();
  const cited = citeMark(story, subject, {
    address,
    asOf: story.meta.asOf,
    retrieved,
    state,
    ...(chartTitle === undefined ? {} : { chartTitle }),
  });
  if (!cited) return null;
  const text = format === 'csl' ? JSON.stringify([cited.csl], null, 2) : cited[format];
  return (
    <div className="cite-box" {...ours}>
      <fieldset>
        <legend>{cite.citation}</legend>
        {FORMATS.map((one) => (
          <label key={one}>
            <input
              type="radio"
              name={group}
              checked={one === format}
              onChange={() => setFormat(one)}
            />{' '}
            {cite.formats[one]}
          </label>
        ))}
      </fieldset>
      <CopyBox name={cite.formats[format]} note={cite.note} text={text} />
      <ShareLink
        title={`${cited.csl.title} · ${story.meta.title}`}
        address={address}
        isInView={subject.startsWith('chart:')}
      />
    </div>
  );
}
