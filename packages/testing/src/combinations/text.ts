import fc from 'fast-check';

import { isBlank } from '@assay/rules/message-contact';

/** All that `String.prototype.trim` takes for white space, the byte order mark included. */
const white = ' \t\n\v\f\r\u00a0\u1680\u2000\u2009\u2028\u2029\u202f\u205f\u3000\ufeff';

/** Texts that look blank and are not. */
const nearlyWhite = ['\u200b', '\u00ad', '\u2060', '\u0000', '\u001f', '\u007f', '\u2800'];

/** Nothing, or white space alone. */
export const blank: fc.Arbitrary<string> = fc.oneof(
  fc.constant(''),
  fc.string({ unit: fc.constantFrom(...white), minLength: 1, maxLength: 5 }),
);

/** Any text that is not blank: of all scripts, with lone halves of characters, near misses of blank, and long ones. */
export const textCells: fc.Arbitrary<string> = fc
  .oneof(
    { weight: 4, arbitrary: fc.string({ minLength: 1 }) },
    { weight: 2, arbitrary: fc.string({ unit: 'grapheme', minLength: 1 }) },
    { weight: 2, arbitrary: fc.string({ unit: 'binary', minLength: 1 }) },
    { weight: 1, arbitrary: fc.constantFrom(...nearlyWhite, '<0>', '$&', '$1', '\ud83d', '__proto__') },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength: 250, maxLength: 300 }) },
  )
  .filter((value) => !isBlank(value));

/** JSON values that are no text. */
export const noText: fc.Arbitrary<unknown> = fc.oneof(
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.array(fc.string(), { maxLength: 2 }),
  fc.dictionary(fc.string(), fc.string(), { maxKeys: 2 }),
);
