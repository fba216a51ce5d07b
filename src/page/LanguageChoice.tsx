// The choice of the language in which the interface speaks, and that the story stays in its own.
import { LANGUAGES, parseLanguage } from '../words/languages.ts';
import { useSpeech } from '../words/WordsContext.ts';
import { chooseLanguage, useLanguage } from './language.ts';

export function LanguageChoice() {
  const { words, notice } = useSpeech();
  const language = useLanguage();
  return (
    <div className="language-choice">
      <label>
        <span>{words.language.choose}</span>{' '}
        <select
          className="field"
          value={language}
          onChange={(event) => {
            const chosen = parseLanguage(event.target.value);
            if (chosen) chooseLanguage(chosen);
          }}
        >
          {LANGUAGES.map(({ tag, name }) => (
            <option key={tag} value={tag} lang={tag}>
              {name}
            </option>
          ))}
        </select>
      </label>
      {notice !== undefined && <p className="quiet">{notice}</p>}
    </div>
  );
}
