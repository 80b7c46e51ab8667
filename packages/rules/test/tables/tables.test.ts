import type { Table } from '../../src/index.js';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { seeded } from '../seed.js';
import {
  object,
  table,
  text,
  translate,
  describeRules,
  forField,
  parseMessage,
  resolve,
  translation,
  validate,
} from '../../src/index.js';
import { sendRules } from '../../src/message-contact/index.js';
import { optIn } from './opt-in.js';
import { order } from './order.js';

const said = ({
  violations,
}: {
  readonly violations: readonly { readonly path: readonly unknown[]; readonly message: string }[];
}) => violations.map(({ path, message }) => `${path.join('.')}: ${message}`);

test.each([
  ['opt-in', 95],
  ['order', 115],
])('%s takes at most %p lines', (name, most) => {
  expect(
    readFileSync(join(__dirname, `${name}.ts`), 'utf8')
      .trimEnd()
      .split('\n').length,
  ).toBeLessThanOrEqual(most);
});

describe('opt-in', () => {
  const good = {
    messageName: 'Hello',
    ShortCode: '12345',
    CountryCode: 'US',
    MessageText: 'Hi',
    MessageOptInType: 'Other',
  };
  const facts = { shortCodes: [{ code: '12345', country: 'US' }], longCodes: [] };

  test('is valid, incomplete or invalid', () => {
    expect(validate(optIn, good, facts)).toMatchObject({ status: 'valid', value: { MessageName: 'Hello' } });
    expect(validate(optIn, good)).toMatchObject({ status: 'incomplete', missing: [{ fact: 'shortCodes' }] });
    expect(said(validate(optIn, { ...good, messageName: ' ', CountryCode: 'FR' }, facts))).toEqual([
      'messageName: The MessageName field cannot be blank or only contain whitespace.',
      'ShortCode: The ShortCode 12345 with CountryCode FR cannot be found on the account. Please ensure that the ShortCode and CountryCode are valid and set up on the account.',
    ]);
    expect(said(validate(optIn, { ...good, messageName: 'x'.repeat(4) }, facts, { maxName: 3 }))).toEqual([
      'messageName: The MessageName field cannot contain more than 3 characters.',
    ]);
  });

  test('a prerequisite that fails is the reason of the rule after it', () => {
    expect(validate(optIn, { ...good, CountryCode: 'USA' }, facts).outcomes['short-code-unknown']).toEqual({
      status: 'skipped',
      because: { kind: 'prerequisite', rule: 'country-length' },
    });
  });

  test('a sentence with two placeholders back to its rule', () => {
    const [violation] = validate(optIn, { ...good, CountryCode: 'FR' }, facts).violations;
    expect(parseMessage(optIn, violation?.message ?? '')).toEqual([
      { rule: 'short-code-unknown', args: ['12345', 'FR'] },
    ]);
  });
});

describe('order', () => {
  const input = {
    customer: 'ann',
    currency: 'EUR',
    total: 120,
    deliverOn: '2026-01-01',
    gift: true,
    lines: [
      { sku: 'apple', quantity: 9, currency: 'USD', discounts: [{ coupon: 'old', percent: 101 }] },
      { sku: 'apple', quantity: 1 },
      { sku: 'ghost', quantity: 1 },
      { quantity: 'many' },
      7,
    ],
    shipping: { address: { country: 'DE' } },
  };
  const facts = {
    today: '2026-02-01',
    customer: { credit: 100 },
    stock: { apple: 3, ghost: null },
    coupons: { old: { until: '2026-01-15' } },
  };

  test('reports all that is wrong at once, at its path', () => {
    expect(said(validate(order, { ...input, lines: input.lines.slice(0, 3) }, facts))).toEqual([
      'deliverOn: deliverOn 2026-01-01 is before 2026-02-01',
      'lines.2.sku: there is no ghost',
      'lines.0.quantity: only 3 of apple left',
      'lines.0.currency: USD is not EUR',
      'lines.1.sku: apple is given twice',
      'lines.0.discounts.0.percent: 101 is not between 0 and 100',
      'lines.0.discounts.0.coupon: coupon old ended on 2026-01-15',
      'shipping.address.street: street is missing',
      'total: total 120 is above your credit of 100',
    ]);
  });

  test('an element that cannot be read takes no other with it', () => {
    const report = validate(order, input, facts);
    expect(said(report).slice(0, 4)).toEqual([
      'lines.3.quantity: quantity must be a number.',
      'lines.4: lines[4] must be an object.',
      'deliverOn: deliverOn 2026-01-01 is before 2026-02-01',
      'lines.3.sku: sku is missing',
    ]);
    // It compares each line with those before it, and one of them is not known.
    expect(report.outcomes['sku-repeated']).toEqual({
      status: 'skipped',
      because: { kind: 'unreadable', fields: ['lines'] },
    });
  });

  test('schemas of other libraries report their own messages', () => {
    expect(said(validate(order, { deliverOn: 'soon', gift: 'yes', lines: [] })).slice(0, 2)).toEqual([
      'deliverOn: deliverOn: not a day (yyyy-MM-dd)',
      'gift: gift: not boolean',
    ]);
  });

  test('names every fact that is missing, and of keyed ones for which keys', () => {
    expect(validate(order, input, { stock: { apple: 3 } }).missing).toEqual([
      { fact: 'customer' },
      { fact: 'today' },
      { fact: 'stock', keys: ['ghost'] },
      { fact: 'coupons', keys: ['old'] },
    ]);
  });

  test('resolve loads what is missing, once, and nothing else', async () => {
    const asked: unknown[] = [];
    const report = await resolve(
      order,
      { ...input, lines: input.lines.slice(0, 3) },
      {
        customer: (names) => (asked.push(names), { credit: 100 }),
        today: async () => '2026-02-01',
        stock: async (keys) => (
          asked.push(keys),
          Object.fromEntries(keys.map((key) => [key, key === 'apple' ? 3 : null]))
        ),
        coupons: async (keys) => (asked.push(keys), { old: { until: '2026-01-15' } }),
      },
    );
    expect(report).toEqual(validate(order, { ...input, lines: input.lines.slice(0, 3) }, facts));
    expect(asked).toEqual([['customer'], ['apple', 'ghost'], ['old']]);
  });

  test('a loader that fails makes the report invalid, and one that finds nothing has answered null', async () => {
    const heard: unknown[] = [];
    let calls = 0;
    const report = await resolve(
      order,
      { customer: 'ann', deliverOn: '2026-01-01', lines: [{ sku: 'apple' }], total: 1 },
      {
        today: () => {
          throw new Error('no clock');
        },
        customer: () => {
          calls += 1;
          return undefined;
        },
        stock: async () => ({ apple: 1 }),
      },
      {},
      { onUnexpected: (error) => heard.push(String(error)) },
    );
    expect([report.status, report.missing.map(({ fact }) => fact), calls]).toEqual(['invalid', ['today'], 1]);
    expect(heard).toEqual(['Error: no clock']);
  });

  test('a warning is reported, and lets it pass', () => {
    const { lines, deliverOn, shipping, ...rest } = input;
    const report = validate(order, { ...rest, lines: [{ sku: 'apple', quantity: 1 }] }, facts);
    expect([report.status, said(report)]).toEqual([
      'valid',
      ['total: total 120 is above your credit of 100'],
    ]);
  });

  test('keeps whatever else a row has next to its text', () => {
    expect(order.messages['sku-unknown'].code).toBe('missing');
    expect(describeRules(order).find(({ id }) => id === 'coupon-expired')?.paths).toEqual([
      'lines[].discounts[].coupon',
    ]);
  });

  test('the rules of one field, and those that they come after', () => {
    expect(describeRules(forField(order, 'quantity')).map(({ id }) => id)).toEqual([
      'shape',
      'sku-missing',
      'sku-unknown',
      'stock-short',
      'unexpected',
    ]);
  });

  test('in other words, those of shape too', () => {
    const texts = Object.fromEntries(
      describeRules(order).map(({ id, message }) => [id, message.template]),
    ) as Record<keyof typeof order.messages, string>;
    const german = translation(order, {
      ...texts,
      'sku-unknown': '<0> gibt es nicht',
      shape: {
        body: 'Kein Objekt.',
        array: '<0>: keine Liste',
        object: '<0>: kein Objekt',
        string: '<0>: kein Text',
        number: '<0>: keine Zahl',
        boolean: '<0>: weder ja noch nein',
        long: '<0>: mehr als <1>',
        repeated: '<0>: doppelt',
        refused: '<0>: <1>',
        unknown: '<0>: unbekannt, wie <1>',
      },
    });
    const report = validate(order, { customer: 7, lines: [{ sku: 'x' }] }, { stock: { x: null } });
    expect(said(translate(report, german))).toEqual([
      'customer: customer: kein Text',
      'lines.0.sku: x gibt es nicht',
    ]);
    expect(parseMessage(order, 'x gibt es nicht', german)).toEqual([
      { rule: 'sku-unknown', args: ['x'], code: 'missing' },
    ]);
  });
});

const odd = fc.oneof(
  fc.constantFrom('a', '', ' ', 'EUR', '2026-01-01', 'Single', 'Double'),
  fc.integer(),
  fc.anything({ maxDepth: 1 }),
);
const line = fc.record(
  { sku: odd, quantity: odd, currency: odd, discounts: fc.array(fc.record({ coupon: odd, percent: odd })) },
  { requiredKeys: [] },
);
const inputs = fc.oneof(
  fc.record(
    {
      customer: odd,
      total: odd,
      deliverOn: odd,
      lines: fc.array(fc.oneof(line, odd)),
      MessageName: odd,
      ShortCode: odd,
      shortcode: odd,
      LongCode: odd,
      MessageOptInType: odd,
    },
    { requiredKeys: [] },
  ),
  fc.anything(),
);

test.each([
  ['opt-in', optIn],
  ['order', order],
] as const)('%s: whatever comes is answered, and what is valid is valid again', (_, table) => {
  fc.assert(
    fc.property(inputs, (input) => {
      const report = validate(table as Table, input);
      expect(report.outcomes['unexpected']).toEqual({ status: 'pass' });
      if (report.value !== undefined)
        expect(validate(table as Table, report.value).value).toEqual(report.value);
    }),
    seeded(300),
  );
});

test('parseMessage takes a sentence with or without its full stop, and with white space around it', () => {
  const vendor = '1-317-555-1212 is not a numeric string.';
  const reading = [{ rule: 'number-not-numeric', args: ['1-317-555-1212'] }];
  expect([vendor, ` ${vendor}\n`, vendor.slice(0, -1)].map((text) => parseMessage(sendRules, text))).toEqual([
    reading,
    reading,
    reading,
  ]);
  expect(parseMessage(sendRules, 'Message id x is not valid')).toEqual([
    { rule: 'message-id-malformed', args: ['x'] },
  ]);
  expect(parseMessage(sendRules, 'Message id x is not valid...')).toEqual([]);
});

test('parseMessage reads every sentence of shape that the body can bring about, and no other', () => {
  expect(parseMessage(order, 'gift: not boolean')).toEqual([
    { rule: 'shape', args: ['gift', 'not boolean'] },
  ]);
  expect(parseMessage(optIn, 'gift: not boolean')).toEqual([]);
  expect(parseMessage(optIn, 'ShortCode must be a string.')).toEqual([
    { rule: 'shape', args: ['ShortCode'] },
  ]);
  expect(parseMessage(optIn, 'The request body must be a JSON object.')).toEqual([
    { rule: 'shape', args: [] },
  ]);
});

test('a violation has the code of its row, and of shape the key of its text', () => {
  const { rules } = table({
    name: 'coded',
    body: object({ a: text }),
    messages: { shape: { template: 'No object.', code: 7 } },
  });
  const [violation] = validate(rules({}), { a: 5 }).violations;
  expect(violation).toStrictEqual({
    rule: 'shape',
    path: ['a'],
    args: ['a'],
    message: 'a must be a string.',
    severity: 'error',
    text: 'string',
    code: 7,
  });
  const { on, rules: stated } = table({
    name: 'coded',
    body: object({ a: text }),
    messages: { wrong: { template: 'Wrong.', code: 8 } },
  });
  const coded = stated({ wrong: on('a').fails(() => true) });
  const wrong = { path: ['a'], severity: 'error' };
  expect(validate(coded, { a: 'x' }).violations).toStrictEqual([
    { ...wrong, rule: 'wrong', args: [], message: 'Wrong.', code: 8 },
  ]);
  expect(validate(coded, { a: 5 }).violations).toStrictEqual([
    { ...wrong, rule: 'shape', args: ['a'], message: 'a must be a string.', text: 'string' },
  ]);
});
