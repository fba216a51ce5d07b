// What a page would survive is refused where a story is checked and built.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { STATEMENTS_ID } from '../../src/build/Unrolled.tsx';
import { parseStory } from '../../src/story/parse.ts';
import type { ChartId, Section, Story, View } from '../../src/story/schema.ts';
import { soundStory } from '../../src/story/soundStory.ts';
import { changedText, realStory } from '../fixtures/stories.ts';

/** Faults of the real story after a change, each without its line. */
function faultsAfter(change: (story: Story) => void): string[] {
  const parsed = parseStory(changedText(change));
  return parsed.ok
    ? []
    : parsed.faults.map(
        ({ path, expected, found }) => `${path}: expected ${expected}; found ${found}`,
      );
}

const sectionOf = ({ sections }: Story, kind: Section['kind']): Section => {
  const found = sections.find((section) => section.kind === kind);
  if (!found) throw new Error(`The real story has no section of the kind ${kind}.`);
  return found;
};

const viewOn = (story: Story, chart: ChartId): View => {
  const steps = story.sections.flatMap((section) => section.steps);
  const view = steps.find((step) => step.view.chart === chart)?.view;
  if (!view) throw new Error(`The real story has no step on the ${chart} chart.`);
  return view;
};

describe('a day that no calendar has', () => {
  test('is refused as the date of a source', () => {
    expect(
      faultsAfter((story) => {
        Object.assign(story.sources[0] ?? {}, { date: '2026-02-30' });
      }),
    ).toContain('sources[0].date: expected a day of the calendar; found "2026-02-30"');
  });

  test('is refused as the day of the last change', () => {
    expect(
      faultsAfter((story) => {
        story.meta.dates.modified = '2026-02-30T18:00:00Z';
      }),
    ).toEqual([
      'meta.dates.modified: expected a day of the calendar; found "2026-02-30T18:00:00Z"',
    ]);
  });
});

test.each(['18:00:00+02', '18:00:00+0200', '18:00:00 +02:00'])(
  'the time of the last change is refused as %s, which not all browsers read',
  (time) => {
    expect(
      faultsAfter((story) => {
        story.meta.dates.modified = `2026-12-01T${time}`;
      }),
    ).toEqual([
      `meta.dates.modified: expected a time such as 2025-12-01T18:00:00+02:00, as browsers read others each in its way; found "2026-12-01T${time}"`,
    ]);
  },
);

test('the time of the last change may be told in any zone, to parts of a second', () => {
  expect(
    faultsAfter((story) => {
      story.meta.dates.modified = '2026-12-01T18:00:00.250-03:30';
    }),
  ).toEqual([]);
});

describe('the words of a statement on an earlier day', () => {
  const until = '2025-11-30';
  const withQuote = (id: string, quote: string) =>
    faultsAfter(({ statements }) => {
      const said = statements.find((one) => one.id === id);
      if (said) said.earlier = [{ until, sources: ['newser'], quote }];
    });

  test('are refused where the statement is a paraphrase', () => {
    expect(withQuote('ua19', 'All of it').join()).toContain('no quote, as the statement has none');
  });

  test('are refused without those that a count quotes', () => {
    expect(withQuote('us15', 'A concept.').join()).toContain(
      'words with “you get down to 22 points”',
    );
    expect(withQuote('us15', 'then you get down to 22 points')).toEqual([]);
  });

  test('are refused without those that a later count quotes', () => {
    const faults = faultsAfter(({ statements, plan }) => {
      const said = statements.find(({ id }) => id === 'us15');
      const count = plan.counts.find(({ statement }) => statement === 'us15');
      if (!said || !count) throw new Error('The real story counts 22 points otherwise.');
      plan.counts.push({ ...count, quote: '22 points' });
      count.quote = 'you get down';
      said.earlier = [{ until, sources: ['newser'], quote: 'then you get down' }];
    });
    expect(faults).toEqual([expect.stringContaining('words with “22 points”')]);
  });
});

test('a page shows a story that only a build refuses', () => {
  const story = realStory();
  story.meta.dates.modified = '2026-02-30T18:00:00Z';
  expect(soundStory(story)).toMatchObject({ ok: true });
});

describe('what a paragraph would print raw', () => {
  test.each([
    [
      'a link to an address',
      'See [our page](https://a.b/c).',
      'links to marks of this file only, none of them in emphasis; found "[our page](https://a.b/c)"',
    ],
    [
      'a link in emphasis',
      'It was *[Marco Rubio](actor:rubio)* who said so.',
      'links to marks of this file only, none of them in emphasis; found "[Marco Rubio](actor:rubio)"',
    ],
    [
      'bold words',
      'It was **not** agreed.',
      'emphasis as *words*, as the page reads no other; found "**not**"',
    ],
    [
      'an entity of HTML',
      'Research &amp; more.',
      'each character as itself, as the page reads no HTML; found "&amp;"',
    ],
  ])('%s is refused in a step and in an intro', (_name, paragraph, words) => {
    const faults = faultsAfter((story) => {
      const [step] = sectionOf(story, 'scrolly').steps;
      step?.text.push(paragraph);
      sectionOf(story, 'flow').intro?.push(paragraph);
    });
    expect(faults).toEqual([
      expect.stringMatching(/^sections\[1\]\.steps\[0\]\.text\[\d\]: /),
      expect.stringMatching(/^sections\[6\]\.intro\[\d\]: /),
    ]);
    for (const fault of faults) expect(fault).toContain(`: expected ${words}`);
  });

  test('is neither a name, emphasis, a bracket nor an ampersand', () => {
    expect(
      faultsAfter((story) => {
        sectionOf(story, 'scrolly').steps[0]?.text.push(
          'As [Marco Rubio](actor:rubio) *said* [in Geneva] (he spoke) on R&D; 2 * 3, Q&As; n**t so.',
        );
      }),
    ).toEqual([]);
  });
});

describe('a view that names what its chart does not show', () => {
  test('is refused where it lights a statement on another topic', () => {
    const faults = faultsAfter((story) => {
      const lit = ['territory', 'talks'].map(
        (topic) =>
          `statement:${story.statements.find((said) => said.topic === topic)?.id}` as const,
      );
      const view: View = { chart: 'statements', topics: ['territory'], lit };
      Object.assign(viewOn(story, 'statements'), { show: undefined, ...view });
    });
    expect(faults).toEqual([
      expect.stringMatching(
        /\.view\.lit\[1\]: expected a statement on one of the "topics" of this view; found "statement:/,
      ),
    ]);
  });

  test('is refused where a timeline lights what lies outside its calendar', () => {
    const when = { edtf: '2015-02-12', words: '12 February 2015' };
    const faults = faultsAfter((story) => {
      const [[event], [venue], [said]] = [story.events, story.venues, story.statements];
      if (!event || !venue || !said) throw new Error('The real story has nothing dated.');
      for (const row of [event, venue, said]) row.when = when;
      const lit = [`event:${event.id}`, `venue:${venue.id}`, `statement:${said.id}`] as const;
      const view = { show: undefined, lit: [...lit, 'event:florida-talks'] };
      Object.assign(viewOn(story, 'timeline'), view);
    });
    const expected =
      'a mark of days from 2025-11-18 to 2025-12-02, as the timeline draws no others';
    expect(faults.filter((fault) => fault.includes('.steps[0].view'))).toEqual(
      ['event:axios-report', 'venue:geneva', 'statement:ru01'].map((found, at) =>
        expect.stringContaining(`.view.lit[${at}]: expected ${expected}; found "${found}"`),
      ),
    );
  });

  test('is none where a timeline lights an event without a date, which stands beside the days', () => {
    expect(
      faultsAfter((story) => {
        const [event] = story.events;
        delete event?.when;
        viewOn(story, 'timeline').lit = [`event:${event?.id}`];
      }),
    ).toEqual([]);
  });

  test.each<[string, ChartId, Partial<View>, string]>([
    [
      'topics off the statements chart',
      'map',
      { topics: ['talks'] },
      'view.topics: expected none, as the map chart begins on no topics; found ["talks"]',
    ],
    [
      'topics of the plan',
      'plan',
      { topics: [] },
      'view.topics: expected none, as the plan chart begins on no topics; found []',
    ],
    [
      'reports off the plan',
      'network',
      { reports: ['rev-abc'] },
      'view.reports: expected none, as the network chart has no reports; found ["rev-abc"]',
    ],
  ])('is refused for %s', (_name, chart, more, words) => {
    const faults = faultsAfter((story) => {
      Object.assign(viewOn(story, chart), more);
    });
    expect(faults).toEqual([expect.stringContaining(words)]);
  });
});

describe('a section', () => {
  test('is refused as a second cover', () => {
    const faults = faultsAfter((story) => {
      story.sections.push({ ...sectionOf(story, 'cover'), id: 'second' });
    });
    expect(faults).toEqual([
      'sections[10].kind: expected another kind, as the section of the kind cover stands above; found "cover"',
    ]);
  });

  test.each(['cover', 'unknowns', 'explore', 'sources'] as const)(
    'of the kind %s is refused with steps',
    (kind) => {
      const faults = faultsAfter((story) => {
        const { steps } = sectionOf(story, 'flow');
        sectionOf(story, kind).steps = steps.map((step) => ({ ...step, id: 'moved' }));
      });
      expect(faults).toEqual([
        expect.stringContaining(
          `.steps: expected none, as a section of the kind ${kind} shows no steps; found ["moved"]`,
        ),
      ]);
    },
  );

  test.each(['cover', 'scrolly'] as const)('of the kind %s is refused with an intro', (kind) => {
    const faults = faultsAfter((story) => {
      sectionOf(story, kind).intro = ['Never shown.'];
    });
    expect(faults).toEqual([
      expect.stringContaining(
        `.intro: expected none, as a section of the kind ${kind} shows no intro; found ["Never shown."]`,
      ),
    ]);
  });
});

test('a step of a scrolly section is refused the statements, which are as high as what was said', () => {
  const faults = faultsAfter((story) => {
    const { steps } = sectionOf(story, 'flow');
    sectionOf(story, 'scrolly').steps.splice(
      1,
      0,
      ...steps.map((step) => ({ ...step, id: 'moved' })),
    );
  });
  expect(faults).toEqual([
    'sections[1].steps[1].view.chart: expected another chart, as only a section of the kind flow has room for statements; found "statements"',
  ]);
});

describe('an id of the narrative that the page has for itself', () => {
  const expected = 'another id, as the page gives this one to a part of its own';

  test.each(['actor-rubio', 'source-nh', 'question-how-many-points', 'conflict-authorship'])(
    'is refused where it is that of a row: %s',
    (id) => {
      const faults = faultsAfter((story) => {
        Object.assign(sectionOf(story, 'scrolly').steps[0] ?? {}, { id });
        Object.assign(sectionOf(story, 'sources'), { id: 'unknown-disputed' });
      });
      expect(faults).toEqual([
        `sections[1].steps[0].id: expected ${expected}; found "${id}"`,
        expect.stringMatching(/^sections\[\d\]\.id: expected another id.+"unknown-disputed"$/),
      ]);
    },
  );

  test('is refused where it is that of the title of a section', () => {
    const faults = faultsAfter((story) => {
      const { id } = sectionOf(story, 'flow');
      Object.assign(sectionOf(story, 'scrolly').steps[0] ?? {}, { id: `${id}-title` });
    });
    expect(faults).toEqual([expect.stringContaining(`: expected ${expected}; found "`)]);
  });

  test('is refused where code of the page writes it out', () => {
    const files = ['page', 'reading'].flatMap((room) =>
      readdirSync(`src/${room}`, { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.tsx'))
        .map((file) => `src/${room}/${file}`),
    );
    const texts = ['index.html', 'src/build/codePlugin.ts', ...files].map((file) =>
      readFileSync(file, 'utf8'),
    );
    const ids = texts.flatMap((text) => [...text.matchAll(/ id="([a-z0-9-]+)"/g)]);
    expect(ids.length).toBeGreaterThan(9);
    for (const id of [...ids.map(([, one]) => one), 'story', STATEMENTS_ID]) {
      const faults = faultsAfter((story) => {
        Object.assign(sectionOf(story, 'flow'), { id });
      });
      expect(faults, id).toEqual([expect.stringContaining(expected)]);
    }
  });

  test('is none that only begins like it', () => {
    expect(
      faultsAfter((story) => {
        Object.assign(sectionOf(story, 'scrolly').steps[0] ?? {}, { id: 'actor-nobody' });
        Object.assign(sectionOf(story, 'flow'), { id: 'headlines' });
      }),
    ).toEqual([]);
  });
});

describe('a fact at odds with another', () => {
  test('is refused where a room has the id of an actor', () => {
    const faults = faultsAfter((story) => {
      const [actor, venue] = [story.actors[0], structuredClone(story.venues[0])];
      if (actor && venue) story.venues.push({ ...venue, id: actor.id });
    });
    expect(faults).toEqual([
      expect.stringMatching(
        /^venues\[\d+\]\.id: expected an id that no actor has, as a tie may name either; found "/,
      ),
    ]);
  });

  test('is refused where a statement of later days is not scheduled', () => {
    const late = (certainty: 'confirmed' | 'scheduled') =>
      faultsAfter((story) => {
        const when = { edtf: '2025-12-02', words: '2 December 2025' };
        Object.assign(story.statements[0] ?? {}, { when, certainty });
      });
    expect(late('confirmed')).toEqual([
      'statements[0].certainty: expected "scheduled", as it lies after 2025-12-01; found "confirmed"',
    ]);
    expect(late('scheduled')).toEqual([]);
  });

  test.each(['versions', 'reports'] as const)(
    'is refused where one of the %s of later days is not scheduled',
    (list) => {
      const late = (certainty: 'confirmed' | 'scheduled') =>
        faultsAfter(({ plan }) => {
          const when = { edtf: '2025-12-02', words: '2 December 2025' };
          Object.assign(plan[list].at(-1) ?? {}, { when, certainty });
        });
      expect(late('confirmed')).toEqual([
        expect.stringMatching(
          `^plan\\.${list}\\[\\d+\\]\\.certainty: expected "scheduled", as it lies after 2025-12-01; found "confirmed"$`,
        ),
      ]);
      expect(late('scheduled')).toEqual([]);
    },
  );

  test('is refused where the last change lies before the publication', () => {
    const faults = faultsAfter((story) => {
      story.meta.dates.modified = '2025-11-30T18:00:00Z';
      story.meta.corrections = [];
    });
    expect(faults).toEqual([
      'meta.dates.modified: expected a time from 2025-12-01 on, when it was published; found "2025-11-30T18:00:00Z"',
    ]);
  });
});

test('an open question is refused with a certainty under which none is listed', () => {
  const expected = '"undisclosed", "disputed" or "reported", as no list has others';
  const faults = faultsAfter(({ unknowns: [first, second] }) => {
    Object.assign(first ?? {}, { certainty: 'confirmed' });
    const earlier = [{ until: '2025-11-30', certainty: 'scheduled', sources: second?.sources }];
    Object.assign(second ?? {}, { earlier });
  });
  expect(faults).toEqual([
    `unknowns[0].certainty: expected ${expected}; found "confirmed"`,
    `unknowns[1].earlier[0].certainty: expected ${expected}; found "scheduled"`,
  ]);
});

test('a view that shows none of its marks is refused', () => {
  const faults = faultsAfter((story) => {
    viewOn(story, 'network').show = [];
  });
  expect(faults).toEqual([
    expect.stringMatching(
      /\.view\.show: expected at least one mark, as all are shown without this list; found \[\]$/,
    ),
  ]);
});

describe('an entry given twice in one list', () => {
  const twice = { by: 'One', says: 'Long.', sources: ['nh', 'nh'] };

  test.each<[string, (story: Story) => void, RegExp]>([
    ['a row', (s) => s.actors[0]?.sources.push('nh'), /^actors\[0\]\.sources\[\d\]: /],
    [
      'an earlier row',
      (s) => {
        const sources = ['globalnews-ap', 'globalnews-ap'];
        Object.assign(s.plan.points[0] ?? {}, { earlier: [{ until: '2025-11-30', sources }] });
      },
      /^plan\.points\[0\]\.earlier\[0\]\.sources\[1\]: /,
    ],
    [
      'an account',
      (s) => {
        const other = { by: 'Other', says: 'Short.', sources: ['nh'] };
        Object.assign(s.unknowns[0] ?? {}, { accounts: [other, twice] });
      },
      /^unknowns\[0\]\.accounts\[1\]\.sources\[1\]: /,
    ],
    [
      'a conflict',
      (s) => {
        const mark = `statement:${s.statements[0]?.id}`;
        Object.assign(s.unknowns[0] ?? {}, { accounts: [{ mark }, { mark }] });
      },
      /^unknowns\[0\]\.accounts\[1\]: /,
    ],
    [
      'who took part',
      (s) => {
        Object.assign(s.events.at(-1) ?? {}, { actors: ['rubio', 'vance', 'rubio'] });
      },
      /^events\[\d+\]\.actors\[2\]: /,
    ],
    [
      'the points of a report',
      (s) => {
        const [point] = s.plan.points;
        Object.assign(s.plan.reports[0] ?? {}, { points: [point?.id, point?.id] });
      },
      /^plan\.reports\[0\]\.points\[1\]: /,
    ],
    [
      'the reports of a view',
      (s) => {
        const [report] = s.plan.reports;
        const view = viewOn(s, 'plan');
        Object.assign(view, { reports: [report?.id, report?.id] });
      },
      /\.view\.reports\[1\]: /,
    ],
    [
      'the topics of a view',
      (s) => {
        const view = viewOn(s, 'statements');
        Object.assign(view, { topics: [...(view.topics ?? []), view.topics?.[0]] });
      },
      /\.view\.topics\[\d\]: /,
    ],
    [
      'what a view lights',
      (s) => {
        const mark = `actor:${s.actors[0]?.id}`;
        Object.assign(viewOn(s, 'network'), { show: undefined, lit: [mark, mark] });
      },
      /\.view\.lit\[1\]: /,
    ],
  ])('is refused in %s', (_name, change, path) => {
    const faults = faultsAfter(change);
    expect(faults).toEqual([expect.stringMatching(path)]);
    expect(faults[0]).toContain(': expected each entry once in a list; found ');
  });
});

describe('a character that no reader sees', () => {
  test.each([
    ['turns the words after it', 'Marco \u202e Rubio', 'U+202E'],
    ['turns as far as the page goes on', 'Marco \u2067 Rubio', 'U+2067'],
    ['turns but for a part', 'Marco \u2067 \u2066Rubio\u2069', 'U+2067'],
    ['ends what the page began', 'Marco \u2069 \u2068Rubio\u2069', 'U+2069'],
    ['breaks a picture', 'Marco \u000b Rubio', 'U+000B'],
    ['is half of one', 'Marco \ud800 Rubio', 'U+D800'],
    ['is the other half', 'Marco \udc00 Rubio', 'U+DC00'],
  ])('is refused in any text where it %s', (_name, name, code) => {
    expect(
      faultsAfter(({ actors: [actor], venues: [venue] }) => {
        Object.assign(actor ?? {}, { aliases: ['Rubio', name] });
        Object.assign(venue?.coordinates ?? {}, { precision: name });
      }),
    ).toEqual([
      `actors[0].aliases[1]: expected text without control characters, such as that after "Marco "; found "${code}"`,
      `venues[0].coordinates.precision: expected text without control characters, such as that after "Marco "; found "${code}"`,
    ]);
  });

  test('is no letter of another script, no emoji and no line break', () => {
    expect(
      faultsAfter(({ actors: [actor] }) => {
        Object.assign(actor ?? {}, {
          aliases: [
            'مارکو روبیو',
            '👨‍👩‍👧 Rubio',
            'Marco\n\u200fRubio',
            '\u2067מרקו \u2066Rubio\u2069\u2069',
          ],
        });
      }),
    ).toEqual([]);
  });
});
