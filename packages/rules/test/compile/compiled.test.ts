import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { validate } from '../../src/index.js';
import { sendRules } from '../../src/message-contact/index.js';
import { hostileValues } from '../hostile.js';
import { anyRequest } from '../message-contact/laws/any-request.js';
import { arbitraryFacts, arbitraryInput, arbitraryPlans, tableOf } from '../run/arbitrary-table.js';
import { seeded } from '../seed.js';
import { compiled, interpreted } from './compiled.js';

/** A report, and the order of the names in it. */
const whole = (report: object): unknown => [report, JSON.stringify(report)];

const plainSend = interpreted(sendRules);

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

  test('has the report of the interpreter for any send', () => {
    fc.assert(
      fc.property(anyRequest, ({ request, facts, options }) => {
        expect(whole(validate(sendRules, request, facts, options))).toEqual(
          whole(validate(plainSend, request, facts, options)),
        );
      }),
      seeded(3000),
    );
  });

  test.each(hostileValues())('has the report of the interpreter for %s', (_, value) => {
    for (const body of [value, { Subscribers: value }, { Subscribers: [value] }, { keyword: value }])
      expect(validate(sendRules, { messageId: value, body })).toEqual(
        validate(plainSend, { messageId: value, body }),
      );
  });
});
