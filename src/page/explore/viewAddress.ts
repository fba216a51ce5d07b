// The address of what the workbench shows: the reader's choice as it stands, and the workbench to land on.
import type { Story } from '../../story/schema.ts';

/** From the address in force; whoever takes it away gives it the day. */
export function viewAddress(story: Story): string {
  const url = new URL(location.href);
  url.searchParams.delete('step');
  url.hash = story.sections.find(({ kind }) => kind === 'explore')?.id ?? '';
  return url.href;
}
