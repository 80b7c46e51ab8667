import { validateSend } from '@assay/rules/message-contact';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { judgeRow } from '../src/index.js';
import type { Row } from '../src/judge/settings.js';
import { seeded } from './seed.js';

const us = { home: 'US' };

describe('damage of spreadsheets', () => {
  test.each<[unknown, string, readonly string[]]>([
    ['13175551212', '13175551212', []],
    ["'13175551212", '13175551212', ['apostrophe']],
    ["'+13175551212", '13175551212', ['apostrophe', 'reading']],
    ['="13175551212"', '13175551212', ['formula']],
    ['13175551212.0', '13175551212', ['decimal']],
    ['13175551212,00', '13175551212', ['decimal']],
    ['1.3175551212E+10', '13175551212', ['exponent']],
    ['1,3175551212e10', '13175551212', ['exponent']],
    ['1.317555121200E+10', '13175551212', ['exponent']],
    ['4.4740012345600E+11', '447400123456', ['exponent']],
    [13175551212, '13175551212', ['number-cell']],
    [13175551212n, '13175551212', ['number-cell']],
    ['\u00a013175551212\u3000', '13175551212', ['spaces']],
    ['\u200b13175551212\ufeff', '13175551212', ['invisible']],
    ['+1 (317)\u00a0555-1212', '13175551212', ['spaces', 'reading']],
    ['+1 317 555 1212', '13175551212', ['reading']],
    ['001 317 555 1212', '13175551212', ['reading']],
  ])('%s is mended, and the row names how', (number, digits, mends) => {
    expect(judgeRow({ number, key: 'a' })).toEqual({
      status: 'accepted',
      subscriber: { MobileNumber: digits, SubscriberKey: 'a' },
      mends,
    });
  });

  test.each<[unknown, string]>([
    ['1.31756E+10', 'digits-lost'],
    ['1E+10', 'digits-lost'],
    ['4.474E+11', 'digits-lost'],
    [2 ** 53, 'digits-lost'],
    [1e21, 'digits-lost'],
    [NaN, 'digits-lost'],
    ['#####', 'cell-error'],
    ['#REF!', 'cell-error'],
    ['#N/A', 'cell-error'],
    ['13175551212.5', 'number-not-numeric'],
    ['1.31755512125E+10', 'number-not-numeric'],
    [13175551212.5, 'number-not-numeric'],
    ['n/a', 'number-not-numeric'],
    ['+1 317 555 1212 ext. 5', 'number-not-numeric'],
    ['', 'subscriber-incomplete'],
    [null, 'subscriber-incomplete'],
    [undefined, 'subscriber-incomplete'],
    [true, 'number-not-numeric'],
    [new Date(0), 'number-not-numeric'],
    [{}, 'number-not-numeric'],
  ])('%s is refused: %s', (number, reason) => {
    const result = judgeRow({ number, key: 'a' });
    expect(result).toMatchObject({ status: 'rejected', reason });
    expect(
      result.status === 'rejected' && [result.sentence, result.remedy].every((text) => text.length > 10),
    ).toBe(true);
  });

  test.each<[unknown, object]>([
    ['', { reason: 'subscriber-incomplete' }],
    [' ', { reason: 'subscriber-incomplete' }],
    ['1.23457E+16', { reason: 'digits-lost' }],
    [2 ** 64, { reason: 'digits-lost' }],
    ['#REF!', { reason: 'cell-error' }],
    ["'12", { subscriber: { SubscriberKey: "'12" } }],
    [' 0012 ', { subscriber: { SubscriberKey: ' 0012 ' } }],
    [12, { subscriber: { SubscriberKey: '12' }, mends: ['number-cell'] }],
  ])('the key %s', (key, expected) => {
    expect(judgeRow({ number: '13175551212', key })).toMatchObject(expected);
  });
});

describe('a country', () => {
  const judged = (row: object, settings = {}) =>
    judgeRow({ number: '13175551212', key: 'a', ...row }, settings);

  test('is an attribute as documented', () => {
    expect(judged({ country: 'us' })).toMatchObject({
      subscriber: { Attributes: { CountryCode: 'US' } },
      mends: ['country'],
    });
    expect(judged({ country: 'en-US', isLocale: true })).toMatchObject({
      subscriber: { Attributes: { CountryCode: 'US' } },
    });
    expect(judged({ country: 'zh_Hant_TW', isLocale: true, number: '886912345678' })).toMatchObject({
      subscriber: { Attributes: { CountryCode: 'TW' } },
    });
    expect(judged({ country: '' })).toEqual({
      status: 'accepted',
      subscriber: { MobileNumber: '13175551212', SubscriberKey: 'a' },
      mends: [],
    });
  });

  test('of Norway that became false is refused, and no other country is put there', () => {
    expect(judged({ number: '4740012345', country: false })).toMatchObject({
      reason: 'country-code-invalid',
      sentence: 'false is not an ISO 3166-1 alpha-2 country code.',
    });
    expect(judged({ number: '40 01 23 45', country: 'NO' })).toMatchObject({
      subscriber: { MobileNumber: '4740012345', Attributes: { CountryCode: 'NO' } },
    });
  });

  test('says how a number is written, and the home country does if there is none', () => {
    expect(judged({ number: '07400 123456', country: 'GB' }, us)).toMatchObject({
      subscriber: { MobileNumber: '447400123456' },
    });
    expect(judged({ number: '(317) 555-1212', country: '' }, us)).toMatchObject({
      subscriber: { MobileNumber: '13175551212' },
    });
    expect(judged({ number: '(317) 555-1212' })).toMatchObject({ reason: 'number-not-numeric' });
  });

  test('has to suit the number, and one among other columns has to be one', () => {
    expect(judged({ country: 'GB' })).toMatchObject({ reason: 'number-invalid' });
    expect(judged({ attributes: { 'country code': 'UK' } })).toMatchObject({
      reason: 'country-code-invalid',
    });
    expect(judged({ attributes: { Name: 'Ann', Age: 7, Town: '' } })).toMatchObject({
      subscriber: { Attributes: { Name: 'Ann', Age: '7' } },
    });
    expect(judged({ country: 'XK', number: '38343201234' })).toMatchObject({
      reason: 'country-code-invalid',
    });
    expect(judged({ country: 'XK', number: '38343201234' }, { kosovo: true })).toMatchObject({
      status: 'accepted',
    });
  });
});

describe('a number that reads two ways', () => {
  const two = { number: '2057038726', key: 'a' };

  test('is ambiguous, unless somebody chooses', () => {
    expect(judgeRow(two, us)).toMatchObject({ reason: 'ambiguous' });
    expect(judgeRow(two, { ...us, ambiguous: 'home' })).toMatchObject({
      subscriber: { MobileNumber: '12057038726' },
    });
    expect(judgeRow(two, { ...us, ambiguous: 'international' })).toMatchObject({
      subscriber: { MobileNumber: '2057038726' },
    });
    expect(judgeRow(two)).toMatchObject({ subscriber: { MobileNumber: '2057038726' } });
  });

  test('is what it is, if numbers are read as documented', () => {
    expect(judgeRow(two, { ...us, reading: 'strict' })).toMatchObject({
      subscriber: { MobileNumber: '2057038726' },
      mends: [],
    });
    expect(judgeRow({ number: '+13175551212', key: 'a' }, { reading: 'strict' })).toMatchObject({
      reason: 'number-not-numeric',
    });
  });
});

/** A number of each of some countries, and how it is written there. */
const known: readonly (readonly [digits: string, country: string, national: string])[] = [
  ['13175551212', 'US', '(317) 555-1212'],
  ['447400123456', 'GB', '07400 123456'],
  ['4915112345678', 'DE', '01511 2345678'],
  ['33612345678', 'FR', '06 12 34 56 78'],
  ['4740612345', 'NO', '406 12 345'],
  ['390612345678', 'IT', '06 1234 5678'],
  ['819012345678', 'JP', '090-1234-5678'],
  ['5511961234567', 'BR', '(11) 96123-4567'],
  ['917410410123', 'IN', '07410 410123'],
];

/** A number written in some way that `human` reads, and as a spreadsheet may leave it. */
const written = fc
  .tuple(
    fc.constantFrom(...known),
    fc.constantFrom<(digits: string, national: string) => string>(
      (digits) => digits,
      (digits) => `+${digits}`,
      (digits) => `+${digits.slice(0, 2)} ${digits.slice(2, 6)}-${digits.slice(6)}`,
      (digits) => `00${digits}`,
      (_, national) => national,
    ),
    fc.constantFrom<(text: string) => unknown>(
      (text) => text,
      (text) => `'${text}`,
      (text) => `="${text}"`,
      (text) => ` ${text}\u00a0`,
      (text) => `\u202a${text}\u202c`,
      (text) => (/^[0-9]+$/.test(text) ? `${text}.0` : text),
      (text) => (/^[1-9][0-9]+$/.test(text) ? Number(text) : text),
      (text) => (/^[1-9][0-9]+$/.test(text) ? BigInt(text) : text),
      (text) => (/^[1-9][0-9]+$/.test(text) ? `${text[0] ?? ''}.${text.slice(1)}E+${text.length - 1}` : text),
      (text) => (/^[1-9][0-9]+$/.test(text) ? Number(text).toExponential(5).replace('e', 'E') : text),
    ),
  )
  .map(([[digits, country, national], write, damage]) => ({
    digits,
    country,
    number: damage(write(digits, national)),
  }));

describe('an accepted row', () => {
  test('has the number that was written, and names whatever was changed', () => {
    const seen = { accepted: 0, rejected: 0 };
    fc.assert(
      fc.property(written, fc.boolean(), ({ digits, country, number }, isColumn) => {
        const row = isColumn ? { number, key: 'a', country } : { number, key: 'a' };
        const result = judgeRow(row, isColumn ? {} : { home: country });
        seen[result.status] += 1;
        if (result.status === 'rejected') {
          expect([result.reason, number]).toEqual(['digits-lost', expect.stringMatching(/E\+/)]);
          return;
        }
        expect(result.subscriber.MobileNumber).toBe(digits);
        expect(result.mends.length > 0).toBe(number !== digits);
      }),
      seeded(3000),
    );
    expect(seen.accepted).toBeGreaterThan(2000);
    expect(seen.rejected).toBeGreaterThan(20);
  });

  const anyCell = fc.oneof(
    fc.string(),
    fc.stringMatching(/^[+0-9 ().'-]{0,16}$/),
    fc.stringMatching(/^[0-9.,E+]{0,16}$/),
    fc.bigInt({ min: 0n, max: 10n ** 16n }),
    fc.double(),
    fc.constantFrom(...known.map(([digits]) => digits)),
    fc.constantFrom(null, undefined, true, new Date(NaN)),
  );
  const anyRow: fc.Arbitrary<Row> = fc.record(
    {
      number: fc.oneof(
        { weight: 2, arbitrary: fc.constantFrom(...known.map(([digits]) => digits)) },
        anyCell,
      ),
      key: fc.oneof({ weight: 3, arbitrary: fc.constant('a') }, fc.string(), anyCell),
      country: fc.oneof(
        fc.constantFrom('US', 'gb', 'XK', 'UK', '', 'AQ', 'DE', false),
        fc.string({ maxLength: 3 }),
      ),
      isLocale: fc.boolean(),
      attributes: fc.dictionary(fc.constantFrom('Name', 'country_code', 'CountryCode2', 'x'), anyCell),
    },
    { requiredKeys: ['number', 'key'] },
  );
  const anySettings = fc.record(
    {
      home: fc.constantFrom('US', 'GB', 'NO'),
      level: fc.constantFrom('e164' as const, 'possible' as const, 'valid' as const),
      reading: fc.constantFrom('human' as const, 'strict' as const),
      ambiguous: fc.constantFrom('reject' as const, 'home' as const, 'international' as const),
      kosovo: fc.boolean(),
    },
    { requiredKeys: [] },
  );

  test('violates no rule of a send, and a row that does is rejected', () => {
    let accepted = 0;
    fc.assert(
      fc.property(anyRow, anySettings, (row, settings) => {
        const result = judgeRow(row, settings);
        if (result.status === 'rejected') return;
        accepted += 1;
        const report = validateSend(
          { messageId: 'MzA6Nzg6MA', body: { Subscribers: [result.subscriber] } },
          { message: { text: 'Hi', keywords: [] } },
          { phone: settings.level ?? 'possible', kosovo: settings.kosovo ?? false },
        );
        expect(report.violations).toEqual([]);
      }),
      seeded(5000),
    );
    expect(accepted).toBeGreaterThan(500);
  });
});
