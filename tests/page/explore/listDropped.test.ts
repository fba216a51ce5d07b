// What of an address the story could not answer is named; what it could is not.
import { expect, test } from 'vitest';
import { listDropped } from '../../../src/page/explore/listDropped.ts';
import { realStory } from '../../fixtures/stories.ts';

const story = realStory();
const dropped = (address: string) => listDropped(story, `https://example.org/${address}`);

test.each([
  ['', []],
  ['#nowhere', []],
  ['?step=rooms-links&lang=uk&actor=rubio&asOf=2025-11-24', []],
  ['?step=&lang=&actor=#rooms-links', []],
  ['?step=nowhere', ['step']],
  ['?step=nowhere#rooms-links', ['step']],
  ['?asOf=2025-11-19', []],
  ['?asOf=2025-12-01', []],
  ['?asOf=2025-11-18', ['asOf']],
  ['?asOf=2025-12-02', ['asOf']],
  ['?asOf=2025-11-31', ['asOf']],
  ['?asOf=soon', ['asOf']],
  ['?lang=xx', ['lang']],
  ['?compare=side:us,side:ukraine', []],
  ['?compare=side:us,side:us', ['compare']],
  ['?compare=side:us,actor:rubio', ['compare']],
  ['?lang=xx&step=nowhere&side=moon&asOf=2031-01-01', ['step', 'side', 'asOf', 'lang']],
])('of “%s”: %j', (address, names) => {
  expect(dropped(address)).toEqual(names);
});
