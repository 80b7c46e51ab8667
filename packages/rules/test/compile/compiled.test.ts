import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { compileTable } from '../../src/compile/index.js';
import { array, object, table, text, validate } from '../../src/index.js';
import { sendRules } from '../../src/message-contact/index.js';
import { hostileValues } from '../hostile.js';
import { anyRequest } from '../message-contact/laws/any-request.js';
import { arbitraryFacts, arbitraryInput, arbitraryPlans, tableOf } from '../run/arbitrary-table.js';
import { seeded, times } from '../seed.js';
import { compiled, compiledAlone, interpreted } from './compiled.js';
import { bare, everyFact, everyInput, everyOption, everything, rightInput } from './everything.js';

/** A report, and the order of the names in it. */
const whole = (report: object): unknown => [report, JSON.stringify(report)];

const plainSend = interpreted(sendRules);
// Made anew, so that a mutant of the compiler is seen; CI holds the one that is shipped to be this one.
const fastSend = compiled(plainSend);
const fast = compiled(everything);

describe('a table that is compiled', () => {
  test('has the report of the interpreter, over arbitrary tables', () => {
    fc.assert(
      fc.property(arbitraryPlans, arbitraryInput, arbitraryFacts, (plans, input, facts) => {
        const of = tableOf(plans);
        expect(whole(validate(compiled(of), input, facts))).toEqual(whole(validate(of, input, facts)));
      }),
      seeded(1500),
    );
  });

  test('has the report of the interpreter, and its errors, over everything that a table has', () => {
    const failed = new Set<string>();
    fc.assert(
      fc.property(everyInput, everyFact, everyOption, (input, facts, options) => {
        const of = (which: typeof everything): readonly unknown[] => {
          const errors: unknown[] = [];
          const onUnexpected = (error: unknown, rule: string | undefined): void =>
            void errors.push([rule, String(error)]);
          const report = validate(which, input as never, facts, { ...options, onUnexpected });
          for (const { rule } of report.violations) failed.add(rule);
          return [whole(report), errors];
        };
        expect(of(fast)).toEqual(of(everything));
      }),
      seeded(10_000),
    );
    // Every rule has failed at least once.
    expect([...failed].sort()).toEqual([...Object.keys(everything.messages)].sort());
  });

  test('reads, evaluates and decodes by itself whatever is of its type, in any spelling', () => {
    const [alone, bareAlone] = [compiledAlone(everything), compiledAlone(bare)];
    let valid = 0;
    fc.assert(
      fc.property(rightInput, everyFact, (input, facts) => {
        expect(whole(validate(alone, input as never, facts))).toEqual(
          whole(validate(everything, input as never, facts)),
        );
        const report = validate(bareAlone, input as never);
        expect(whole(report)).toEqual(whole(validate(bare, input as never)));
        if (report.status === 'valid') valid += 1;
      }),
      seeded(4000),
    );
    expect(valid).toBeGreaterThan(times(4000) / 2);
  });

  test('reports the error of a schema of another library once, if a getter throws after it', () => {
    const throwing = {
      name: 'throwing',
      decode: (): never => {
        throw new Error('in the schema');
      },
    };
    const start = table({
      name: 'n',
      body: object({ one: throwing, rows: array(object({ a: text })) }),
      messages: {},
    });
    const bad = start.rules({});
    const input = {
      one: 1,
      rows: [
        {
          get a() {
            throw new Error('in the getter');
          },
        },
      ],
    };
    const errorsOf = (of: typeof bad): readonly string[] => {
      const errors: string[] = [];
      validate(of, input, {}, { onUnexpected: (error) => void errors.push(String(error)) });
      return errors;
    };
    expect(errorsOf(compiled(bad))).toEqual(errorsOf(bad));
    expect(errorsOf(bad)).toEqual(['Error: in the schema']);
  });

  test('may have a body without a field', () => {
    const empty = table({ name: 'empty', body: object({}), messages: {} }).rules({});
    for (const input of [{}, { a: 1 }])
      expect(validate(compiledAlone(empty), input)).toEqual(validate(empty, input));
    expect(validate(compiled(empty), 7)).toEqual(validate(empty, 7));
  });

  test('is none, if the body is a reader of its own', () => {
    const { body } = object({ a: text }) as unknown as { readonly body: undefined };
    const own = { outline: {}, readInput: () => undefined, decodeInput: () => body } as never;
    expect(() => compileTable(table({ name: 'own', body: own, messages: {} }).rules({}))).toThrow(
      'The table "own" has a body that is not made of object(…): nothing can be compiled.',
    );
  });

  test('has the report of the interpreter for any send', () => {
    fc.assert(
      fc.property(anyRequest, ({ request, facts, options }) => {
        expect(whole(validate(fastSend, request, facts, options))).toEqual(
          whole(validate(plainSend, request, facts, options)),
        );
      }),
      seeded(3000),
    );
  });

  test.each(hostileValues())('has the report of the interpreter for %s', (_, value) => {
    for (const body of [value, { Subscribers: value }, { Subscribers: [value] }, { keyword: value }])
      expect(validate(fastSend, { messageId: value, body })).toEqual(
        validate(plainSend, { messageId: value, body }),
      );
  });
});
