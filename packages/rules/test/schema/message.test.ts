import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { render, translatePlaceholders } from '../../src/index.js';

describe('7. substitution is literal and single-pass', () => {
  const literal = fc.string().map((text) => text.replace(/[<>]/g, ''));
  const value = fc.oneof(
    fc.constantFrom('<0>', '<1>', '$&', "$'", '$1', '{0}', '\\'),
    fc.stringMatching(/^[ -~]{0,40}$/),
  );

  test('a value is never read as a template, nor as a replacement pattern', () => {
    fc.assert(
      fc.property(literal, value, literal, value, literal, (before, first, between, second, after) => {
        expect(render(`${before}<0>${between}<1>${after}`, [first, second])).toBe(
          before + first + between + second + after,
        );
      }),
    );
  });

  test('a placeholder may be there twice, and one without an argument stays', () => {
    expect(render('<0>, <0> and <1>', ['a'])).toBe('a, a and <1>');
  });
});

describe('a value in a sentence', () => {
  test.each([
    ['256 characters', 'x'.repeat(256), 'x'.repeat(256)],
    ['257 characters', 'x'.repeat(257), `${'x'.repeat(255)}…`],
    ['256 characters beyond the basic plane', '😀'.repeat(256), '😀'.repeat(256)],
    ['257 characters beyond the basic plane', '😀'.repeat(257), `${'😀'.repeat(255)}…`],
    ['a character that the cut would halve', `${'x'.repeat(254)}${'😀'.repeat(3)}`, `${'x'.repeat(254)}😀…`],
    ['ten million characters', 'x'.repeat(10_000_000), `${'x'.repeat(255)}…`],
    ['line breaks and nulls', 'a\r\n\u0000b', 'a\\u000d\\u000a\\u0000b'],
    ['line separators and delete', '\u2028\u2029\u007f', '\\u2028\\u2029\\u007f'],
    ['what looks like an escape', '\\u0000', '\\u0000'],
  ])('%s', (_, value, expected) => {
    expect(render('<0>', [value])).toBe(expected);
  });

  test('it is cut first and escaped after', () => {
    expect(render('<0>', ['\n'.repeat(300)])).toBe(`${'\\u000a'.repeat(255)}…`);
  });
});

test('placeholders translate both ways', () => {
  expect(translatePlaceholders('{0} of {12}')).toBe('<0> of <12>');
  expect(translatePlaceholders('<0> of <12>')).toBe('{0} of {12}');
  expect(translatePlaceholders('{x} < {} >')).toBe('{x} < {} >');
});
