// The last net: if the page itself fails, the reader is told and gets the story's words and data.
import { Component, type ReactNode } from 'react';
import { plainText } from '../story/inline.ts';
import type { Story } from '../story/schema.ts';
import { usePageWords } from '../words/PageWordsContext.ts';
import { useSpeech } from '../words/WordsContext.ts';

function PlainStory({ story }: { story: Story }) {
  const { failures } = usePageWords();
  const { ours } = useSpeech();
  return (
    <main className="flow">
      <div role="alert" {...ours}>
        <p>{failures.page}</p>
        <p>
          <button type="button" className="text-button" onClick={() => location.reload()}>
            {failures.loadAgain}
          </button>{' '}
          <a href="data/story.json">{failures.storyAsData}</a>
        </p>
      </div>
      <h1>{story.meta.headline}</h1>
      <p>{story.meta.standfirst}</p>
      {story.sections.map((section) => (
        <section key={section.id}>
          <h2>{section.title}</h2>
          {section.steps.map((step) => (
            <div key={step.id}>
              <h3>{step.title}</h3>
              {step.text.map((paragraph) => (
                <p key={paragraph}>{plainText(paragraph)}</p>
              ))}
            </div>
          ))}
        </section>
      ))}
    </main>
  );
}

interface Props {
  readonly story: Story;
  readonly children: ReactNode;
}

export class PageBoundary extends Component<Props, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    const { story, children } = this.props;
    if (!this.state.failed) return children;
    return <PlainStory story={story} />;
  }
}
