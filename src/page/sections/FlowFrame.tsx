// A section that stands in the page: its title, its opening words, and what it holds.
import type { ReactNode, Ref } from 'react';
import { Prose } from '../../reading/Prose.tsx';
import { tieNumbers } from '../../reading/tieNumbers.ts';
import type { Section, Story } from '../../story/schema.ts';
import { useSpeech } from '../../words/WordsContext.ts';

export function FlowFrame(props: {
  story: Story;
  section: Section;
  ref?: Ref<HTMLElement>;
  children: ReactNode;
}) {
  const { story, section, ref, children } = props;
  const { id, kind, title, intro } = section;
  const { story: told } = useSpeech();
  return (
    <section
      className={kind === 'flow' ? kind : `flow ${kind}`}
      ref={ref}
      id={id}
      data-section={id}
      aria-labelledby={`${id}-title`}
    >
      <header className="section-head" {...told}>
        <h2 id={`${id}-title`}>{tieNumbers(title)}</h2>
        {intro?.map((paragraph) => (
          <Prose key={paragraph} story={story} text={paragraph} />
        ))}
      </header>
      {children}
    </section>
  );
}
