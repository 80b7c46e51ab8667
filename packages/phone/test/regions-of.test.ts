import { describe, expect, test } from '@jest/globals';
import { isValid, regionsOf } from '../src/index.js';
import { callingCodes, exampleNumbers, globalCodes } from './known.js';

const ofPlusOne = [...callingCodes.keys()].filter((region) => callingCodes.get(region) === '1').sort();

describe('regionsOf', () => {
  test.each([
    ['12015550123', ['US']],
    ['14165550123', ['CA']],
    ['17875550123', ['PR']],
    ['77012345678', ['KZ']],
    ['79161234567', ['RU']],
    ['447400123456', ['GB']],
    ['447781123456', ['GG']],
    ['441534456789', ['JE']],
    ['441624756789', ['IM']],
    ['448001111', ['GB', 'GG']],
    ['390669812345', ['VA']],
    ['393123456789', ['IT', 'VA']],
    ['4722123456', ['NO']],
    ['4779123456', ['SJ']],
    ['61412345678', ['AU', 'CC', 'CX']],
    ['61891621234', ['CC']],
    ['212650123456', ['EH', 'MA']],
    ['262639012345', ['YT']],
    ['262692123456', ['RE']],
    ['29023158', ['SH']],
    ['2908123', ['TA']],
    ['358401234567', ['AX', 'FI']],
    ['358181234567', ['AX']],
    ['590690001234', ['BL', 'GP', 'MF']],
    ['5997151234', ['BQ']],
    ['59995181234', ['CW']],
    ['38343201234', ['XK']],
  ])('%s belongs to %j', (number, regions) => {
    expect(regionsOf(number)).toEqual(regions);
  });

  test('a freephone number of +1 belongs to all its twenty-five regions', () => {
    expect(ofPlusOne).toHaveLength(25);
    expect(regionsOf('18005551234')).toEqual(ofPlusOne);
  });

  test.each(exampleNumbers)('the example of %s, %s, belongs to it', (region, number) => {
    expect(regionsOf(number)).toContain(region);
  });

  test('the examples lead to all 245 regions', () => {
    const regions = new Set(exampleNumbers.flatMap(([, number]) => regionsOf(number)));
    expect([...regions].sort()).toEqual([...callingCodes.keys()].sort());
    expect(regions.size).toBe(245);
  });

  test.each([
    ['800', '80012345678'],
    ['808', '80812345678'],
    ['870', '870301234567'],
    ['878', '878101234567890'],
    ['881', '881612345678'],
    ['882', '88216123456'],
    ['883', '883510012345678'],
    ['888', '88812345678901'],
    ['979', '979123456789'],
  ])('+%s is valid, and belongs to no region', (code, number) => {
    expect(globalCodes).toContain(code);
    expect(isValid(number)).toBe(true);
    expect(regionsOf(number)).toEqual([]);
  });

  test('no caller can spoil the answer for another', () => {
    const answer = regionsOf('590690001234') as string[];
    expect(() => (answer.length = 0)).toThrow(TypeError);
    expect(regionsOf('590690001234')).toEqual(['BL', 'GP', 'MF']);
  });
});
