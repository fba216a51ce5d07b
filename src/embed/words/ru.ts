// The words of embeds in Russian, as a script of its own: fetched where an address asks for them.
import { RU } from '../../words/ru.ts';

window.movingPartsWords = RU;
