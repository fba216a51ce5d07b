// Messages from the page around an embed: what is known gets through, and nothing else does.
import { describe, expect, test } from 'vitest';
import { NAMESPACE, parseHostMessage, VERSION } from '../../src/embed/protocol.ts';

const envelope = (fields: object) => ({ ns: NAMESPACE, v: VERSION, ...fields });
const parse = (fields: object) => parseHostMessage(envelope(fields));

describe('a message of the parent', () => {
  test('greets or asks for a state', () => {
    expect(parse({ type: 'hello' })).toEqual({ type: 'hello' });
    expect(parse({ type: 'hello', theme: 'dark' })).toEqual({ type: 'hello', theme: 'dark' });
    expect(parse({ type: 'set', actor: 'rubio', lit: null })).toEqual({
      type: 'set',
      actor: 'rubio',
      lit: null,
    });
  });

  test('loses what is not known and what cannot be', () => {
    const step = 's'.repeat(201);
    expect(
      parse({ type: 'set', actor: 7, lit: 'actor:a', step, theme: 'pink', href: 'x' }),
    ).toEqual({ type: 'set', lit: 'actor:a' });
    expect(parse({ type: 'hello', theme: 'pink', actor: 'a' })).toEqual({ type: 'hello' });
    expect(parse({ type: 'set', theme: 'pink' })).toBe(null);
  });

  test('is of our kind and version', () => {
    for (const other of [{ ns: 'other' }, { v: 2 }, { v: '1' }, { type: 'navigate' }, { type: 1 }])
      expect(parse({ type: 'hello', ...other })).toBe(null);
  });
});

describe('a hostile message', () => {
  const cyclic: Record<string, unknown> = envelope({ type: 'set', step: 'a' });
  cyclic.self = cyclic;
  const throwing = new Proxy(envelope({ type: 'hello' }), {
    getOwnPropertyDescriptor: () => {
      throw new Error('a trap');
    },
  });

  test.each([
    undefined,
    null,
    0,
    Number.NaN,
    1n,
    '',
    'hello',
    Symbol('hello'),
    [],
    () => 'hello',
    new Map(),
    Object.create(envelope({ type: 'hello' })),
    JSON.parse(`{"__proto__":${JSON.stringify(envelope({ type: 'hello' }))}}`),
    throwing,
  ])('%# is nothing', (value) => {
    expect(parseHostMessage(value)).toBe(null);
  });

  test('with a getter does not run it', () => {
    let ran = 0;
    const trap = Object.defineProperty(envelope({ type: 'set', step: 'a' }), 'actor', {
      enumerable: true,
      get: () => ++ran,
    });
    expect(parseHostMessage(trap)).toEqual({ type: 'set', step: 'a' });
    expect(ran).toBe(0);
  });

  test('that holds itself is read once', () => {
    expect(parseHostMessage(cyclic)).toEqual({ type: 'set', step: 'a' });
  });

  test('does not reach the prototype of what is parsed', () => {
    const text = `{"ns":"${NAMESPACE}","v":1,"type":"set","step":"a","__proto__":{"lit":"x"}}`;
    const parsed = parseHostMessage(JSON.parse(text));
    expect(Object.getPrototypeOf(parsed)).toBe(Object.prototype);
    expect(parsed).toEqual({ type: 'set', step: 'a' });
    expect(({} as { lit?: string }).lit).toBe(undefined);
  });
});
