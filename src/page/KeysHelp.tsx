// The keys that charts and page answer to.
import type { PageWords } from '../words/enPage.ts';
import { usePageWords } from '../words/PageWordsContext.ts';

const KEYS = [
  { keys: ['Tab'], does: 'into' },
  { keys: ['←', '↑', '→', '↓'], does: 'across' },
  { keys: ['Home', 'End'], does: 'ends' },
  { keys: ['[', ']'], does: 'ties' },
  { keys: ['Enter'], does: 'opens' },
  { keys: ['Escape'], does: 'closes' },
] as const;

/** Which name a screen reader says for a key that is drawn. */
const NAMES: Readonly<Record<string, keyof PageWords['keys']['names']>> = {
  '←': 'left',
  '↑': 'up',
  '→': 'right',
  '↓': 'down',
  '[': 'opening',
  ']': 'closing',
};

function Key({ name }: { name: string }) {
  const { names } = usePageWords().keys;
  const said = NAMES[name];
  if (said === undefined) return <kbd>{name}</kbd>;
  return (
    <kbd>
      <span aria-hidden="true">{name}</span>
      <span className="unseen">{names[said]}</span>
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
