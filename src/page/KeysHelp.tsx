// The keys that charts and page answer to.

const KEYS = [
  { keys: ['Tab'], does: 'into a chart, and on out of it' },
  { keys: ['←', '↑', '→', '↓'], does: 'from mark to mark, by where they stand' },
  { keys: ['Home', 'End'], does: 'first and last mark' },
  { keys: ['[', ']'], does: 'along the ties of a person or room' },
  { keys: ['Enter'], does: 'what a mark is and how it is known' },
  { keys: ['Escape'], does: 'closes a panel, a note or a sheet' },
] as const;

/** What a screen reader says for keys that are drawn. */
const NAMES: Readonly<Record<string, string>> = {
  '←': 'Left arrow',
  '↑': 'Up arrow',
  '→': 'Right arrow',
  '↓': 'Down arrow',
  '[': 'Left bracket',
  ']': 'Right bracket',
};

function Key({ name }: { name: string }) {
  const said = NAMES[name];
  if (said === undefined) return <kbd>{name}</kbd>;
  return (
    <kbd>
      <span aria-hidden="true">{name}</span>
      <span className="unseen">{said}</span>
    </kbd>
  );
}

export function KeysHelp() {
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
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <p className="quiet">
        Previous and Next, at the end of this bar, lead from step to step. Keys count only while a
        mark has the focus; scrolling stays as you know it.
      </p>
    </>
  );
}
