import { describe, expect, test } from '@jest/globals';
import { numberType } from '../src/index.js';
import { exampleNumbers } from './known.js';

describe('numberType', () => {
  test.each([
    ['FIXED_LINE', '493012345678'],
    ['FIXED_LINE', '61891621234'],
    ['MOBILE', '447400123456'],
    ['MOBILE', '590690001234'],
    ['FIXED_LINE_OR_MOBILE', '12015550123'],
    ['TOLL_FREE', '18005551234'],
    ['TOLL_FREE', '80012345678'],
    ['PREMIUM_RATE', '19002345678'],
    ['PREMIUM_RATE', '979123456789'],
    ['SHARED_COST', '611300123456'],
    ['VOIP', '590976012345'],
    ['PERSONAL_NUMBER', '447012345678'],
    ['PAGER', '447640123456'],
    ['UAN', '13101234'],
    ['UAN', '88812345678901'],
    ['VOICEMAIL', '3933812345678'],
  ])('%s: %s', (type, number) => {
    expect(numberType(number)).toBe(type);
  });

  test.each(['15555554410', '44', '4407400123456', '99912345678', '+447400123456', ''])(
    '%j has none',
    (number) => {
      expect(numberType(number)).toBeUndefined();
    },
  );

  test.each(exampleNumbers)('the example of %s, %s, can be a mobile phone', (_region, number) => {
    expect(['MOBILE', 'FIXED_LINE_OR_MOBILE']).toContain(numberType(number));
  });
});
