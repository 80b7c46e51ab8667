import { describe, expect, test } from '@jest/globals';
import { fc, test as property } from '@fast-check/jest';

import { following, type Language, matching } from '../../src/metadata/language.js';
import { patternOf } from '../../src/metadata/pattern.js';
import { seeded } from '../arbitraries.js';

/** A regular expression is slow to compile. */
const frozen = seeded(25);

const digit = fc.constantFrom(...'0123456789');

/** Regular expressions in the dialect of the metadata. */
const { pattern } = fc.letrec<{ pattern: string; sequence: string; part: string; atom: string }>((tie) => ({
  pattern: fc.array(tie('sequence'), { minLength: 1, maxLength: 3 }).map((options) => options.join('|')),
  sequence: fc.array(tie('part'), { minLength: 1, maxLength: 3 }).map((parts) => parts.join('')),
  part: fc
    .tuple(tie('atom'), fc.constantFrom('', '', '?', '{2}', '{1,2}', '{0,3}'))
    .map((pair) => pair.join('')),
  atom: fc.oneof(
    // Deeper ones have automata that take minutes to make.
    { maxDepth: 2, withCrossShrink: true },
    digit,
    fc.constant('\\d'),
    fc.tuple(digit, digit).map(([one, other]) => `[${[one, other].sort().join('-')}]`),
    fc.array(digit, { minLength: 1, maxLength: 3 }).map((digits) => `[${digits.join('')}]`),
    tie('pattern').map((inner) => `(?:${inner})`),
    tie('pattern').map((inner) => `(${inner})`),
  ),
}));

const has = (language: Language, text: string): boolean => following(text, language).label !== '';

describe('a pattern', () => {
  property.prop([pattern, fc.array(fc.string({ unit: digit, maxLength: 6 }), { minLength: 20 })], frozen)(
    'has the language of the regular expression',
    (source, texts) => {
      const language = matching(patternOf(source));
      const expression = new RegExp(`^(?:${source})$`);
      expect(texts.filter((text) => has(language, text))).toEqual(
        texts.filter((text) => expression.test(text)),
      );
    },
  );

  property.prop([pattern, pattern], frozen)(
    'that says the same in another way has the same automaton',
    (one, other) => {
      expect(matching(patternOf(`${one}|${other}`))).toBe(matching(patternOf(`(?:${other}|${one})`)));
      expect(matching(patternOf(`(?:${one})(?:${other})`))).toBe(matching(patternOf(`(${one})(${other})`)));
    },
  );

  test.each([
    ['[^1]', '"["'],
    ['1*', '"*"'],
    ['1+', '"+"'],
    ['(?=1)', '"="'],
    ['a', '"a"'],
    ['1{2,}', '"{"'],
  ])('%s is refused: no pattern is misread', (source, sign) => {
    expect(() => patternOf(source)).toThrow(sign);
  });

  test.each(['(1', '1)', '(?:1'])('%s is refused: its brackets do not match', (source) => {
    expect(() => patternOf(source)).toThrow('bracket');
  });
});
