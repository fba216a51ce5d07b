// A build empties its folder: which folders it must leave alone.
import { describe, expect, test } from 'vitest';
import { BUILD_SIGNS, type OutFolder, refuseOut } from '../../src/build/outFolder.ts';

const refuse = (change: Partial<OutFolder>) =>
  refuseOut({
    out: '/home/a/parts/dist',
    root: '/home/a/parts',
    story: '/home/a/parts/data/story.json',
    names: null,
    has: () => false,
    ...change,
  });

describe('a build refuses', () => {
  test.each([
    ['the project', '/home/a/parts', 'holds this project'],
    ['the folder of the project', '/home/a', 'holds this project'],
    ['the top of the disk', '/', 'holds this project'],
    ['the source', '/home/a/parts/src', 'belongs to this project'],
    ['a new folder in the source', '/home/a/parts/src/site', 'belongs to this project'],
    ['the story folder of the project', '/home/a/parts/data', 'belongs to this project'],
    ['the packages', '/home/a/parts/node_modules', 'belongs to this project'],
    ['the history', '/home/a/parts/.git', 'belongs to this project'],
  ])('%s', (_name, out, words) => {
    expect(refuse({ out, names: ['a'], has: () => true })).toContain(words);
  });

  test('a folder with the story file, even where it was built into before', () => {
    const story = '/home/a/w/data/story.json';
    expect(refuse({ out: '/home/a/w', story, names: ['data'], has: () => true })).toContain(
      'holds the story file',
    );
  });

  test('a folder with files that no build wrote, an index.html among them', () => {
    const names = ['index.html', 'thesis.doc'];
    expect(refuse({ names, has: (path) => path === 'index.html' })).toContain(
      'holds files that no earlier build wrote',
    );
  });

  test('a file', () => {
    expect(refuse({ names: 'file' })).toContain('names a file');
  });
});

describe('a build takes', () => {
  test.each<[string, Partial<OutFolder>]>([
    ['a folder that is not there yet', {}],
    ['an empty folder', { names: [] }],
    ['an empty branch, whose history is kept', { out: '/home/a/pages', names: ['.git'] }],
    [
      'the folder of an earlier build',
      {
        names: ['index.html', 'data', 'assets'],
        has: (path) => BUILD_SIGNS.some((sign) => sign === path),
      },
    ],
    ['a folder whose name begins like that of the project', { out: '/home/a/parts-site' }],
    ['a folder whose name begins with dots', { out: '/home/a/parts/..dist' }],
  ])('%s', (_name, change) => {
    expect(refuse(change)).toBeUndefined();
  });
});
