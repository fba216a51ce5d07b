// The words of embeds in Ukrainian, as a script of its own: fetched where an address asks for them.
import { UK } from '../../words/uk.ts';

window.movingPartsWords = UK;
