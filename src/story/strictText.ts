// Marks of Markdown and HTML in the narrative that the page would print as they are, and characters in any
// text that print nothing.
import { parseInline } from './inline.ts';
import type { Story } from './schema.ts';
import { listParts, type Path, type Say } from './storyRows.ts';

const LINK = /\[[^\]]*\]\([^)]*\)/;
const STRONG = /(?<!\w)\*\*(?=\S)[^*]+\*\*(?!\w)/;
const ENTITY = /&(#\d+|#x[\da-f]+|amp|lt|gt|quot|apos|nbsp|shy|[nm]dash|hellip|[lr][sd]quo);/i;

/** Says what paragraphs of intros and steps hold beside linked names and emphasis. */
export function checkText(story: Story, say: Say): void {
  const check = (paragraph: string, path: Path) => {
    const link = parseInline(paragraph).flatMap(({ text }) => LINK.exec(text) ?? [])[0];
    const [strong] = STRONG.exec(paragraph) ?? [];
    const [entity] = ENTITY.exec(paragraph) ?? [];
    if (link) say(path, 'links to marks of this file only, none of them in emphasis', link);
    if (strong) say(path, 'emphasis as *words*, as the page reads no other', strong);
    if (entity) say(path, 'each character as itself, as the page reads no HTML', entity);
  };
  story.sections.forEach((section, s) => {
    section.intro?.forEach((paragraph, p) => {
      check(paragraph, ['sections', s, 'intro', p]);
    });
    section.steps.forEach((step, at) => {
      step.text.forEach((paragraph, p) => {
        check(paragraph, ['sections', s, 'steps', at, 'text', p]);
      });
    });
  });
}

/**
 * Controls beside tabs and line breaks and halves of a character, which no XML may hold, and those that
 * turn all text after them.
 */
const CONTROL = /[^\P{Cc}\t\n\r]|[\u202a-\u202e\ufffe\uffff\p{Cs}]/u;

/** An isolate that is ended, with none inside. */
const ISOLATED = /[\u2066-\u2068]([^\u2066-\u2069]*)\u2069/g;
const ISOLATE = /[\u2066-\u2069]/;

/**
 * The first isolate that is not ended, or end without one. Those in pairs are how a text of mixed scripts is
 * written and reach no further than their end; one alone reaches into the words that the page puts around.
 */
function findLoneIsolate(text: string): RegExpExecArray | null {
  const rest = text.replace(ISOLATED, ' $1 ');
  return rest === text ? ISOLATE.exec(text) : findLoneIsolate(rest);
}

const LONGEST_BEFORE = 20;

/** Says texts with characters that come along unseen when words are pasted. */
export function checkCharacters(story: Story, say: Say): void {
  for (const [path, value] of listParts(story)) {
    const found =
      typeof value === 'string' ? (CONTROL.exec(value) ?? findLoneIsolate(value)) : null;
    if (!found) continue;
    const before = found.input.slice(Math.max(0, found.index - LONGEST_BEFORE), found.index);
    const code = found[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    say(path, `text without control characters, such as that after "${before}"`, `U+${code}`);
  }
}
