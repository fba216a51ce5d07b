// Title and opening words of a section that stands in the page.
import { Prose } from '../../reading/Prose.tsx';
import { tieNumbers } from '../../reading/tieNumbers.ts';
import type { Section, Story } from '../../story/schema.ts';
import { useSpeech } from '../../words/WordsContext.ts';

export function SectionHead({ story, section }: { story: Story; section: Section }) {
  const { story: told } = useSpeech();
  return (
    <header className="section-head" {...told}>
      <h2 id={`${section.id}-title`}>{tieNumbers(section.title)}</h2>
      {section.intro?.map((paragraph) => (
        <Prose key={paragraph} story={story} text={paragraph} />
      ))}
    </header>
  );
}
