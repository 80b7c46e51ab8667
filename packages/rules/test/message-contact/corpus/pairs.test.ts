import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test } from '@jest/globals';

import { exclusions } from '../../../../testing/src/send/families.js';
import { messages, validateSend } from '../../../src/message-contact/index.js';
import type { RuleId } from '../../../src/message-contact/index.js';
import type { Case } from '../cases.js';

const { cases } = JSON.parse(
  readFileSync(join(__dirname, '../../../cases/message-contact/together/pairs.json'), 'utf8'),
) as {
  readonly cases: readonly Case[];
};

const ids = Object.keys(messages) as readonly RuleId[];

describe('every two rules that one request can violate', () => {
  test('are in the corpus', () => {
    const excluded = exclusions.filter(({ all, unless }) => all.length <= 2 && unless === undefined);
    const isExcluded = (pair: readonly RuleId[]): boolean =>
      excluded.some(({ all }) => all.every((rule) => pair.includes(rule)));
    const expected = ids.flatMap((one, place) =>
      ids.slice(place + 1).flatMap((other) => {
        return isExcluded([one, other]) ? [] : [`${one} with ${other}`];
      }),
    );
    expect(cases.map(({ name }) => name)).toEqual(expected);
  });

  test.each(cases.map((one) => [one.name, one] as const))(
    '%s',
    (name, { request, facts, options, violations }) => {
      const report = validateSend(request, facts, options);
      expect(report.violations.map(({ severity, text, ...violation }) => violation)).toEqual(violations);
      const violated = report.violations.map(({ rule }) => rule);
      expect(violated).toEqual(expect.arrayContaining(name.split(' with ')));
    },
  );
});
