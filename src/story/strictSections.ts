// Sections that a page would leave out in part, show twice, or have no room for.
import type { Section, Story } from './schema.ts';
import type { Say } from './storyRows.ts';

const SHOW_STEPS: readonly Section['kind'][] = ['scrolly', 'flow'];
const SHOW_NO_INTRO: readonly Section['kind'][] = ['cover', 'scrolly'];

/** Says a second cover, steps or an intro in sections of a kind that shows none, and statements beside steps that scroll. */
export function checkSections({ sections }: Story, say: Say): void {
  const cover = sections.findIndex(({ kind }) => kind === 'cover');
  sections.forEach(({ kind, intro, steps }, at) => {
    const path = ['sections', at];
    if (kind === 'cover' && at !== cover) {
      say([...path, 'kind'], 'another kind, as the section of the kind cover stands above', kind);
    }
    if (steps.length > 0 && !SHOW_STEPS.includes(kind)) {
      const ids = steps.map((step) => step.id);
      say([...path, 'steps'], `none, as a section of the kind ${kind} shows no steps`, ids);
    }
    if (intro?.length && SHOW_NO_INTRO.includes(kind)) {
      say([...path, 'intro'], `none, as a section of the kind ${kind} shows no intro`, intro);
    }
    if (kind !== 'scrolly') return;
    steps.forEach(({ view: { chart } }, n) => {
      /** They are as high as what was said is long, whatever the height of the stage. */
      if (chart !== 'statements') return;
      const expected = 'another chart, as only a section of the kind flow has room for statements';
      say([...path, 'steps', n, 'view', 'chart'], expected, chart);
    });
  });
}
