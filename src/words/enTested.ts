// What the page about accessibility says, in English. Names of the interface stand in quotation marks.

/** Tests are of the project's own story, whatever story the site is built from. */
export const EN_TESTED = {
  title: 'Accessibility',
  heading: (story: string) => `Accessibility of ${story}`,
  aim: 'The aim is WCAG 2.2, level AA. No claim of conformance is made.',
  /** Each heading with its sentences. */
  parts: [
    {
      heading: 'What the site does',
      points: [
        'The whole story is in the page’s HTML: every step, statement, tie, event, point, report and source can be read without scripts.',
        'Below each chart on the page, “Table” shows what the chart shows as a table, with sources in each row; each heading sorts.',
        'A drawn chart is one stop of the Tab key; arrow keys lead from mark to mark. “Keyboard” in the bar lists the keys. The chart of statements is text, and Tab goes through its buttons.',
        'Side is told by colour, shape and place; certainty by line, shape and word.',
        '“Motion” in the bar, or under “Key” on narrow windows, stops movement, or allows it where the system says otherwise.',
        'In a window lower than 480 pixels, as zoom makes it, no picture stays fixed: each step of a drawn chart stands with a picture of its own.',
        'Abbreviations of the story are explained where its steps first use them, and listed with the sources.',
        'What an action has changed is said once to screen readers; scrolling is silent.',
      ],
    },
    {
      heading: 'What is tested, and how',
      points: [
        'Tests run with every change (the command is “npm run test:full”) in one browser engine, Chromium, against the site built from the project’s own story, “Moving Parts”: all in this list was tested with that story.',
        'The checker axe-core finds nothing at the top, at a step of each chart, with a panel, a note, a table, each sheet of the bar and the embed dialog open, in a large light window and a small dark one; at 320 by 256 pixels, which is 1280 by 1024 at 400 % zoom; on a phone in landscape; where scripts fail; and on this page.',
        'Every mark of the drawn charts has a name and can be reached by keyboard alone, each tie from both its ends; panels, notes and sheets close with Escape and give the focus back; headings run in order.',
        'Measured: contrast of marks and words in light and dark, size of targets for pointer and finger, nothing wider than a window of 320 pixels, no label over another from 1440 down to 320 pixels, no travel of marks when motion is off.',
        'With the text spacing of WCAG 1.4.12, no words outside drawings are cut or run over others at 390, 768 and 1440 pixels; words drawn in charts stay apart and inside at five sizes from 1440 down to 320 pixels, whether the spacing is set before the page opens or while it is read.',
        'Dates read the same in three time zones, from Auckland to Los Angeles.',
        'The site is read without scripts, with scripts that fail, on paper, and with the system’s reduced motion.',
        'The HTML of the pages around the story, this one among them, is checked against the standard by a validator.',
      ],
    },
    {
      heading: 'What was not tested, or is known not to work',
      points: [
        'With the project’s own story, “Moving Parts”, Orca 43 read the English page to its end in Firefox and was used by key in Firefox and Chromium; what was found then was mended, and heard again only by the names, roles and live regions that the browser hands over. NVDA, JAWS, VoiceOver and TalkBack were not used.',
        'The buttons of a chart come before the words of its section. A button before the chart leads to the words, one after the words of a step leads to its picture; who goes by headings needs neither.',
        'No test on a real phone or tablet was made; phones are imitated by window size and touch.',
        'Firefox was gone through once by hand with that story, and Safari’s engine once by scripts (WebKitGTK 2.50 on Linux); neither is driven by the tests. Safari itself was not tried.',
        'Nobody with a disability has yet tried the site for us.',
        'With wider text spacing, a small timeline draws fewer people and says how many it leaves out, a small plan shortens who counts, and the network prints fewer roles; tables and notes hold the rest. Pictures without scripts, and those of steps in a low window, keep the places made for the page’s own spacing.',
        'In a window that is low and narrow the pictures of steps are drawn smaller, their labels with them.',
        'The table of the statements holds every statement of the view, not only the topics picked in the chart.',
        'A table in place of a chart scrolls sideways inside its own box on narrow windows.',
      ],
    },
  ],
  others: {
    heading: 'Other ways to the same facts',
    file: 'The whole story as one file:',
    fileParts: { story: 'JSON', schema: 'its description' },
    tables: 'Tables for any spreadsheet:',
    tableNames: {
      actors: 'actors',
      ties: 'ties',
      events: 'events',
      statements: 'statements',
      points: 'points',
      reports: 'reports of change',
      sources: 'sources',
    },
    charts: 'Each chart as a page of its own, with the list of what it shows:',
  },
  home: (story: string) => `To the start of ${story}`,
};
