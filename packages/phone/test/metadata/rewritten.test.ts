import { describe, expect } from '@jest/globals';
import { fc, test as property } from '@fast-check/jest';
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';

import { following, matching } from '../../src/metadata/language.js';
import { callingCodes } from '../../generate/installed.js';
import { patternOf } from '../../src/metadata/pattern.js';
import { rewritten } from '../../src/metadata/rewritten.js';
import { seeded } from '../arbitraries.js';

const codes = callingCodes.map(({ code, plans: [main] }) => ({
  code,
  misread: rewritten(main, matching(patternOf(main.pattern))),
}));

const digits = (constraints: fc.StringConstraints): fc.Arbitrary<string> =>
  fc.string({ ...constraints, unit: fc.constantFrom(...'0123456789') });

describe('numbers that parsers rewrite', () => {
  property.prop(
    [
      fc.constantFrom(...codes),
      fc.constantFrom('', '0', '8', '1', '06', '15', '90', '19'),
      digits({ minLength: 2, maxLength: 12 }),
    ],
    seeded(4000),
  )('are those of the parser', ({ code, misread }, prefix, rest) => {
    const written = `+${code}${prefix}${rest}`.slice(0, 16);
    const parsed = parsePhoneNumberFromString(written);
    fc.pre(parsed !== undefined);
    expect(following(written.slice(1 + code.length), misread).label !== '').toBe(parsed.number !== written);
  });
});
