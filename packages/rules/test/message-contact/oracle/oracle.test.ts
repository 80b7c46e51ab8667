import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';

import type { RuleId } from '../../../src/message-contact/messages.js';
import { type Expected, expected, type Facts, type Options, type Request } from './oracle.js';

interface Case {
  readonly name: string;
  readonly request: Request;
  readonly facts?: Facts;
  readonly options?: Options;
  readonly callerRule?: string;
  readonly outcome: 'pass' | 'fail' | 'skipped' | 'deferred';
  readonly violations: Expected['violations'];
}

interface CaseFile {
  readonly rule: RuleId;
  readonly cases: readonly Case[];
}

const folder = join(__dirname, '../../../cases/message-contact');
const caseFiles = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as CaseFile);

const outcomeOf = (answer: Expected, rule: RuleId): Case['outcome'] => {
  if (answer.violations.some((violation) => violation.rule === rule)) return 'fail';
  if (answer.deferred.some((waiting) => waiting.rule === rule)) return 'deferred';
  return answer.skipped.includes(rule) ? 'skipped' : 'pass';
};

describe.each(caseFiles)('the cases of $rule', ({ rule, cases }) => {
  test.each(cases.filter((one) => one.callerRule === undefined))('$name', (one) => {
    const answer = expected(one.request, one.facts, one.options);
    expect(answer.violations).toEqual(one.violations);
    expect(outcomeOf(answer, rule)).toBe(one.outcome);
  });
});

const messageId = 'MzA6Nzg6MA';
const facts = { message: { text: 'Welcome to Code@', keywords: ['JOINSMS'] } };
const flags = { Subscribe: true, Resubscribe: true, keyword: 'JOINSMS' };
const override = { Override: true, messageText: 'Welcome to Code@', SendTime: '2012-10-17 20:01' };
const subscriber = { MobileNumber: '15555554410', SubscriberKey: '15555554410' };

const examples = [
  {
    name: 'mobile numbers',
    body: { mobileNumbers: ['13175551212'], ...flags, ...override },
    value: { mobileNumbers: ['13175551212'], ...flags, ...override },
  },
  {
    name: 'subscribers, with flags as strings',
    body: { Subscribers: [subscriber], ...flags, Subscribe: 'true', Resubscribe: 'true' },
    value: { Subscribers: [subscriber], ...flags, Override: false },
  },
];

describe('the examples of the document', () => {
  test.each(examples)('$name', ({ body, value }) => {
    const nothing = { violations: [], skipped: [] };
    expect(expected({ messageId, body }, facts)).toEqual({
      ...nothing,
      status: 'valid',
      deferred: [],
      value,
    });
    expect(expected({ messageId, body })).toMatchObject({ ...nothing, status: 'incomplete', value });
    expect(expected({ messageId, body: value }, facts).value).toEqual(value);
  });

  test('a bad message id', () => {
    const { body } = examples[0]!;
    expect(expected({ messageId: 'cI217sdksi3', body }, facts)).toEqual({
      status: 'invalid',
      violations: [
        {
          rule: 'message-id-malformed',
          path: ['messageId'],
          args: ['cI217sdksi3'],
          message: 'Message id cI217sdksi3 is not valid.',
        },
      ],
      deferred: [],
      skipped: ['message-unknown'],
    });
  });
});
