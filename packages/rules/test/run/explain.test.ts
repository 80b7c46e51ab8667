import { describe, expect, test } from '@jest/globals';
import { explain } from '../../src/index.js';
import type { Report } from '../../src/index.js';

describe('explain returns in words', () => {
  const reason = (outcomes: Report<unknown>['outcomes'], violations: Report<unknown>['violations'] = []) =>
    explain({
      status: 'invalid',
      violations,
      deferred: [],
      missing: [],
      outcomes,
      truncated: false,
    }).rules.map((rule) => rule.reason);
  const violation = (path: readonly (string | number)[]) =>
    ({ rule: 'r', path, args: [], message: 'No.', severity: 'error' }) as const;

  test('why a rule was skipped', () => {
    expect(
      reason({
        a: { status: 'skipped', because: { kind: 'prerequisite', rule: 'x' } },
        b: { status: 'skipped', because: { kind: 'unreadable', fields: ['x', 'y'] } },
        c: { status: 'skipped', because: { kind: 'absent', fact: 'x' } },
        d: { status: 'skipped', because: { kind: 'threw' } },
        e: { status: 'deferred', needs: 'x' },
        f: { status: 'pass' },
      }),
    ).toEqual([
      'x has failed',
      'x and y could not be read',
      'x was looked up, and there is none',
      'its own code threw',
      'it needs the fact x',
      'nothing is wrong',
    ]);
  });

  test('the path at which a rule failed, and how often', () => {
    const fails = { r: { status: 'fail' } } as const;
    expect([
      reason(fails),
      reason(fails, [violation([])]),
      reason(fails, [violation(['a', 1, 'b'])]),
      reason(fails, [violation(['a']), violation(['b']), violation(['c'])]),
    ]).toEqual([
      ['violated; not listed, since the report is full'],
      ['the request: No.'],
      ['a.1.b: No.'],
      ['a: No. (and 2 more)'],
    ]);
  });
});

test('a symbol in a path that was made by hand can be explained', () => {
  const violation = { rule: 'bad', path: [Symbol('s') as never], args: [], message: 'Bad.' };
  expect(
    explain({
      status: 'invalid',
      violations: [{ ...violation, severity: 'error' }],
      deferred: [],
      missing: [],
      outcomes: { bad: { status: 'fail' } },
      truncated: false,
    }).text,
  ).toBe('fail      bad: Symbol(s): Bad.');
});
