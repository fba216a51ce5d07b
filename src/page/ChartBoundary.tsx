// Keeps a fault in one chart from taking the page with it: says so, and offers to try again.
import { Component, type ReactNode } from 'react';
import { usePageWords } from '../words/PageWordsContext.ts';
import { useSpeech } from '../words/WordsContext.ts';
import { allowReload } from './loadCode.ts';

/** Focus within a part that goes away passes to what the part was in. */
const passFocus = (part: HTMLElement | null) => () => {
  const place = part?.parentElement;
  if (!place || !part.contains(document.activeElement)) return;
  place.tabIndex = -1;
  place.focus({ preventScroll: true });
};

export function ChartFailed({ title, onRetry }: { title: string; onRetry: () => void }) {
  const { failures } = usePageWords();
  const { ours } = useSpeech();
  return (
    <div className="chart-failed" role="alert" ref={passFocus} {...ours}>
      <p>{failures.chart(title)}</p>
      <button
        type="button"
        onClick={() => {
          allowReload();
          onRetry();
        }}
      >
        {failures.tryAgain}
      </button>
    </div>
  );
}

interface Props {
  /** What the chart shows, for the sentence. */
  readonly title: string;
  /** A change of this clears the fault. */
  readonly resetKey: unknown;
  readonly children: ReactNode;
}

export class ChartBoundary extends Component<Props, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override componentDidUpdate(before: Props) {
    if (this.state.failed && before.resetKey !== this.props.resetKey) {
      this.setState({ failed: false });
    }
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    const { title } = this.props;
    return <ChartFailed title={title} onRetry={() => this.setState({ failed: false })} />;
  }
}
