import { describe, expect, test } from 'vitest';
import { emphasise, relatedMarks } from '../../src/story/emphasis.ts';
import type { View } from '../../src/story/schema.ts';
import { realStory } from '../fixtures/stories.ts';

const story = realStory();

describe('emphasis of a view', () => {
  test('nothing lit leaves every mark normal', () => {
    const level = emphasise(story, { chart: 'network', lit: [] });
    expect(level('actor:rubio')).toBe('normal');
  });

  test('lit marks are active, a tie between two lit ends is active, the rest is muted', () => {
    const level = emphasise(story, { chart: 'network', lit: ['actor:rubio', 'venue:florida'] });
    expect(level('actor:rubio')).toBe('active');
    expect(level('tie:rubio-florida')).toBe('active');
    expect(level('tie:rubio-geneva')).toBe('muted');
    expect(level('tie:rubio-hosts-umerov')).toBe('muted');
    expect(level('actor:umerov')).toBe('muted');
  });

  test('show hides other marks of the kinds it names, and what hangs on them', () => {
    const level = emphasise(story, { chart: 'timeline', show: ['actor:rubio'], lit: [] });
    expect(level('actor:rubio')).toBe('normal');
    expect(level('actor:umerov')).toBe('hidden');
    expect(level('tie:umerov-florida')).toBe('hidden');
    expect(level('statement:ua14')).toBe('hidden');
    expect(level('statement:us06')).toBe('normal');
    expect(level('venue:florida')).toBe('normal');
  });
});

describe('what a reader has chosen', () => {
  const view: View = {
    chart: 'network',
    lit: ['actor:trump'],
    chosen: new Set(['actor:rubio']),
  };

  test('is in the light and nothing else, not even ties between', () => {
    const level = emphasise(story, { ...view, chosen: new Set(['actor:rubio', 'venue:florida']) });
    expect(level('actor:rubio')).toBe('active');
    expect(level('actor:umerov')).toBe('muted');
    expect(level('tie:rubio-florida')).toBe('muted');
  });

  test('leaves as it is what the view lights', () => {
    expect(emphasise(story, view)('actor:trump')).toBe('normal');
  });

  test('mutes everything where nothing is found', () => {
    expect(emphasise(story, { ...view, chosen: new Set() })('actor:rubio')).toBe('muted');
  });

  test('gives the light to a focus that touches the chart', () => {
    const level = emphasise(story, view, 'actor:umerov');
    expect(level('tie:umerov-geneva')).toBe('active');
    expect(level('actor:rubio')).toBe('active');
    expect(level('actor:trump')).toBe('muted');
  });
});

describe('focus', () => {
  const view: View = { chart: 'network', lit: ['actor:rubio', 'venue:florida'] };

  test('takes the light over from the view', () => {
    const level = emphasise(story, view, 'actor:umerov');
    expect(level('actor:umerov')).toBe('active');
    expect(level('tie:umerov-geneva')).toBe('active');
    expect(level('venue:geneva')).toBe('active');
    expect(level('tie:rubio-geneva')).toBe('muted');
  });

  test('on a mark that the chart does not draw leaves the view as it is', () => {
    const level = emphasise(story, view, 'point:6');
    expect(level('actor:rubio')).toBe('active');
    expect(level('actor:umerov')).toBe('muted');
  });

  test('on a statement brings its speaker and the count it makes', () => {
    const marks = relatedMarks(story, 'statement:us15');
    expect(marks).toContain('actor:trump');
    expect(marks).toContain('version:trump-22');
  });

  test('on an id the story does not have changes nothing', () => {
    expect(emphasise(story, view, 'actor:nobody')('actor:rubio')).toBe('active');
  });
});
