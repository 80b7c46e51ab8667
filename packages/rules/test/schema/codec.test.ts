import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import * as t from 'io-ts';
import { codec } from '../../src/schema/codec.js';

import {
  unknown,
  boolean,
  array,
  number,
  object,
  record,
  table,
  text,
  coercedText,
  validate,
} from '../../src/index.js';
import { seeded, times } from '../seed.js';
import { day } from '../tables/day.js';

const part = object({ text, more: record(coercedText), any: unknown });
const body = object(
  {
    text,
    flag: boolean,
    number,
    parts: array(part),
    rows: array(array(text)),
    part,
    day,
    yes: t.boolean,
    records: record(part),
  },
  { keys: 'ignoreCase' },
);
const of = table({ name: 'none', body, messages: {} }).rules({});
const Body = codec('Body', body);

const value = fc.oneof(
  fc.constantFrom<unknown[]>('x', 'TRUE', true, 5, null, '2026-11-25'),
  fc.jsonValue({ maxDepth: 1 }),
);
const parts = fc.dictionary(
  fc.constantFrom('text', 'more', 'any'),
  fc.oneof(value, fc.dictionary(fc.string(), value)),
);
const names = ['text', 'TEXT', 'flag', 'Number', 'parts', 'rows', 'part', 'day', 'yes', 'records', 'other'];
const inputs = fc.oneof(
  fc.dictionary(
    fc.constantFrom(...names),
    fc.oneof(value, parts, fc.array(parts), fc.array(fc.array(value)), fc.dictionary(fc.string(), parts)),
    { maxKeys: 4 },
  ),
  fc.anything(),
);

test('the codec decodes what the table reads, into the value of its report, and has the same sentences', () => {
  let decoded = 0;
  fc.assert(
    fc.property(inputs, (input) => {
      const report = validate(of, input);
      const result = Body.decode(input);
      expect([input, result._tag]).toEqual([input, report.status === 'valid' ? 'Right' : 'Left']);
      if (result._tag === 'Left') {
        expect(result.left.map(({ message }) => message)).toEqual(
          report.violations.map(({ message }) => message),
        );
        return;
      }
      decoded += 1;
      expect(result.right).toEqual(report.value);
      expect(Body.is(result.right)).toBe(true);
      expect(Body.decode(Body.encode(result.right))).toEqual(result);
    }),
    seeded(600),
  );
  expect(decoded).toBeGreaterThan(Math.min(20, times(20)));
});

test('what is not decoded is not one', () => {
  expect(['x', null, { flag: 'true' }, {}, { flag: true, parts: [7] }].map(Body.is)).toEqual([
    false,
    false,
    false,
    false,
    false,
  ]);
});
