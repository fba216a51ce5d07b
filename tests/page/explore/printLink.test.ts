// Links that the page gives away tell the choice, the day and the edition, and nothing of the reader's.
// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';
import { choiceIn } from '../../../src/page/explore/choose.ts';
import {
  dateLink,
  printChoiceLink,
  printCompareLink,
  printMarkLink,
} from '../../../src/page/explore/printLink.ts';
import { parseAddress } from '../../../src/page/parseAddress.ts';
import { NO_CHOICE } from '../../../src/story/choice.ts';
import { selectAsOf } from '../../../src/story/selectAsOf.ts';
import { realStory } from '../../fixtures/stories.ts';

const story = realStory();
const known = selectAsOf(story, '2025-11-24');
const page = new URL('./', document.baseURI).href;

afterEach(() => history.replaceState(null, '', page));

test('a mark is lit in the workbench, on the day shown, in the edition seen', () => {
  expect(printMarkLink(known, 'statement:us02')).toBe(
    `${page}?lit=statement:us02&asOf=2025-11-24&seen=2025-12-01#explore`,
  );
});

test('a report is chosen, for no chart draws it', () => {
  expect(printMarkLink(story, 'report:rev')).toBe(
    `${page}?report=rev&asOf=2025-12-01&seen=2025-12-01#explore`,
  );
});

test('two beside each other are named as the guide writes them', () => {
  expect(printCompareLink(story, 'side:us,side:ukraine')).toBe(
    `${page}?compare=side:us,side:ukraine&asOf=2025-12-01&seen=2025-12-01#explore`,
  );
});

test('a choice comes back from its link whole', () => {
  const choice = { ...NO_CHOICE, actor: 'umerov', side: 'ukraine', certainty: 'confirmed' };
  const link = printChoiceLink(story, choice);
  expect(choiceIn(parseAddress(story, link))).toEqual(choice);
});

test('what else stands in the reader’s own address stays there', () => {
  history.replaceState(null, '', '?actor=rubio&utm_source=x&compare=side:us#sources');
  expect(printChoiceLink(story, NO_CHOICE, 'counts')).toContain('scene=counts');
  expect(printChoiceLink(story, { ...NO_CHOICE, side: 'us' })).toBe(
    `${page}?side=us&asOf=2025-12-01&seen=2025-12-01#explore`,
  );
});

test('a day already in an address gives way', () => {
  expect(dateLink(known, 'https://example.org/a/?asOf=2025-11-20')).toBe(
    'https://example.org/a/?asOf=2025-11-24&seen=2025-12-01',
  );
});
