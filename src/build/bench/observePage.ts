// Runs inside the measured page, before its own scripts: notes paints, shifts, long tasks, frames.

/** Times in milliseconds since navigation; entries are [start, value or duration]. */
export interface PageNotes {
  lcp: number | null;
  shifts: [number, number][];
  longTasks: [number, number][];
  interactions: [number, number][];
  frames: number[];
  recording: boolean;
}

declare global {
  interface Window {
    benchNotes: PageNotes;
  }
}

/** Must name nothing outside itself: its text is what the browser runs. */
export function observePage(): void {
  const notes: PageNotes = {
    lcp: null,
    shifts: [],
    longTasks: [],
    interactions: [],
    frames: [],
    recording: false,
  };
  window.benchNotes = notes;
  const watch = (type: string, note: (entry: PerformanceEntry) => void, durationThreshold = 16) => {
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({
      type,
      buffered: true,
      ...(type === 'event' && { durationThreshold }),
    });
  };
  const read = (entry: PerformanceEntry, key: string): unknown => Reflect.get(entry, key);
  watch('largest-contentful-paint', (entry) => {
    notes.lcp = entry.startTime;
  });
  watch('layout-shift', (entry) => {
    if (!read(entry, 'hadRecentInput'))
      notes.shifts.push([entry.startTime, Number(read(entry, 'value'))]);
  });
  watch('longtask', (entry) => notes.longTasks.push([entry.startTime, entry.duration]));
  watch('event', (entry) => {
    if (read(entry, 'interactionId')) notes.interactions.push([entry.startTime, entry.duration]);
  });
  const frame = (time: number) => {
    if (notes.recording) notes.frames.push(time);
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
}
