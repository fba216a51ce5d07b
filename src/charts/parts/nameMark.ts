// The name of a mark as a screen reader says it: what it is, when, and how well known.
import { evidenceOf } from '../../story/evidence.ts';
import {
  indexStory,
  isBesideRoom,
  type MarkRef,
  roomTies,
  splitRef,
} from '../../story/indexStory.ts';
import { CERTAINTIES } from '../../story/kinds.ts';
import { capital, sentence } from '../../story/planWords.ts';
import { quoted } from '../../story/quoted.ts';
import type { Story, Tie } from '../../story/schema.ts';
import type { Words } from '../../words/words.ts';

/** "8 confirmed, 6 reported" */
function countByCertainty(ties: readonly Tie[], { certainties, charts }: Words): string {
  return CERTAINTIES.map((certainty) => ({
    certainty,
    count: ties.filter((tie) => tie.certainty === certainty).length,
  }))
    .filter(({ count }) => count > 0)
    .map(({ certainty, count }) => charts.soMany(count, certainties[certainty].label.toLowerCase()))
    .join(', ');
}

/** What is said of a mark: its name in the story's words, what is known of it in the interface's. */
export interface MarkName {
  readonly name: string;
  readonly known?: string | undefined;
}

/** Full sentences for one mark; the ref itself where the story has no such mark. */
export function nameMark(story: Story, ref: MarkRef, words: Words): MarkName {
  const evidence = evidenceOf(story, ref);
  if (!evidence) return { name: ref };
  const { actor, venue, statement, tie: tieOf } = indexStory(story);
  const { charts, certainties } = words;
  const [kind, id] = splitRef(ref);
  const { label } = certainties[evidence.certainty];
  const say = (...parts: readonly string[]) => parts.filter(Boolean).map(sentence).join(' ');
  if (kind === 'actor') {
    const rooms = roomTies(story)
      .filter((tie) => tie.from === id)
      .map((tie) =>
        [
          venue.get(tie.to)?.short,
          isBesideRoom(tie) && charts.told.besideRoom,
          certainties[tie.certainty].label.toLowerCase(),
        ]
          .filter(Boolean)
          .join(', '),
      );
    const side = story.sides.find((one) => one.id === actor.get(id)?.side)?.name ?? '';
    return { name: say(evidence.title, evidence.what, side), known: say(...rooms) };
  }
  if (kind === 'venue') {
    const ties = roomTies(story).filter((tie) => tie.to === id);
    const count = (title: string, of: readonly Tie[]) =>
      of.length > 0 ? `${title}: ${countByCertainty(of, words)}` : '';
    const people = [
      count(
        charts.lists.people,
        ties.filter((tie) => !isBesideRoom(tie)),
      ),
      count(capital(charts.told.besideRoom), ties.filter(isBesideRoom)),
    ];
    return { name: say(`${venue.get(id)?.short}, ${evidence.when}`), known: say(label, ...people) };
  }
  if (kind === 'tie') {
    const tie = tieOf.get(id);
    const [from, to] = [tie?.from ?? '', tie?.to ?? ''];
    const end = venue.get(to)?.short ?? actor.get(to)?.name;
    const beside = tie && venue.has(to) && isBesideRoom(tie) ? `${charts.told.besideRoom}, ` : '';
    return { name: `${actor.get(from)?.name} – ${end},`, known: beside + label.toLowerCase() };
  }
  const when = evidence.when ?? charts.undated.toLowerCase();
  const head = `${evidence.title}, ${when}`;
  const said = kind === 'statement' && statement.get(id);
  if (!said) return { name: say(head), known: say(label) };
  const wording = said.wording === 'exact' ? '' : words.wordings[said.wording];
  const name = said.quote
    ? say(`${head}: ${quoted(story, said.quote)}`)
    : say(`${head}: ${said.gist ?? ''}`, capital(said.channel));
  return { name, known: say(wording, label) };
}
