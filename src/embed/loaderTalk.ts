// What a host page and the charts in it say to each other; see protocol.ts.
import { drop, type Embed, embeds, frames, tell } from './loaderEmbeds.ts';
import { schemeOf, showChart, soundHeight } from './loaderFigure.ts';
import { NAMESPACE, VERSION, type Wish } from './protocol.ts';

declare global {
  interface DocumentEventMap {
    'moving-parts:set': CustomEvent<Wish>;
  }
}

/** What was asked of each figure's chart, for a frame that cannot hear yet. */
const wishes = new WeakMap<EventTarget, Wish>();

function ask(embed: Embed, wish: Wish | undefined): void {
  if (!wish) return;
  if (wish.theme && embed.heard) embed.heard.style.colorScheme = schemeOf(wish.theme);
  tell(embed, 'set', wish);
}

export function hear({ source, origin, data }: MessageEvent): void {
  const figure = frames.get(source);
  const embed = figure && embeds.get(figure);
  if (!embed || (origin !== 'null' && !embed.address.startsWith(`${origin}/`))) return;
  if (data?.ns !== NAMESPACE || data.v !== VERSION) return;
  const { ns: _, v: __, type, ...detail } = data;
  const px = detail.px ?? detail.height;
  if (Number.isFinite(px)) embed.setHeight?.(soundHeight(px));
  if (type === 'ready') tell(embed, 'hello');
  const { frame } = embed;
  /** A page with styles tells its height before anything fails; one without leaves the picture in its place. */
  if (type === 'error' && !embed.heard) {
    drop(figure, embed);
    embeds.set(figure, { address: embed.address });
  } else if (frame && !embed.heard) {
    showChart(figure, frame, true);
    embed.heard = frame;
    ask(embed, wishes.get(figure));
  }
  if (/^(ready|state|select|error)$/.test(type))
    figure.dispatchEvent(new CustomEvent(`moving-parts:${type}`, { bubbles: true, detail }));
}

/** A host page asks for a state by an event on the figure: at once, or once the chart can hear. */
export function wish({ target, detail }: CustomEvent<Wish>): void {
  const figure = target as HTMLElement;
  wishes.set(figure, { ...wishes.get(figure), ...detail });
  const embed = embeds.get(figure);
  if (embed?.heard) ask(embed, detail);
}
