import type { SendBodyInput } from '../../src/message-contact/index.js';
import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';

import {
  jsonSchema,
  unknown,
  withParams,
  array,
  number,
  object,
  record,
  table,
  text,
  coercedText,
  validate,
} from '../../src/index.js';
import { requestViolating, validRequest } from '../../../testing/src/index.js';
import { bodyAnnotations } from '../../src/message-contact/annotations.js';
import { sendBody } from '../../src/message-contact/body.js';
import { sendRequestSchema, sendRules } from '../../src/message-contact/index.js';
import { validateSend } from '../../src/message-contact/index.js';
import { seeded } from '../seed.js';

const drafts = {
  '2020-12': new Ajv2020({ strict: true }).compile(jsonSchema(sendBody, { exact: true })),
  '7': new Ajv({ strict: true }).compile(jsonSchema(sendBody, { exact: true, target: 'draft-07' })),
};
const forReaders = {
  'draft-2020-12': new Ajv2020({ strict: true }).compile(
    jsonSchema(sendBody, { annotations: bodyAnnotations }),
  ),
  'draft-07': new Ajv({ strict: true }).compile(
    jsonSchema(sendBody, { target: 'draft-07', annotations: bodyAnnotations }),
  ),
};

/** What the reader says of a body. */
const misshapen = (body: unknown): readonly string[] =>
  validateSend({ messageId: 'MzA6Nzg6MA', body })
    .violations.filter(({ rule }) => rule === 'shape')
    .map(({ message }) => message);

const names = [
  'mobileNumbers',
  'SUBSCRIBERS',
  'Subscribe',
  'keyword',
  'KEYWORD',
  'messageText',
  'override',
  'sendTime',
  'other',
];
const value = fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.constantFrom('TRUE', 'false', 'truer', null, true));
const subscriber = fc.dictionary(
  fc.constantFrom('MobileNumber', 'subscriberkey', 'Attributes', 'ATTRIBUTES', 'CountryCode'),
  fc.oneof(value, fc.dictionary(fc.string(), value, { maxKeys: 3 })),
);
const bodies = fc.oneof(
  fc.jsonValue(),
  fc.dictionary(fc.constantFrom(...names), fc.oneof(value, fc.array(fc.oneof(subscriber, value)))),
);

/** If a body has a list with an element in it: the reader takes any, and rules refuse what is of another type. */
const hasElements = (body: unknown): boolean =>
  typeof body === 'object' &&
  body !== null &&
  Object.values(body).some((value) => Array.isArray(value) && value.length > 0);

describe.each(Object.entries(forReaders))('the JSON Schema for readers, %s', (target, passes) => {
  test('11. takes whatever the table calls valid', () => {
    fc.assert(
      fc.property(validRequest(), ({ body }) => {
        expect(passes(JSON.parse(JSON.stringify(body)))).toBe(true);
      }),
      seeded(300),
    );
  });

  test('11. takes whatever the exact one takes, but for values in lists that rules refuse', () => {
    const exact = drafts[target === 'draft-07' ? '7' : '2020-12'];
    const seen = { taken: 0 };
    fc.assert(
      fc.property(bodies, (body) => {
        fc.pre(exact(body) && !hasElements(body));
        seen.taken += 1;
        expect([body, passes(body)]).toEqual([body, true]);
      }),
      seeded(500),
    );
    expect(seen.taken).toBeGreaterThan(0);
  });

  test('names each field, and has neither patterns of names nor not', () => {
    const schema = jsonSchema(sendBody, { annotations: bodyAnnotations }) as { properties: object };
    expect(Object.keys(schema.properties)).toEqual(Object.keys(sendBody.fields));
    expect(JSON.stringify(schema)).not.toMatch(/patternProperties|"not"/);
    const described = Object.values(schema.properties) as readonly {
      description?: string;
      examples?: unknown[];
    }[];
    for (const { description, examples } of described)
      expect([
        typeof description,
        (examples?.length ?? 0) > 0 || description?.includes('subscribers'),
      ]).toEqual(['string', true]);
  });

  test('is that of the type: a body of it passes, and one with a field of another type does not', () => {
    const body: Required<SendBodyInput> = {
      mobileNumbers: ['13175551212'],
      Subscribers: [
        { MobileNumber: '13175551212', SubscriberKey: null, Attributes: { a: 1, b: null, c: 'x', d: true } },
      ],
      Subscribe: true,
      Resubscribe: null,
      keyword: 'K',
      Override: false,
      messageText: null,
      ContentURL: 'https://a.example',
      SendTime: '2026-12-01 09:30',
    };
    expect(passes(body)).toBe(true);
    for (const name of Object.keys(body))
      expect([name, passes({ ...body, [name]: [[7]] })]).toEqual([name, false]);
    expect(passes({ ...body, mobileNumbers: [7] })).toBe(false);
  });

  test('its examples pass it', () => {
    const { properties } = bodyAnnotations as {
      properties: Record<string, { examples?: readonly unknown[] }>;
    };
    for (const [name, { examples = [] }] of Object.entries(properties))
      for (const example of examples) expect([name, passes({ [name]: example })]).toEqual([name, true]);
  });
});

describe.each(Object.entries(drafts))('the JSON Schema of a send, draft %s', (_, passes) => {
  test('takes what the reader reads, and nothing else', () => {
    fc.assert(
      fc.property(bodies, (body) => {
        const said = misshapen(body);
        // A schema cannot say this, and judges the second one as well.
        fc.pre(said.every((message) => !message.endsWith('is given more than once.')));
        expect([body, passes(body)]).toEqual([body, said.length === 0]);
      }),
      seeded(1000),
    );
  });

  test('takes every valid request, and every one in which the shape is right', () => {
    fc.assert(
      fc.property(fc.oneof(validRequest(), requestViolating(['keyword-blank'])), ({ body }) => {
        expect(passes(JSON.parse(JSON.stringify(body)))).toBe(true);
      }),
      seeded(200),
    );
  });

  test.each<[unknown, boolean]>([
    [{}, true],
    [
      {
        KEYWORD: null,
        subscribe: 'TrUe',
        Subscribers: [7, null, { attributes: { a: 1, b: null, c: false } }],
      },
      true,
    ],
    [[], false],
    [{ keyWord: 7 }, false],
    [{ SUBSCRIBE: 'yes' }, false],
    [{ subscribers: [{ ATTRIBUTES: { a: [] } }] }, false],
  ])('%j: %p', (body, is) => expect(passes(body)).toBe(is));
});

test('a description with exact names, numbers and odd names', () => {
  const body = object({
    'a.b/c': number,
    rows: array(array(text)),
    more: record(coercedText),
    inner: object({ n: number }),
  });
  const passes = new Ajv2020({ strict: true }).compile(jsonSchema(body, { exact: true }));
  const odd = object({ 'a.b-c': number }, { keys: 'ignoreCase' });
  const passesOdd = new Ajv2020({ strict: true }).compile(jsonSchema(odd, { exact: true }));
  const of = table({ name: 'odd', body, messages: {} }).rules({});
  const inputs = [
    { 'a.b/c': 1, rows: [['x'], []], more: { y: 1 }, inner: { n: null } },
    { 'a.b/c': '1' },
    { rows: [null] },
    { rows: [['x', null]] },
    { inner: { n: 'x' } },
    { inner: [] },
  ];
  expect(inputs.map((input) => passes(input))).toEqual([true, false, false, false, false, false]);
  expect(inputs.map((input) => validate(of, input).status === 'valid')).toEqual([
    true,
    false,
    false,
    false,
    false,
    false,
  ]);
  expect([passesOdd({ 'A.B-C': 'x' }), passesOdd({ 'axb-c': 'x' }), passesOdd({ 'A.b-c': 1 })]).toEqual([
    false,
    true,
    true,
  ]);
});

test('a JSON Schema has no key without a value', () => {
  const schema = jsonSchema(object({ a: unknown, b: text }), {
    annotations: { properties: { a: { title: 'A' } } },
  });
  expect(schema).toStrictEqual({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    type: 'object',
    properties: { a: { title: 'A' }, b: { type: ['string', 'null'] } },
  });
});

test('the exact one of a body with parameters asks for the body alone', () => {
  const of = withParams({ id: text }, object({ a: text }));
  expect(jsonSchema(of, { exact: true })).toMatchObject({ required: ['body'] });
  expect(jsonSchema(of, { annotations: { required: ['id'] } })).toMatchObject({ required: ['id', 'body'] });
});

test('the JSON Schema of a whole request names the id and the body', () => {
  const { input } = sendRequestSchema(sendRules)['~standard'].jsonSchema;
  expect(input({ target: 'draft-2020-12' })).toMatchObject({
    title: 'SendMessageContactRequest',
    description: 'The id of a message, and the body of the request that sends it.',
    required: ['messageId', 'body'],
    properties: {
      messageId: {
        type: 'string',
        description: 'The encoded id of the message.',
        examples: ['MzA6Nzg6MA'],
      },
      body: { title: 'SendMessageContact' },
    },
  });
});
