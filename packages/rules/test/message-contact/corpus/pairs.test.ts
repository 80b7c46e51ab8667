import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test } from '@jest/globals';

import { exclusions } from '../../../src/message-contact/arbitrary/impossible.js';
import { messages, validateSend } from '../../../src/message-contact/index.js';
import type { Case } from '../cases.js';

const { cases } = JSON.parse(
  readFileSync(join(__dirname, '../../../cases/message-contact/together/pairs.json'), 'utf8'),
) as {
  readonly cases: readonly Case[];
};

const ids = Object.keys(messages).filter((id) => id !== 'unexpected');

describe('every two rules that one request can violate', () => {
  test('are there', () => {
    const excluded = new Set(exclusions.map(([one, other]) => `${one} with ${other}`));
    const expected = ids.flatMap((one, place) =>
      ids.slice(place + 1).flatMap((other) => {
        const name = `${one} with ${other}`;
        return excluded.has(name) ? [] : [name];
      }),
    );
    expect(cases.map(({ name }) => name)).toEqual(expected);
  });

  test.each(cases.map((one) => [one.name, one] as const))(
    '%s',
    (name, { request, facts, options, violations }) => {
      const report = validateSend(request, facts, options);
      expect(report.violations.map(({ severity, ...violation }) => violation)).toEqual(violations);
      const violated = report.violations.map(({ rule }) => rule);
      expect(violated).toEqual(expect.arrayContaining(name.split(' with ')));
    },
  );
});
