import { describe, expect, test } from '@jest/globals';

import { sendBody } from '../../src/message-contact/body.js';
import { isContentUrl } from '../../src/message/content-url.js';
import { countriesIn } from '../../src/message-contact/country-fields.js';
import { jsonText } from '../../src/message/json-text.js';
import { isAcceptable, isCountry } from '../../src/message-contact/number.js';
import type { Phones } from '../../src/message-contact/number.js';
import { isSendTime } from '../../src/message/send-time.js';

describe('what is known of phones', () => {
  const phones: Phones = {
    accepts: { e164: () => true },
    suits: () => true,
    hasPlan: () => true,
    isAlpha2: () => true,
  };

  test('at one level implies none at another', () => {
    expect([isAcceptable(phones, '1', 'e164'), isAcceptable(phones, '1', 'valid')]).toEqual([true, false]);
  });

  test.each([7, true, ['US'], new String('US')])('takes %p for no country', (value) => {
    expect(isCountry(phones, value, { kosovo: true })).toBe(false);
  });
});

test.each([
  '2012-02-29 2012-02-29 10:00',
  '2012-02-29 10:00 ',
  ' 2012-02-29 10:00',
  '2012-02-29 10:00\n',
  '12012-02-29 10:00',
])('%j is not a time', (text) => expect(isSendTime(text)).toBe(false));

test('a list of a million elements has a text, and a longer one has none', () => {
  const most = new Array<undefined>(1_000_000);
  expect(jsonText(most)).toHaveLength('[]'.length + 5 * 1_000_000 - 1);
  expect(jsonText([...most, 1])).toBeUndefined();
});

test.each(['https://', 'https:// ', 'http://a b', 'https:///', 'ftp://a.b', ''])('%j is no URL', (text) =>
  expect(isContentUrl(text)).toBe(false),
);

test('the names of a send are read in any case, and each element has to be what it is', () => {
  expect([sendBody.keys, sendBody.nonObject]).toEqual(['ignoreCase', 'reject']);
});

describe('the fields that designate a country', () => {
  const found = (subscriber: object, others: readonly string[], attributes: string | undefined) =>
    countriesIn(subscriber, others, () => attributes);

  test('are in the attributes as the subscriber spells them, and nowhere else', () => {
    const country = { CountryCode: 'US' };
    expect(found({ undefined: country }, ['undefined'], undefined)).toEqual([]);
    expect(found({ ATTRIBUTES: country }, [], 'ATTRIBUTES')).toEqual([
      { path: ['ATTRIBUTES', 'CountryCode'], value: 'US' },
    ]);
    expect(found({ Attributes: country, CountryCode: 'GB' }, ['CountryCode'], 'Attributes')).toEqual([
      { path: ['CountryCode'], value: 'GB' },
      { path: ['Attributes', 'CountryCode'], value: 'US' },
    ]);
  });
});
