// What leans on other rows, fitted to those that were known on a day: accounts that conflict, the glossary.
import { listMarks } from './evidence.ts';
import { selectUsedTerms } from './glossary.ts';
import type { Story } from './schema.ts';

type Unknown = Story['unknowns'][number];

/** Accounts whose marks or sources stand in the story; one account alone is no conflict. */
function accountsOn(
  { accounts }: Unknown,
  marks: ReadonlySet<string>,
  sources: ReadonlySet<string>,
) {
  const left = (accounts ?? []).flatMap((account) => {
    if ('mark' in account) return marks.has(account.mark) ? account : [];
    const out = account.sources.filter((id) => sources.has(id));
    return out.length > 0 ? { ...account, sources: out } : [];
  });
  return left.length > 1 ? left : undefined;
}

/** The same story, its open questions and glossary without what it does not hold. */
export function fitOn(story: Story): Story {
  const marks = new Set<string>(listMarks(story));
  const sources = new Set(story.sources.map(({ id }) => id));
  const unknowns = story.unknowns.map((unknown) => ({
    ...unknown,
    accounts: accountsOn(unknown, marks, sources),
    about: unknown.about?.filter((mark) => marks.has(mark)),
  }));
  const used = selectUsedTerms(story);
  const glossary = story.glossary?.filter(({ term }) => used.has(term));
  return { ...story, unknowns, glossary };
}
