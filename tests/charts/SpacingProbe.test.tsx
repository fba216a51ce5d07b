// What the probe in a drawing says of the reader's text spacing.
import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { findProbe, readSpread, SpacingProbe } from '../../src/charts/parts/SpacingProbe.tsx';

/** The spread read where letters and words are set so many pixels apart in type of 12 pixels. */
function spreadOf(letterSpacing: string, wordSpacing: string): number {
  const { container } = render(<SpacingProbe />);
  const probe = findProbe(container);
  if (!(probe instanceof HTMLElement)) throw new Error('No probe');
  Object.assign(probe.style, { letterSpacing, wordSpacing });
  return readSpread(probe);
}

describe('readSpread', () => {
  it('is 1 where the page’s own spacing stands, and where letters are set closer', () => {
    expect(spreadOf('', '')).toBe(1);
    expect(spreadOf('normal', '0px')).toBe(1);
    expect(spreadOf('-0.5px', '')).toBe(1);
  });

  it('says in hundredths how much wider text is set', () => {
    expect(spreadOf('1.44px', '1.92px')).toBe(1.29);
    expect(spreadOf('1.44px', '')).toBe(1.24);
    expect(spreadOf('', '6px')).toBe(1.16);
  });
});

describe('SpacingProbe', () => {
  it('has no words for anybody', () => {
    const { container } = render(<SpacingProbe />);
    expect(container.textContent?.trim()).toBe('');
    expect(findProbe(container)?.getAttribute('aria-hidden')).toBe('true');
  });
});
