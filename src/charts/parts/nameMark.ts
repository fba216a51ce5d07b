// The name of a mark as a screen reader says it: what it is, when, and how well known.
import { CERTAINTY_WORDS } from '../../story/certaintyWords.ts';
import { evidenceOf } from '../../story/evidence.ts';
import { indexStory, type MarkRef, roomTies, splitRef } from '../../story/indexStory.ts';
import { CERTAINTIES } from '../../story/kinds.ts';
import type { Story, Tie } from '../../story/schema.ts';

const sentence = (text: string) => (/[.!?…”]$/.test(text) ? text : `${text}.`);

/** "8 confirmed, 6 reported" */
function countByCertainty(ties: readonly Tie[]): string {
  return CERTAINTIES.map((certainty) => ({
    certainty,
    count: ties.filter((tie) => tie.certainty === certainty).length,
  }))
    .filter(({ count }) => count > 0)
    .map(({ certainty, count }) => `${count} ${CERTAINTY_WORDS[certainty].label.toLowerCase()}`)
    .join(', ');
}

/** Full sentences for one mark; the ref itself where the story has no such mark. */
export function nameMark(story: Story, ref: MarkRef): string {
  const evidence = evidenceOf(story, ref);
  if (!evidence) return ref;
  const { actor, venue, tie: ties } = indexStory(story);
  const [kind, id] = splitRef(ref);
  const known = CERTAINTY_WORDS[evidence.certainty].label;
  if (kind === 'actor') {
    const rooms = roomTies(story)
      .filter((tie) => tie.from === id)
      .map((tie) => `${venue.get(tie.to)?.short}, ${tie.certainty}`);
    const side = story.sides.find((one) => one.id === actor.get(id)?.side)?.name ?? [];
    return [evidence.title, evidence.what, side, ...rooms].flat().map(sentence).join(' ');
  }
  if (kind === 'venue') {
    const there = countByCertainty(roomTies(story).filter((tie) => tie.to === id));
    const people = there ? `People: ${there}` : '';
    const title = `${venue.get(id)?.short}, ${evidence.when}`;
    return [title, known, people].filter(Boolean).map(sentence).join(' ');
  }
  if (kind === 'tie') {
    const [from, to] = [ties.get(id)?.from ?? '', ties.get(id)?.to ?? ''];
    const end = venue.get(to)?.short ?? actor.get(to)?.name;
    return `${actor.get(from)?.name} – ${end}, ${known.toLowerCase()}`;
  }
  const when = evidence.when ?? 'date not established';
  const said = evidence.quote ? `“${evidence.quote}”` : evidence.what;
  const head = `${evidence.title}, ${when}`;
  return kind === 'statement' ? `${head}: ${sentence(said)} ${known}.` : `${head}. ${known}.`;
}
