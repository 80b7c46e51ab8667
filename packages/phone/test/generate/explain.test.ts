import { describe, expect, test } from '@jest/globals';

import { explained } from '../../generate/explain.js';
import { metadataVersion } from '../../src/index.js';

describe('how a number is judged, and why', () => {
  test('a valid one: its plan, its length and its range', () => {
    const lines = explained('447400123456');
    expect(lines.slice(0, 3)).toEqual([
      '447400123456: e164 yes, possible yes, valid yes (MOBILE)',
      `metadata ${metadataVersion}`,
      'calling code 44, national number 7400123456',
    ]);
    expect(lines[3]).toMatch(/^GB: 7, 9, 10 digits; this has 10$/);
    expect(lines[4]).toMatch(/^ {2}range MOBILE: 7/);
    // The islands share its code, and have other ranges.
    expect(lines.filter((line) => /^(?:GG|IM|JE): /.test(line))).toHaveLength(3);
  });

  test('a prefix that does not belong there', () => {
    expect(explained('4407400123456')).toContain(
      '  it begins with 0, the prefix of calls within the country: leave it out',
    );
  });

  test('a possible number that is in no range, and one of no length', () => {
    expect(explained('15555554410')).toEqual(
      expect.arrayContaining([
        '15555554410: e164 yes, possible yes, valid no',
        'US: 10 digits; this has 10',
        '  no range has it',
      ]),
    );
    expect(explained('1317555')).toContain('US: 10 digits; this has 6, so it is not possible here');
  });

  test('no calling code, and a global service', () => {
    expect(explained('9990000000')).toContain('no calling code begins it');
    expect(explained('80012345678')).toContain('global service: 8 digits; this has 8');
  });
});
