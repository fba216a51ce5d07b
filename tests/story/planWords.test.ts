// A sentence ends once, whatever closes it.
import { expect, test } from 'vitest';
import { sentence } from '../../src/story/planWords.ts';

test.each(['Agreed.', 'Agreed!', 'Agreed?', 'And then…', '“Agreed.”', '«Agreed!»', 'He (a man.)'])(
  '%s has ended',
  (words) => {
    expect(sentence(words)).toBe(words);
  },
);

test.each(['Agreed', 'article: “cede the entire region”', '«Agreed»', '19 (of 28)'])(
  '%s is given an end',
  (words) => {
    expect(sentence(words)).toBe(`${words}.`);
  },
);
