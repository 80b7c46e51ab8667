import { expect, test } from '@jest/globals';
import fc from 'fast-check';

import { suitsCountry } from '../src/index.js';
import * as possible from '../src/possible.js';

const numbers = fc.oneof(
  fc.string(),
  fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 1, maxLength: 17 }),
  fc
    .tuple(fc.constantFrom('1', '44', '33', '383', '672', '7'), fc.nat(9_999_999_999))
    .map(([code, rest]) => `${code}${rest}`),
);
const countries = fc.constantFrom('US', 'CA', 'GB', 'FR', 'AQ', 'XK', 'KZ', 'RU', 'us', 'NF', '', 'toString');

test('a country suits a number as it does with the tables of valid', () => {
  fc.assert(
    fc.property(
      numbers,
      countries,
      fc.constantFrom('e164', 'possible'),
      fc.boolean(),
      (text, country, level, asBytes) => {
        const number = asBytes ? new TextEncoder().encode(text) : text;
        expect(possible.suitsCountry(number, country, level)).toBe(suitsCountry(number, country, level));
      },
    ),
    { seed: 375_810, numRuns: 3000 },
  );
});
