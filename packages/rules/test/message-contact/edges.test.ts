import { extend } from '../../src/index.js';
import { describe, expect, test } from '@jest/globals';

import {
  sendRules,
  validateSend,
  sendFormErrors,
  sendValues,
  sendBodySchema,
  sendFormSchema,
  sendRequestSchema,
} from '../../src/message-contact/index.js';
import type { RuleId, SendOptions } from '../../src/message-contact/index.js';
import { isEncodedMessageId } from '../../src/message/message-id.js';
import { isSendTime } from '../../src/message/send-time.js';

// What lies next to what a rule tells apart. Each of these was a fault that no other test found.

const messageId = 'MzA6Nzg6MA';
const facts = { message: { text: 'Hello', keywords: [] } };
const subscriber = { MobileNumber: '13175551212', SubscriberKey: 'k' };

const said = (body: unknown, options?: SendOptions): readonly string[] =>
  validateSend({ messageId, body }, facts, options).violations.map(({ message }) => message);

describe('a country is designated by a name', () => {
  const separated = (separator: string): string => ['', ...'CountryCode', ''].join(separator);

  test.each(['-', '_', ' ', '-_ '])('with %j between all its letters', (separator) => {
    const name = separated(separator);
    const unknown = { Subscribers: [{ ...subscriber, [name]: 'ZZ' }] };
    const { violations } = validateSend({ messageId, body: unknown }, facts);
    expect(violations.map(({ path }) => path)).toEqual([['Subscribers', 0, name]]);
  });

  test.each([separated('.'), 'CountryCodes', 'cCountryCode', 'ConsentStatus', 'CountryCod', 'xCountryCode'])(
    'and not by %s',
    (name) => {
      expect(said({ Subscribers: [{ ...subscriber, [name]: 'ZZ', Attributes: { [name]: 'ZZ' } }] })).toEqual(
        [],
      );
    },
  );

  test('attributes are under their own name alone', () => {
    expect(said({ Subscribers: [{ ...subscriber, undefined: { CountryCode: 'ZZ' } }] })).toEqual([]);
  });
});

test('attributes that are a list designate no country, whatever names it has', () => {
  const Attributes = Object.assign(['x'], { CountryCode: 'nowhere' });
  const subscriber = { MobileNumber: '13175551212', SubscriberKey: 'k', Attributes };
  const { violations } = validateSend({ messageId: 'MzA6Nzg6MA', body: { Subscribers: [subscriber] } });
  expect(violations.map(({ message }) => message)).toEqual(['Attributes must be an object.']);
});

describe('a message id is base64 of KEY:NUMBER:NUMBER', () => {
  /** By Node: padded in full or not at all, and no bit in it that the text does not have. */
  const isOne = (id: string): boolean => {
    const letters = id.length % 4 === 0 ? id.replace(/={1,2}$/, '') : id;
    const text = Buffer.from(letters, 'base64').toString('latin1');
    return (
      Buffer.from(text, 'latin1').toString('base64').replace(/=+$/, '') === letters &&
      /^[A-Za-z0-9_-]+:[0-9]+:[0-9]+$/.test(text)
    );
  };
  const base64 = (text: string): readonly string[] => {
    const padded = Buffer.from(text, 'latin1').toString('base64');
    return [padded, padded.replace(/=+$/, ''), `${padded.replace(/=+$/, '')}=`, `${padded}=`];
  };
  const characters = Array.from({ length: 256 }, (_, code) => String.fromCharCode(code));
  const texts = [
    ...['', ':', '::', ':1:1', 'a::1', 'a:1:', 'a:1', 'a:1:1:1', 'a:1:1:', 'a:1:1', 'ab:1:1', 'abc:1:1'],
    ...characters.flatMap((one) => [`${one}:1:1`, `a:${one}:1`, `a:1:${one}`, `a:1${one}:12`]),
  ];
  // Of twelve letters, to which one more adds no byte; and with a B, which few have.
  const ids = ['MzA6Nzg6MA', 'MzA6Nzg6MA==', 'YToxOjE=', 'YToxOjE', 'YWI6MToy', 'MzA6Nzg6MDAw', 'eDBBOjE6MQ'];
  const spoiled = ids.flatMap((id) =>
    Array.from(`${id} `).flatMap((_, at) =>
      characters.flatMap((one) => [
        `${id.slice(0, at)}${one}${id.slice(at + 1)}`,
        `${id.slice(0, at)}${one}${id.slice(at)}`,
      ]),
    ),
  );

  test('an id of another form is refused', () => {
    const all = [...texts.flatMap(base64), ...spoiled, 'YToxOjE=YQ==', 'YToxOj=E', 'YToxO=='];
    expect(all.filter((id) => isEncodedMessageId(id) !== isOne(id))).toEqual([]);
    expect(all.filter(isOne).length).toBeGreaterThan(100);
  });
});

test.each([
  ['2012-02-29 10:00', []],
  ['2024-02-29 10:00', []],
  ['1900-02-29 10:00', ['bad']],
  ['2011-02-29 10:00', ['bad']],
  ['2012-00-10 10:00', ['bad']],
  ['x2012-10-17 20:01', ['bad']],
  ['2012-10-17 20:01x', ['bad']],
])('the time %s', (SendTime, wrong) => {
  expect(said({ mobileNumbers: ['13175551212'], SendTime })).toHaveLength(wrong.length);
});

test('a time with one other character is one if the calendar has it', () => {
  const isOne = (time: string): boolean => {
    const moment = `${time.replace(' ', 'T')}:00.000Z`;
    if (!/^(?!0000)[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}$/.test(time)) return false;
    const date = new Date(moment);
    return !Number.isNaN(date.getTime()) && date.toISOString() === moment;
  };
  const characters = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code));
  const times = ['2012-12-31 19:59', '0001-01-01 00:00', '2012-02-29 23:00', '1900-02-28 10:30'].flatMap(
    (time) =>
      Array.from(time).flatMap((_, at) =>
        characters.flatMap((one) => [
          `${time.slice(0, at)}${one}${time.slice(at + 1)}`,
          `${time.slice(0, at)}${one}${time.slice(at)}`,
        ]),
      ),
  );
  expect(times.filter((time) => isSendTime(time) !== isOne(time))).toEqual([]);
  expect(times.filter(isOne).length).toBeGreaterThan(100);
});

test('bytes are no number, whatever they spell', () => {
  const bytes = new TextEncoder().encode('13175551212');
  expect(said({ Subscribers: [{ MobileNumber: bytes, SubscriberKey: 'k' }] }).at(-1)).toBe(
    'No valid subscribers were provided',
  );
});

test.each<[string, unknown, string]>([
  ['a bigint', 10n, '10'],
  ['a symbol', Symbol('s'), 'Symbol(s)'],
  ['a function', () => 1, 'function'],
  ['numbers that JSON has no text for', [NaN, Infinity, 1.5], '[null,null,1.5]'],
  // eslint-disable-next-line no-sparse-arrays -- this is the case
  ['a list with a gap', [, true], '[null,true]'],
  ['a getter, which is not run', { get a() { return 1; }, b: 'x' }, '{"b":"x"}'], // prettier-ignore
])('the text of %s', (_, value, text) => {
  expect(said({ mobileNumbers: [value] })).toEqual([`${text} is not a numeric string`]);
});

describe('a form shows a sentence', () => {
  const places = (body: unknown, rule: RuleId): readonly string[] => {
    const { violations } = validateSend({ messageId, body }, facts);
    const { fields } = sendFormErrors(
      violations.filter((violation) => violation.rule === rule),
      body,
    );
    return Object.keys(fields);
  };

  test.each<[string, unknown, RuleId, string]>([
    ['at the list of subscribers', { Subscribers: [], mobileNumbers: [] }, 'recipients-empty', 'Subscribers'],
    ['at the only list there is', { Subscribers: null }, 'recipients-empty', 'Subscribers'],
    [
      'at the list that is one',
      { Subscribers: null, mobileNumbers: [] },
      'recipients-empty',
      'mobileNumbers',
    ],
    ['at a field', { Subscribers: [subscriber], Subscribe: true }, 'keyword-blank', 'keyword'],
    [
      'at the key that is missing',
      { Subscribers: [{ MobileNumber: 5 }] },
      'subscriber-incomplete',
      'Subscribers.0.SubscriberKey',
    ],
    [
      'at a key that is no text',
      { Subscribers: [{ MobileNumber: '13175551212', subscriberKey: 5 }] },
      'subscriber-incomplete',
      'Subscribers.0.subscriberKey',
    ],
  ])('%s', (_, body, rule, place) => {
    expect(places(body, rule)).toEqual([place]);
  });

  test('at a subscriber that lacks nothing any more', () => {
    const issue = { rule: 'subscriber-incomplete', message: 'No.', path: ['Subscribers', 0] };
    expect(sendFormErrors([issue], { Subscribers: [subscriber] }).fields).toEqual({
      'Subscribers.0': ['No.'],
    });
  });

  test('at its place, also if a list can no longer be looked at', () => {
    const { proxy, revoke } = Proxy.revocable([], {});
    revoke();
    const issue = { rule: 'recipients-empty', message: 'No.', path: ['mobileNumbers'] };
    expect(sendFormErrors([issue], { mobileNumbers: [], Subscribers: proxy }).fields).toEqual({
      mobileNumbers: ['No.'],
    });
  });

  test('at the whole, if an issue has no path', () => {
    expect(sendFormErrors([{ message: 'No.' }], { mobileNumbers: [] })).toEqual({
      fields: {},
      form: ['No.'],
    });
  });
});

describe('the values of a form', () => {
  test.each<[unknown, unknown]>([
    ['2012-10-17T20:01', '2012-10-17 20:01'],
    ['on 2012-10-17T20:01', 'on 2012-10-17T20:01'],
    ['12-10-17T20:01', '12-10-17T20:01'],
  ])('have %j as the time %j', (SendTime, time) => {
    const { body } = sendValues({ mobileNumbers: ['13175551212'], SendTime });
    expect(body).toEqual({ mobileNumbers: ['13175551212'], SendTime: time });
  });

  test('have no time if the form has none', () => {
    expect(sendValues({ mobileNumbers: ['13175551212'] }).body).toEqual({ mobileNumbers: ['13175551212'] });
  });

  test('have the place of an issue', () => {
    const values = { Subscribers: [{ MobileNumber: '13175551212', SubscriberKey: '' }] };
    const issue = { rule: 'subscriber-incomplete', message: 'No.', path: ['Subscribers', 0] };
    expect(sendValues(values).place(issue)).toEqual(['Subscribers', 0, 'SubscriberKey']);
  });
});

describe('a schema', () => {
  test('takes the options', () => {
    const schema = sendBodySchema(sendRules, { messageId, facts, options: { maxSubscribers: 0 } });
    const { issues } = schema['~standard'].validate({ Subscribers: [subscriber] });
    expect(issues?.map(({ rule }) => rule)).toEqual(['subscribers-too-many']);
  });

  test('of a form validates the id if it is given', () => {
    const values = { mobileNumbers: ['13175551212'] };
    const judged = (id: unknown) => {
      const schema = sendFormSchema(sendRules, { messageId: id, facts });
      return schema['~standard'].validate(values).issues?.map(({ rule }) => rule);
    };
    expect([judged('x'), judged(undefined)]).toEqual([['message-id-malformed'], undefined]);
  });

  test('of a request has an error of ours at the whole', () => {
    const rules = extend(sendRules, { broken: 'Never said.' }, ({ on }) => ({
      broken: on('keyword').fails((): boolean => {
        throw new Error('a fault');
      }),
    }));
    const schema = sendRequestSchema(rules as unknown as typeof sendRules);
    const { issues } = schema['~standard'].validate({ messageId, body: { mobileNumbers: ['13175551212'] } });
    expect(issues?.map(({ rule, path }) => [rule, path])).toEqual([['unexpected', []]]);
  });
});
