// The keys that charts and page answer to.
import type { PageWords } from '../words/enPage.ts';
import { usePageWords } from '../words/PageWordsContext.ts';

const KEYS = [
  { keys: ['Tab'], does: 'into' },
  { keys: ['left', 'up', 'right', 'down'], does: 'across' },
  { keys: ['Home', 'End'], does: 'ends' },
  { keys: ['opening', 'closing'], does: 'ties' },
  { keys: ['Enter'], does: 'opens' },
  { keys: ['Escape'], does: 'closes' },
] as const;

type Said = keyof PageWords['keys']['names'];

/** Keys that are drawn, and said in words. The fonts have no arrows across: CSS turns those that they have. */
const DRAWN: Readonly<Record<Said, string>> = {
  left: '↑',
  up: '↑',
  right: '↑',
  down: '↓',
  opening: '[',
  closing: ']',
};

const isDrawn = (name: string): name is Said => name in DRAWN;

function Key({ name }: { name: string }) {
  const { names } = usePageWords().keys;
  if (!isDrawn(name)) return <kbd>{name}</kbd>;
  return (
    <kbd>
      <span aria-hidden="true" data-key={name}>
        {DRAWN[name]}
      </span>
      <span className="unseen">{names[name]}</span>
    </kbd>
  );
}

export function KeysHelp() {
  const words = usePageWords().keys;
  return (
    <>
      <dl className="keys">
        {KEYS.map(({ keys, does }) => (
          <div key={does}>
            <dt>
              {keys.map((key) => (
                <Key key={key} name={key} />
              ))}
            </dt>
            <dd>{words.does[does]}</dd>
          </div>
        ))}
      </dl>
      <p className="quiet">{words.note}</p>
    </>
  );
}
