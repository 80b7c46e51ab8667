import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import {
  all,
  at,
  each,
  fact,
  focus,
  message,
  needs,
  reads,
  reserved,
  rule,
  ruleSet,
  validate,
  when,
} from '../../src/index.js';
import type { Rule } from '../../src/index.js';
import { arbitraryFacts, arbitraryRule, arbitrarySubject, reportOf } from './arbitrary-rule.js';
import { hostileValues } from '../hostile.js';

const boom = (): never => {
  throw new Error('a fault in a rule');
};

const setOf = (of: Rule<unknown, unknown>, read: (input: unknown) => unknown = (input) => input) =>
  ruleSet({
    name: 'anything',
    read: (input: unknown) => ({ subject: read(input), findings: [], value: () => input }),
    know: () => ({}),
    rule: of,
    unexpected: reserved('unexpected', message('Something went wrong (<0>).')),
  });

const silent = rule('silent', message('Never said.'), () => undefined);
const loud = rule('loud', message('Said.'), () => []);

describe('4. a rule that throws becomes unexpected, and the engine never throws', () => {
  test('over arbitrary rules: unexpected is said exactly where a rule threw', () => {
    fc.assert(
      fc.property(arbitraryRule, arbitrarySubject, arbitraryFacts, (of, subject, facts) => {
        const report = reportOf(of, subject, facts);
        const threw = Object.values(report.outcomes).some(
          (outcome) => outcome.status === 'skipped' && outcome.because.kind === 'threw',
        );
        if (threw) expect(report.outcomes['unexpected']).toEqual({ status: 'fail' });
        if (report.outcomes['unexpected']?.status === 'fail') expect(report.status).toBe('invalid');
      }),
    );
  });

  test.each([
    ['a check', rule('faulty', message('Never said.'), boom)],
    ['a condition', when(boom)(rule('faulty', message('Never said.'), () => []))],
    ['a place', at(boom)(rule('faulty', message('Never said.'), () => []))],
    ['the elements', each<unknown, never>(boom)(rule('faulty', message('Never said.'), () => []))],
    ['a part', focus(boom)(rule('faulty', message('Never said.'), () => []))],
    ['a fact', needs(fact('boom', boom))(rule('faulty', message('Never said.'), () => []))],
    [
      'the fields',
      reads('field')(rule('faulty', message('Never said.'), () => [])) as Rule<unknown, unknown>,
    ],
  ])('%s that throws takes no other rule with it', (_, faulty) => {
    const report = validate(
      setOf(all<unknown, unknown, string>(silent, faulty, loud)),
      undefined,
      undefined,
      { referenceId: 'R1' },
    );
    expect(report.outcomes).toEqual({
      silent: { status: 'pass' },
      faulty: { status: 'skipped', because: { kind: 'threw' } },
      loud: { status: 'fail' },
      unexpected: { status: 'fail' },
    });
    expect(report.violations).toEqual([
      { rule: 'loud', path: [], args: [], message: 'Said.', severity: 'error' },
      {
        rule: 'unexpected',
        path: [],
        args: ['R1'],
        message: 'Something went wrong (R1).',
        severity: 'error',
      },
    ]);
    expect('value' in report).toBe(false);
  });

  test('a throw deep in a path leaves the path of the next rule alone', () => {
    const deep = at('a')(
      each((): readonly number[] => [1, 2])(at('b')(rule('faulty', message('Never said.'), boom))),
    );
    const report = validate(setOf(all<unknown, unknown, string>(deep, at('c')(loud))), undefined);
    expect(report.violations.map(({ rule: id, path }) => [id, path])).toEqual([
      ['loud', ['c']],
      ['unexpected', []],
    ]);
  });

  test('a rule made by hand that throws leaves the path of the next rule alone', () => {
    const byHand: Rule<unknown, unknown> = { rules: silent.rules, run: boom };
    const report = validate(setOf(all(at('a')(byHand), at('c')(loud))), undefined);
    expect(report.violations.map(({ path }) => path)).toEqual([['c'], []]);
  });

  test('a reader that throws leaves nothing to judge', () => {
    const report = validate(setOf(all<unknown, unknown, string>(silent, loud), boom), undefined);
    expect(report.status).toBe('invalid');
    expect(report.outcomes['silent']).toEqual({ status: 'skipped', because: { kind: 'threw' } });
    expect(report.violations.map(({ message: text }) => text)).toEqual(['Something went wrong (unknown).']);
  });

  test.each(hostileValues())('%s is judged like anything else', (_, value) => {
    const touching = rule('touching', message('<0>'), (subject: unknown) => [
      String((subject as { field: unknown }).field),
    ]);
    expect(['valid', 'invalid']).toContain(validate(setOf(touching as Rule<unknown, unknown>), value).status);
  });
});
