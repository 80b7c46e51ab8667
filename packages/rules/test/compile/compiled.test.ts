import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { validate } from '../../src/index.js';
import { sendRules } from '../../src/message-contact/index.js';
import { hostileValues } from '../hostile.js';
import { anyRequest } from '../message-contact/laws/any-request.js';
import { arbitraryFacts, arbitraryInput, arbitraryPlans, tableOf } from '../run/arbitrary-table.js';
import { seeded } from '../seed.js';
import { compiled, interpreted } from './compiled.js';
import { everyFact, everyInput, everyOption, everything } from './everything.js';

/** A report, and the order of the names in it. */
const whole = (report: object): unknown => [report, JSON.stringify(report)];

const plainSend = interpreted(sendRules);
// Made anew, so that a mutant of the compiler has a say; CI holds the one that is shipped to be this one.
const fastSend = compiled(plainSend);
const fast = compiled(everything);

describe('a table that is compiled', () => {
  test('has the report of the interpreter, over arbitrary tables', () => {
    fc.assert(
      fc.property(arbitraryPlans, arbitraryInput, arbitraryFacts, (plans, input, facts) => {
        const table = tableOf(plans);
        expect(whole(validate(compiled(table), input, facts))).toEqual(whole(validate(table, input, facts)));
      }),
      seeded(1500),
    );
  });

  test('has the report of the interpreter, and its errors, over everything that a table has', () => {
    const failed = new Set<string>();
    fc.assert(
      fc.property(everyInput, everyFact, everyOption, (input, facts, options) => {
        const of = (table: typeof everything): readonly unknown[] => {
          const errors: unknown[] = [];
          const onUnexpected = (error: unknown, rule: string | undefined): void =>
            void errors.push([rule, String(error)]);
          const report = validate(table, input as never, facts, { ...options, onUnexpected });
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
