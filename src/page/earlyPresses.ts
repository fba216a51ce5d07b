// Presses made before the page could answer: the script in index.html keeps them, here they are done.

declare global {
  interface Window {
    /** Selector of the pressed controls, and which of them it was. */
    earlyPresses?: [selector: string, at: number][];
  }
}

/** Frames to wait for a link of the built page to become the button it stands for. */
const PATIENCE_FRAMES = 120;

/** Does the last press that was kept; earlier ones the reader has moved on from. */
export function answerEarlyPresses(): void {
  const [selector, at] = window.earlyPresses?.pop() ?? [];
  window.earlyPresses = [];
  if (selector === undefined || at === undefined) return;
  let frames = 0;
  const answer = () => {
    const control = document.querySelectorAll<HTMLElement>(selector)[at];
    if (control instanceof HTMLButtonElement) control.click();
    else if (frames++ < PATIENCE_FRAMES) requestAnimationFrame(answer);
  };
  answer();
}
