import { expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { codec } from '../../src/schema/codec.js';
import type { ObjectSchema, Schema } from '../../src/schema/schema.js';

import {
  unknown,
  boolean,
  jsonSchema,
  array,
  number,
  object,
  record,
  table,
  text,
  coercedText,
  validate,
} from '../../src/index.js';
import { readableBody } from '../../../testing/src/index.js';
import type { Readable } from '../../../testing/src/index.js';
import { sendBody } from '../../src/message-contact/body.js';
import { seed, seeded, times } from '../seed.js';
import { day } from '../tables/day.js';

type Description = ObjectSchema<unknown, unknown>;

const names = fc.oneof(
  fc.constantFrom('a', 'Key', 'a.b/c', 'toString', 'Stra\u00dfe', '\u212a', '$'),
  fc.string({ minLength: 1, maxLength: 6 }).filter((name) => !/^(?:\d+|__proto__)$/.test(name)),
);

/** Descriptions of bodies, of every kind that a description says all of. */
const { description } = fc.letrec<{ kind: Schema; description: Description }>((tie) => ({
  kind: fc.oneof(
    { maxDepth: 3, depthIdentifier: 'kinds' },
    fc.constantFrom<Schema[]>(text, coercedText, number, boolean, unknown),
    tie('kind').map((of) => array(of) as Schema),
    tie('kind').map((of) => record(of) as Schema),
    tie('description').map((one) => one as unknown as Schema),
  ),
  description: fc
    .tuple(
      fc.uniqueArray(fc.tuple(names, tie('kind')), {
        // Two names that differ in case alone would be one field.
        selector: ([name]) => name.toLowerCase(),
        maxLength: 4,
        depthIdentifier: 'kinds',
      }),
      fc.constantFrom('exact' as const, 'ignoreCase' as const),
      fc.constantFrom('reject' as const, 'asEmpty' as const),
    )
    .map(
      ([fields, keys, nonObject]) =>
        object(Object.fromEntries(fields), {
          keys,
          nonObject,
        }) as unknown as Description,
    ),
}));

/** All that is made of one description, of one body. */
const agree = (body: Description, input: unknown): void => {
  const report = validate(table({ name: 'any', body, messages: {} }).rules({}), input);
  expect([input, report.status, report.violations]).toEqual([input, 'valid', []]);
  const decoded = codec('Any', body).decode(input);
  expect([input, decoded]).toEqual([input, { _tag: 'Right', right: report.value }]);
};

// A field may be called `toString`, which every object of JavaScript inherits, and no object of JSON has.
const settings = { strict: true, strictTypes: false, ownProperties: true };

const schemasOf = (body: Description): readonly ((input: unknown) => boolean)[] => [
  new Ajv2020(settings).compile(jsonSchema(body, { exact: true })),
  new Ajv(settings).compile(jsonSchema(body, { target: 'draft-07', exact: true })),
];

test('of any description: what the arbitrary makes, the reader reads, the codec decodes, and the JSON Schema takes', () => {
  let fields = 0;
  fc.assert(
    fc.property(
      description.chain((body) =>
        fc.tuple(fc.constant(body), fc.array(readableBody(body), { minLength: 3, maxLength: 3 })),
      ),
      ([body, inputs]) => {
        const schemas = schemasOf(body);
        inputs.forEach((input) => {
          agree(body, input);
          expect([input, ...schemas.map((takes) => takes(input))]).toEqual([input, true, true]);
          fields += Object.keys(input as object).length;
        });
      },
    ),
    seeded(150),
  );
  expect(fields).toBeGreaterThan(Math.min(300, times(300)));
});

test('of the body of a send, with every field and in many spellings', () => {
  const spellings = new Set<string>();
  fc.assert(
    fc.property(readableBody(sendBody), (input) => {
      agree(sendBody as unknown as Description, input);
      Object.keys(input as object).forEach((key) => spellings.add(key));
    }),
    seeded(300),
  );
  const lower = new Set([...spellings].map((key) => key.toLowerCase()));
  Object.keys(sendBody.fields).forEach((field) => expect(lower).toContain(field.toLowerCase()));
  expect(spellings.size).toBeGreaterThan(Math.min(300, times(300)));
});

test('a field of a schema wants an arbitrary of its own, by its name', () => {
  const body = object({ trip: object({ from: day, to: day }) });
  expect(() => readableBody(body)).toThrow('The field "from" is read by a schema of another library');
  expect(() => readableBody(body, { from: fc.constant('2026-11-25') })).toThrow('The field "to"');
  const days = fc.constantFrom('2026-11-25', '2027-01-01');
  fc.assert(
    fc.property(readableBody(body, { from: days, to: days }), (input) =>
      agree(body as unknown as Description, input),
    ),
    seeded(50),
  );
});

test('what is made has the fields of its body, by type too', () => {
  const body = object({ lines: array(object({ sku: text })), loud: boolean });
  for (const made of fc.sample(readableBody(body, { sku: fc.constant('a') }), { seed, numRuns: times(30) })) {
    // Neither would compile if the body had no such field.
    const { lines, loud }: Readable<{ lines: unknown; loud: unknown }> = made;
    if (Array.isArray(lines))
      for (const line of lines) expect(['a', null, undefined]).toContain((line as { sku?: unknown }).sku);
    expect(['boolean', 'string', 'object', 'undefined']).toContain(typeof loud);
  }
});
