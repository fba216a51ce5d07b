// A link to what is seen: by the system's share sheet where there is one, else copied; and a print of the view.
import { INPUTS } from '../../reading/holdPlace.ts';
import { useWorkbenchWords } from '../../words/WorkbenchWordsContext.ts';
import { CopyBox } from '../CopyBox.tsx';
import { useCopy } from '../useCopy.tsx';
import { NEEDED } from '../useNear.ts';

/** How many frames a print waits for charts. */
const MOST_FRAMES = 500;

const nextFrame = () => new Promise(requestAnimationFrame);

/** Until all charts are drawn, also those that no reader has been near, or stand as failed. */
async function bringCharts(): Promise<void> {
  const missing = () => document.querySelectorAll('.bench .picture:empty');
  if (missing().length === 0) return;
  for (const place of missing()) place.dispatchEvent(new Event(NEEDED));
  for (let at = 0; missing().length > 0 && at < MOST_FRAMES; at += 1) await nextFrame();
  await nextFrame();
}

/** Prints the workbench alone: print.css reads the mark on the document. */
async function printView(): Promise<void> {
  const { dataset } = document.documentElement;
  if (dataset.print) return;
  dataset.print = 'view';
  await bringCharts();
  /** Paper has nothing to open. */
  const folded = document.querySelectorAll<HTMLDetailsElement>('.bench details:not([open])');
  const fold = (isOpen: boolean) => {
    for (const details of folded) details.open = isOpen;
  };
  fold(true);
  /** Not every browser says when it is done: a reader who goes on is. */
  const ends = ['afterprint', ...INPUTS];
  const end = () => {
    for (const name of ends) window.removeEventListener(name, end);
    delete dataset.print;
    fold(false);
  };
  for (const name of ends) window.addEventListener(name, end, { passive: true });
  window.print();
}

export function ShareLink(props: {
  title: string;
  address: string;
  /** Whether it leads to what a print of the view shows. */
  isInView: boolean;
}) {
  const { title, address, isInView } = props;
  const { cite } = useWorkbenchWords();
  const { copy, refuse, isRefused, said } = useCopy(address);
  const hasSheet = 'share' in navigator;
  const share = async () => {
    try {
      await (hasSheet ? navigator.share({ title, url: address }) : copy());
    } catch (error) {
      /* A reader who closes the sheet wants nothing in its place. */
      if (!(error instanceof DOMException && error.name === 'AbortError')) refuse();
    }
  };
  return (
    <>
      <p>
        <button type="button" onClick={() => void share()}>
          {hasSheet ? cite.share : cite.copyLink}
        </button>
        {isInView && (
          <button type="button" onClick={() => void printView()}>
            {cite.print}
          </button>
        )}
        <span role="status">{said}</span>
      </p>
      {isRefused && <CopyBox name={cite.link} note={cite.linkNote} text={address} selected />}
    </>
  );
}
