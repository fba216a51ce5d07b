import { describe, expect, test } from 'vitest';
import { type Fault, parseStory } from '../../src/story/parse.ts';
import type { ChartId, Story, View } from '../../src/story/schema.ts';
import { rowsWithIds } from '../../src/story/storyRows.ts';
import { changedText, realStory, STORY_TEXT } from '../fixtures/stories.ts';

const printFault = ({ line, path, expected, found }: Fault) =>
  `line ${line}: ${path}: expected ${expected}; found ${found}`;

/** Faults of the real story after a change, each as a line. */
function faultsAfter(change: (story: Story) => void): string[] {
  const parsed = parseStory(changedText(change));
  return parsed.ok ? [] : parsed.faults.map(printFault);
}

/** The first row of a list; the real story has one everywhere. */
function first<T>(rows: readonly T[]): T {
  const [row] = rows;
  if (row === undefined) throw new Error('empty list');
  return row;
}

/** The first step on a chart; the real story has one on each. */
const stepOn = (story: Story, chart: ChartId) =>
  first(
    story.sections.flatMap((section) => section.steps).filter((step) => step.view.chart === chart),
  );

/** The first step of the plan, set to a scene with these marks in the light. */
function lightPlan(story: Story, scene: 'topics' | 'revised' | 'counts', ...lit: View['lit']) {
  stepOn(story, 'plan').view = { chart: 'plan', scene, lit };
}

describe('a sound story', () => {
  test('parses', () => {
    expect(parseStory(STORY_TEXT)).toMatchObject({ ok: true });
  });

  test('may begin with a byte order mark', () => {
    expect(parseStory(`\uFEFF${STORY_TEXT}`)).toMatchObject({ ok: true });
  });
});

describe('text that is not a story', () => {
  test.each([
    ['nothing', '', 'cut short'],
    ['a web page', '<!doctype html><title>Not found</title>', 'sound JSON'],
    ['half a file', STORY_TEXT.slice(0, STORY_TEXT.length / 2), 'cut short'],
    ['a trailing comma', '{"meta": 1,}', 'line 1: : expected sound JSON; found "}"'],
    ['an empty object', '{}', '"meta"'],
    ['a list', '[]', 'expected Object; found []'],
  ])('%s is refused in a sentence', (_name, text, words) => {
    const parsed = parseStory(text);
    expect(parsed.ok).toBe(false);
    if (!parsed.ok) expect(parsed.faults.map(printFault).join('\n')).toContain(words);
  });

  test('a name given twice is found with its line', () => {
    const text = STORY_TEXT.replace('"sides": [', '"topics": [],\n  "sides": [');
    const parsed = parseStory(text);
    expect(parsed.ok || parsed.faults.map(printFault)).toContainEqual(
      expect.stringMatching(/^line \d+: topics: expected each name once/),
    );
  });
});

describe('a fault is told with its path and line', () => {
  test('of a wrong certainty', () => {
    const text = STORY_TEXT.replace('"certainty": "confirmed"', '"certainty": "certain"');
    const line = text.slice(0, text.indexOf('"certainty": "certain"')).split('\n').length;
    const parsed = parseStory(text);
    expect(parsed.ok || parsed.faults).toEqual([
      expect.objectContaining({ path: 'actors[0].certainty', line, found: '"certain"' }),
    ]);
  });

  test('of a title whose language is no language tag', () => {
    expect(
      faultsAfter((story) => {
        Object.assign(first(story.sources), { titleLanguage: 'Ukrainian language' });
      }),
    ).toEqual([expect.stringMatching(/sources\[0\]\.titleLanguage: .*language tag/)]);
  });

  test('of a correction that concerns nothing in the file, or a day on which nothing was changed', () => {
    const faults = faultsAfter((story) => {
      story.meta.corrections = [
        { date: '2025-12-01', text: 'A day was wrong.', mark: 'statement:none' },
        { date: '2025-11-30', text: 'Corrected before it was published.' },
        { date: '2025-12-02', text: 'Corrected after the last change.' },
        { date: '2025-12-01', text: 'Sound.', mark: 'statement:us02' },
      ];
    });
    expect(faults).toEqual([
      expect.stringMatching(/meta\.corrections\[0\]\.mark: expected a mark of this file/),
      expect.stringMatching(/meta\.corrections\[1\]\.date: expected a day from 2025-12-01/),
      expect.stringMatching(/meta\.corrections\[2\]\.date: .* to 2025-12-01, when it was last/),
    ]);
  });

  test('all faults come at once', () => {
    const faults = faultsAfter((story) => {
      first(story.actors).sources = [];
      first(story.events).title = '';
    });
    expect(faults).toHaveLength(2);
  });
});

test('faults come in the order of the file, whichever rule they break', () => {
  const text = changedText((story) => {
    first(story.sections).kind = 'flow';
    first(story.unknowns).sources = ['nowhere'];
    first(story.actors).sources = ['nowhere', 'nowhere', 'nh'];
    first(story.sources).date = '2026-02-30';
    story.meta.asOf = '2025-11-31';
  });
  const parsed = parseStory(text.replace('"sides": [', '"sides": [],\n  "sides": ['));
  const lines = parsed.ok ? [] : parsed.faults.map(({ line }) => line);
  expect(lines.length).toBeGreaterThan(5);
  expect(lines).toEqual([...lines].sort((a, b) => a - b));
});

describe('one fault is told once', () => {
  const lists = rowsWithIds(realStory()).filter(([, rows]) => rows.length > 1);

  test.each(lists.map(([path]) => path.join('.')))('of an id used twice in %s', (name) => {
    const faults = faultsAfter((story) => {
      const [, rows] = rowsWithIds(story).find(([path]) => path.join('.') === name) ?? [];
      const [one, two] = rows ?? [];
      if (one && two) two.id = one.id;
    });
    expect(faults).toEqual([expect.stringContaining('[1].id: expected an id used once')]);
  });

  test('of a source that is not there', () => {
    const faults = faultsAfter((story) => {
      first(story.plan.points).sources = ['nowhere'];
      first(story.plan.points).paragraphs = undefined;
      first(story.plan.points).earlier = [{ until: '2025-11-20' }];
    });
    expect(faults).toEqual([expect.stringContaining('expected an id from sources')]);
  });

  test('of an open question about a mark that is not there', () => {
    const faults = faultsAfter((story) => {
      first(story.unknowns).about = ['version:ft-19', 'version:none'];
    });
    expect(faults).toEqual([
      expect.stringMatching(/unknowns\[0\]\.about\[1\]: expected a mark of this file/),
    ]);
  });

  test('of an end of a tie that is not there', () => {
    for (const end of ['from', 'to'] as const) {
      const faults = faultsAfter((story) => {
        const tie = story.ties.find(({ kind }) => kind === 'attends');
        if (tie) tie[end] = 'nobody';
      });
      expect(faults).toEqual([expect.stringContaining('expected an id from actors or venues')]);
    }
  });

  test('of an actor who attends an actor, and of a room that attends', () => {
    for (const [end, list] of [
      ['to', 'actors'],
      ['from', 'venues'],
    ] as const) {
      const faults = faultsAfter((story) => {
        const tie = story.ties.find(({ kind }) => kind === 'attends');
        const other = story[list].find(({ id }) => id !== tie?.from && id !== tie?.to);
        if (tie && other) tie[end] = other.id;
      });
      expect(faults.join()).toContain('.kind: expected an actor at "from" and a venue at "to"');
    }
  });

  test('of a tie between actors that was once one into a room', () => {
    const faults = faultsAfter((story) => {
      const tie = story.ties.find(({ id }) => id === 'umerov-meets-witkoff');
      if (tie) tie.earlier = [{ until: '2025-11-30', kind: 'attends' }];
    });
    expect(faults.join()).toContain('.kind: expected an actor at "from" and a venue at "to"');
  });

  test('of a lit mark that is not there', () => {
    const faults = faultsAfter((story) => {
      Object.assign(stepOn(story, 'map').view, { show: ['venue:geneva'], lit: ['venue:nowhere'] });
    });
    expect(faults).toEqual([expect.stringContaining('expected a mark of this file')]);
  });
});

test.each(['en', 'zh-Hant', 'pt-BR', 'es-419', 'de-CH-1901', 'ukr'])(
  '%s is a language tag',
  (language) => {
    expect(
      faultsAfter((story) => {
        story.meta.language = language;
      }),
    ).toEqual([]);
  },
);

test.each(['english', 'en_GB', 'en-', 'en-1', 'en-x', 'en-Latn-Latn', 'en-toolongapart', ''])(
  '“%s” is no language tag',
  (language) => {
    expect(
      faultsAfter((story) => {
        story.meta.language = language;
      }),
    ).toEqual([expect.stringContaining('meta.language: expected a language tag such as en')]);
  },
);

const DATE =
  'a date of the calendar such as 2025-11-30, 2025-11 or 2025, with ~, ? or % where unsure, ' +
  'or two such as 2025-11-24/2025-11-25, the second .. where open, left out where unknown';

/** Faults after the first statement is dated so. */
const faultsDated = (edtf: string) =>
  faultsAfter((story) => {
    first(story.statements).when.edtf = edtf;
  });

test.each(['2025-11-24/..', '2025-11-24/', '2025-11~/2025-11-24?', '2025%', '0044-03-15'])(
  '%s is a date',
  (edtf) => {
    expect(faultsDated(edtf)).toEqual([]);
  },
);

test.each(['2025-21', '201X', '2025-11-XX', '../2025-11-24', '..', '2025-13~', '2025-02-30', ''])(
  '“%s” is refused, and told which forms are taken',
  (edtf) => {
    expect(faultsDated(edtf)).toEqual([expect.stringContaining(`.when.edtf: expected ${DATE}; `)]);
  },
);

describe('what a schema cannot say', () => {
  test.each<[string, (story: Story) => void, string]>([
    ['an id twice', (s) => s.actors.push(first(s.actors)), 'an id used once in its list'],
    [
      'a source that is not there',
      (s) => {
        first(s.statements).sources = ['nowhere'];
      },
      'an id from sources in this file',
    ],
    [
      'a speaker that is not there',
      (s) => {
        first(s.statements).speaker = 'nobody';
      },
      'an id from actors in this file',
    ],
    [
      'a day that no calendar has',
      (s) => {
        first(s.statements).when.edtf = '2025-02-30';
      },
      'a date of the calendar such as 2025-11-30, 2025-11 or 2025',
    ],
    [
      'an interval that runs backwards',
      (s) => {
        first(s.statements).when.edtf = '2025-11-25/2025-11-24';
      },
      'an interval that ends after it begins',
    ],
    ['events out of order', (s) => s.events.reverse(), 'a date not before the event above'],
    [
      'a future event stated as fact',
      (s) => {
        const due = s.events.find((event) => event.certainty === 'scheduled');
        if (due) due.certainty = 'confirmed';
      },
      '"scheduled", as it lies after 2025-12-01',
    ],
    [
      'an exact quote that is too long',
      (s) => {
        const said = s.statements.find((one) => one.wording === 'exact' && !one.printed);
        if (said) said.quote = 'word '.repeat(61).trim();
      },
      'at most 60 words',
    ],
    [
      'a statement in exact words without them',
      (s) => {
        const said = s.statements.find(({ wording }) => wording === 'exact');
        Reflect.deleteProperty(said ?? {}, 'quote');
        Object.assign(said ?? {}, { gist: 'On it.' });
      },
      'a quote where the wording is exact',
    ],
    [
      'a paraphrase with a quote',
      (s) => {
        const said = s.statements.find((one) => one.wording === 'paraphrase');
        if (said) said.quote = 'words';
      },
      'no quote where the wording is paraphrase',
    ],
    [
      'printed words that the quote does not hold',
      (s) => {
        const said = s.statements.find((one) => one.printed);
        if (said) said.printed = ['never said'];
      },
      'words that stand in the quote',
    ],
    [
      'an address that is not of the web',
      (s) => {
        first(s.sources).url = 'javascript:alert(1)';
      },
      'an http or https address',
    ],
    [
      'HTML in words',
      (s) => {
        first(s.actors).role = 'Minister <script>x</script>';
      },
      'role: expected text without HTML; found "Minister <script>x</script>"',
    ],
    [
      'a link in the text to a mark that is not there',
      (s) => {
        const step = s.sections.flatMap((section) => section.steps)[0];
        if (step) step.text = ['[Somebody](actor:somebody)'];
      },
      'a mark of this file',
    ],
    [
      'a lit mark that the chart cannot draw',
      (s) => {
        const step = s.sections
          .flatMap((section) => section.steps)
          .find((one) => one.view.chart === 'map');
        if (step) step.view.lit = ['actor:rubio'];
      },
      'a mark that the map chart draws',
    ],
    [
      'a version lit where the plan draws points only',
      (s) => lightPlan(s, 'topics', 'version:ft-19'),
      'a point, as the scene "topics" draws no version',
    ],
    [
      'a version lit that is drawn as its points',
      (s) => lightPlan(s, 'revised', 'version:first-draft'),
      'points, as the scene "revised" draws this version as its points',
    ],
    [
      'a second version lit where one has room',
      (s) => lightPlan(s, 'revised', 'version:ft-19', 'version:trump-22'),
      'one version besides that of the points',
    ],
    [
      'a version lit of which nobody gave a number',
      (s) => lightPlan(s, 'revised', 'version:zelenskyy-fewer'),
      'a version that plan.counts counts as one point or more',
    ],
    [
      'a point lit where the plan draws counts only',
      (s) => lightPlan(s, 'counts', 'point:6'),
      'a version that plan.counts counts',
    ],
    [
      'a step without a text alternative',
      (s) => {
        const step = s.sections.flatMap((section) => section.steps)[0];
        if (step) step.alt = '';
      },
      'alt: expected words; found ""',
    ],
    [
      'a step id used twice',
      (s) => {
        const [one, two] = s.sections.flatMap((section) => section.steps);
        if (one && two) two.id = one.id;
      },
      'an id that no other step or section has',
    ],
    [
      'paragraphs without the primary article',
      (s) => {
        const row = s.actors.find((one) => !one.sources.includes('nh'));
        if (row) row.paragraphs = [1];
      },
      `"nh" among its sources`,
    ],
    [
      'an as-of date outside the calendar',
      (s) => {
        s.meta.asOf = '2026-01-01';
      },
      'a day from 2025-11-18 to 2025-12-02',
    ],
    [
      'points out of order',
      (s) => {
        first(s.plan.points).number = 3;
      },
      'as points stand in order',
    ],
    [
      'an earlier entry that reaches the story’s own date',
      (s) => {
        first(s.plan.points).earlier = [{ until: '2025-12-01' }];
      },
      'a day before 2025-12-01',
    ],
    [
      'earlier entries out of order',
      (s) => {
        first(s.plan.points).earlier = [{ until: '2025-11-23' }, { until: '2025-11-22' }];
      },
      'a day after the entry above (2025-11-23)',
    ],
    [
      'an earlier entry without a source that was out by then',
      (s) => {
        first(s.plan.points).earlier = [{ until: '2025-11-20', sources: ['nh'] }];
      },
      'a source published by 2025-11-20',
    ],
    [
      'an earlier entry that rests on a source nobody named',
      (s) => {
        first(s.plan.points).earlier = [{ until: '2025-11-20', sources: ['nobody'] }];
      },
      'an id from sources in this file',
    ],
    [
      'an earlier entry through a day that is in no calendar',
      (s) => {
        first(s.plan.points).earlier = [{ until: '2025-11-31' }];
      },
      'a day of the calendar',
    ],
    [
      'paragraphs of an article that the story does not name',
      (s) => {
        s.meta.primarySource = undefined;
      },
      '.paragraphs: expected none, as meta names no primary source; found [',
    ],
    [
      'a story without sections',
      (s) => {
        s.sections = [];
      },
      'sections: expected a section of the kind cover; found []',
    ],
    [
      'a story without a cover',
      (s) => {
        s.sections.shift();
      },
      'sections: expected a section of the kind cover; found ["scrolly",',
    ],
    [
      'a scene of a chart that has none',
      (s) => {
        stepOn(s, 'map').view.scene = 'counts';
      },
      'view.scene: expected none, as the map chart has no scenes; found "counts"',
    ],
    [
      'a mark in the light that is not on the chart',
      (s) => {
        Object.assign(stepOn(s, 'map').view, { show: ['venue:geneva'], lit: ['venue:florida'] });
      },
      'view.lit[0]: expected a mark that "show" leaves on the chart; found "venue:florida"',
    ],
    [
      'a tie in the light of which an end is not on the chart',
      (s) => {
        const tie = s.ties.find((one) => one.kind === 'attends');
        Object.assign(stepOn(s, 'network').view, {
          show: [`actor:${tie?.from}`, 'venue:moscow'],
          lit: [`tie:${tie?.id}`],
        });
      },
      'view.lit[0]: expected a mark that "show" leaves on the chart',
    ],
    [
      'a past event that is still to come',
      (s) => {
        first(s.events).certainty = 'scheduled';
      },
      'events[0].certainty: expected another than "scheduled", as it lies before 2025-12-01',
    ],
    [
      'a row that rests on what came out after the story’s date alone',
      (s) => {
        first(s.actors).sources = ['mint-leavitt', 'millennium-ap'];
        first(s.actors).paragraphs = undefined;
      },
      'actors[0].sources: expected a source published by 2025-12-01',
    ],
    [
      'a quote of a count that stands in no statement',
      (s) => {
        Object.assign(first(s.plan.counts), { statement: undefined, quote: 'never said' });
      },
      'words that stand in the statement named',
    ],
  ])('%s is a fault', (_name, change, expected) => {
    expect(faultsAfter(change).join('\n')).toContain(expected);
  });
});
