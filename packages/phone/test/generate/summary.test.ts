import { describe, expect, test } from '@jest/globals';

import { behind, ofLengths, or } from '../../src/metadata/language.js';
import { packed } from '../../generate/packed.js';
import { changes, countsOf } from '../../generate/summary.js';

const codes = ['1', '44', '999'];
const before = packed(or(behind('1', ofLengths([3])), behind('44', ofLengths([2, 3]))));
const after = packed(or(behind('1', ofLengths([3])), behind('44', ofLengths([3]))));

describe('the summary of an update', () => {
  test('counts the numbers of each calling code', () => {
    expect([...countsOf(before, codes)]).toEqual([
      ['1', 1000],
      ['44', 1100],
      ['999', 0],
    ]);
  });

  test('names the calling codes that have more or fewer', () => {
    expect(changes(countsOf(before, codes), countsOf(after, codes))).toEqual([
      '+44  1,100 -> 1,000 valid numbers',
    ]);
  });
});
