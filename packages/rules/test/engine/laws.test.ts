import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { all, at, each, monoid, when } from '../../src/index.js';
import type { Report, Rule } from '../../src/index.js';
import { seeded } from '../seed.js';
import {
  arbitraryFacts,
  arbitraryPlan,
  arbitraryRule,
  arbitrarySubject,
  build,
  reportOf,
  setOf,
} from './arbitrary-rule.js';
import type { Facts, Subject } from './arbitrary-rule.js';

const often = seeded(300);

type AnyRule = Rule<Subject, Facts>;

/** Two rules are the same when they describe themselves the same and report the same of every subject. */
const expectSame = (left: AnyRule, right: AnyRule, subject: Subject, facts: Facts): void => {
  expect(left.rules).toEqual(right.rules);
  expect(reportOf(left, subject, facts)).toEqual(reportOf(right, subject, facts));
};

const holds = (law: (a: AnyRule, b: AnyRule, c: AnyRule, subject: Subject, facts: Facts) => void): void => {
  fc.assert(
    fc.property(arbitraryRule, arbitraryRule, arbitraryRule, arbitrarySubject, arbitraryFacts, law),
    often,
  );
};

const segment = fc.oneof(fc.string(), fc.nat(9));

describe('the laws of the engine, over arbitrary rules', () => {
  test('1. all is associative, and all() is its unit', () => {
    holds((a, b, c, subject, facts) => {
      expectSame(all(all(a, b), c), all(a, all(b, c)), subject, facts);
      expectSame(all(a, all()), a, subject, facts);
      expectSame(all(all(), a), a, subject, facts);
    });
  });

  test('1. the monoid of fp-ts is all', () => {
    const { concat, empty } = monoid<Subject, Facts>();
    holds((a, b, _, subject, facts) => {
      expectSame(concat(a, b), all(a, b), subject, facts);
      expectSame(concat(empty, a), a, subject, facts);
    });
  });

  test('1. report order is rule order, also where the elements come first', () => {
    holds((a, b, c, subject, facts) => {
      const rule = each(({ children }: Subject) => children)(all(a, b, c));
      const order = setOf(rule).rules.map(({ id }) => id);
      const places = reportOf(rule, subject, facts).violations.map((violation) =>
        order.indexOf(violation.rule),
      );
      expect(places).toEqual([...places].sort((first, second) => first - second));
    });
  });

  test('2. when(false) and each over nothing say nothing', () => {
    holds((a, _b, _c, subject, facts) => {
      for (const silent of [
        when(() => false)(a),
        each((): readonly Subject[] => [])(a),
        each((): readonly Subject[] | undefined => undefined)(a),
      ]) {
        const report = reportOf(silent, subject, facts);
        expect(report.status).toBe('valid');
        expect(Object.values(report.outcomes).every(({ status }) => status === 'pass')).toBe(true);
      }
    });
  });

  test('2. when(p, when(q, r)) is when(p and q, r)', () => {
    fc.assert(
      fc.property(
        arbitraryRule,
        arbitrarySubject,
        arbitraryFacts,
        fc.boolean(),
        fc.boolean(),
        (rule, subject, facts, p, q) => {
          const both = when(({ flag }: Subject) => p && q && flag)(rule);
          expectSame(when(() => p)(when(({ flag }: Subject) => q && flag)(rule)), both, subject, facts);
        },
      ),
      often,
    );
  });

  test('3. at prefixes paths and nothing else', () => {
    fc.assert(
      fc.property(arbitraryRule, arbitrarySubject, arbitraryFacts, segment, (rule, subject, facts, place) => {
        const bare = reportOf(rule, subject, facts);
        const moved: Report<string> = {
          ...bare,
          violations: bare.violations.map((violation) =>
            violation.rule === 'unexpected' ? violation : { ...violation, path: [place, ...violation.path] },
          ),
        };
        expect(reportOf(at(place)(rule), subject, facts)).toEqual(moved);
      }),
      often,
    );
  });

  test('3. at(a, at(b, r)) is at of the joined path', () => {
    fc.assert(
      fc.property(
        arbitraryRule,
        arbitrarySubject,
        arbitraryFacts,
        segment,
        segment,
        (rule, subject, facts, a, b) => {
          expectSame(at(a)(at(b)(rule)), at([a, b])(rule), subject, facts);
          expectSame(at(() => a)(at(() => b)(rule)), at([a, b])(rule), subject, facts);
        },
      ),
      often,
    );
  });

  test('5. a fact added changes only deferred outcomes', () => {
    fc.assert(
      fc.property(
        arbitraryRule,
        arbitrarySubject,
        arbitraryFacts,
        arbitraryFacts,
        (rule, subject, fewer, more) => {
          const before = reportOf(rule, subject, fewer);
          const after = reportOf(rule, subject, { ...more, ...fewer });
          for (const [id, outcome] of Object.entries(before.outcomes)) {
            // A rule that the fact lets run may have a fault of its own.
            if (id === 'unexpected' || outcome.status === 'deferred') continue;
            expect([id, after.outcomes[id]?.status]).toEqual([id, outcome.status]);
          }
          for (const violation of before.violations) expect(after.violations).toContainEqual(violation);
        },
      ),
      often,
    );
  });

  test('6. a rule dropped changes no other outcome, except of rules that come after it', () => {
    fc.assert(
      fc.property(
        arbitraryPlan,
        arbitrarySubject,
        arbitraryFacts,
        fc.constantFrom('alpha', 'beta', 'gamma', 'delta'),
        (plan, subject, facts, dropped) => {
          const whole = build(plan);
          const rest = build(plan, dropped);
          const before = reportOf(whole, subject, facts);
          const after = reportOf(rest, subject, facts);
          const depends = (id: string, seen: readonly string[] = []): boolean =>
            (whole.rules.find((rule) => rule.id === id)?.after ?? []).some(
              (first) => first === dropped || (!seen.includes(first) && depends(first, [...seen, first])),
            );
          const others = rest.rules.map(({ id }) => id).filter((id) => id !== dropped && !depends(id));
          for (const id of others) expect([id, after.outcomes[id]]).toEqual([id, before.outcomes[id]]);
        },
      ),
      often,
    );
  });
});
