// Presses made before the page could answer: the script in index.html keeps them, here they are done.

type Press = readonly [selector: string, at: number, value: string];

declare global {
  interface Window {
    /** Selector of the pressed controls, which of them it was, and what was chosen there. */
    earlyPresses?: Press[] & { hasMoved?: boolean };
    /** Shows the stages in place of the stills; the words that the reader has before them stay. */
    showLive?: () => void;
  }
}

/** Frames to wait for a link of the built page to become the button it stands for, and for rest. */
const PATIENCE_FRAMES = 120;
/** Frames without a scroll after which the page has come to rest, and knows where the reader is. */
const REST_FRAMES = 5;

/** Does the presses that were kept, one after the other, each once the page is at rest. */
export function answerEarlyPresses(): void {
  const presses = window.earlyPresses?.splice(0) ?? [];
  let frames = 0;
  let rest = 0;
  let top = 0;
  const answer = () => {
    const [press] = presses;
    if (!press) return;
    const [selector, at, value] = press;
    const control = document.querySelectorAll<HTMLElement>(selector)[at];
    rest = top === scrollY ? rest + 1 : 0;
    top = scrollY;
    /** A link is one of the built page. Where the reader keeps scrolling the rest is not waited for. */
    const isButton = control && !(control instanceof HTMLAnchorElement);
    const isThere = isButton && (rest > REST_FRAMES || frames > PATIENCE_FRAMES);
    if (isThere || frames++ > PATIENCE_FRAMES) {
      presses.shift();
      frames = rest = 0;
      if (isThere && control instanceof HTMLSelectElement) {
        control.value = value;
        control.dispatchEvent(new Event('change', { bubbles: true }));
      } else if (isThere) control.click();
    }
    requestAnimationFrame(answer);
  };
  answer();
}
