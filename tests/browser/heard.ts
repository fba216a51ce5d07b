// What a reader hears who does not see: all that the regions that speak say.

declare global {
  interface Window {
    spoken?: string[];
  }
}

/** To be run in a page or a frame: collects from now on what is said in it. */
export function listenIn(): void {
  const heard: string[] = [];
  window.spoken = heard;
  const hear = (records: readonly MutationRecord[]) => {
    const regions = records.map(({ target }) =>
      (target instanceof Element ? target : target.parentElement)?.closest('[role="status"]'),
    );
    for (const region of new Set(regions)) {
      const words = region?.textContent?.trim();
      if (words && region?.getAttribute('aria-live') !== 'off') heard.push(words);
    }
  };
  new MutationObserver(hear).observe(document, {
    childList: true,
    characterData: true,
    subtree: true,
  });
}
