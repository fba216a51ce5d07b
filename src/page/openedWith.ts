// How this page was opened, which the browser keeps through every later change of the address.

const opening = () =>
  performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming | undefined;

/** The address that this page was opened with, before it was put right or changed. */
export const openedWith = (): string => opening()?.name ?? location.href;

/** Whether the page was only loaded again, to one who has been told what there is to tell. */
export const wasReloaded = () => opening()?.type === 'reload';
