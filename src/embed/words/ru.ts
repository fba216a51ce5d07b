// The words of embeds in Russian, as a script of its own: fetched where an address asks for them.
import { RU } from '../../words/ru.ts';
import { RU_EMBED } from '../../words/ruEmbed.ts';

window.movingPartsWords = { words: RU, embed: RU_EMBED };
