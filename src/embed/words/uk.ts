// The words of embeds in Ukrainian, as a script of its own: fetched where an address asks for them.
import { UK } from '../../words/uk.ts';
import { UK_EMBED } from '../../words/ukEmbed.ts';

window.movingPartsWords = { words: UK, embed: UK_EMBED };
