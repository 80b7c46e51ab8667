import fc from 'fast-check';

import {
  after,
  all,
  at,
  each,
  fact,
  message,
  needs,
  reads,
  reserved,
  rule,
  ruleSet,
  validate,
  when,
} from '../../src/index.js';
import type { EngineOptions, Report, Rule, RuleSet } from '../../src/index.js';

/** A tree of subjects, so that `each` has something to walk. */
export interface Subject {
  readonly flag: boolean;
  readonly unreadable: readonly string[];
  readonly children: readonly Subject[];
}

export interface Facts {
  readonly limit?: boolean | null | undefined;
  readonly owner?: boolean | null | undefined;
}

type AnyRule = Rule<Subject, Facts>;

/** A rule as data, so that a law can take one out of it. */
export type Plan =
  | { readonly kind: 'leaf'; readonly id: string; readonly does: 'pass' | 'fail' | 'throw' | 'flag' }
  | {
      readonly kind: 'needs';
      readonly fact: keyof Facts;
      readonly id: string;
      readonly failsOn: boolean;
      readonly throws: boolean;
    }
  | { readonly kind: 'all'; readonly of: readonly Plan[] }
  | { readonly kind: 'each' | 'when'; readonly of: Plan }
  | { readonly kind: 'at'; readonly place: string | number; readonly of: Plan }
  | { readonly kind: 'reads'; readonly field: string; readonly of: Plan }
  | { readonly kind: 'after'; readonly id: string; readonly of: Plan };

const said = message('It is <0>.');

const checks = {
  pass: () => undefined,
  fail: () => ['wrong'] as const,
  throw: () => {
    throw new Error('a fault in a rule');
  },
  flag: ({ flag }: Subject) => (flag ? (['flagged'] as const) : undefined),
} as const;

/** Makes the rule of a plan, without the leaves of one id. */
export const build = (plan: Plan, dropped?: string): AnyRule => {
  switch (plan.kind) {
    case 'leaf':
      return plan.id === dropped
        ? all()
        : rule(plan.id, said, checks[plan.does] as (subject: Subject) => readonly [string] | undefined);
    case 'needs':
      return plan.id === dropped
        ? all()
        : needs(fact(plan.fact, (facts: Facts) => facts[plan.fact]))(
            rule(plan.id, said, (_: Subject, value: boolean) => {
              if (plan.throws) throw new Error('a fault in a rule');
              return value === plan.failsOn ? (['known'] as const) : undefined;
            }),
          );
    case 'all':
      return all(...plan.of.map((inner) => build(inner, dropped)));
    case 'each':
      return each(({ children }: Subject) => children)(build(plan.of, dropped));
    case 'when':
      return when(({ flag }: Subject) => flag)(build(plan.of, dropped));
    case 'at':
      return at(plan.place)(build(plan.of, dropped));
    case 'reads':
      return reads(plan.field)(build(plan.of, dropped));
    case 'after':
      return after(plan.id)(build(plan.of, dropped));
  }
};

const id = fc.constantFrom('alpha', 'beta', 'gamma', 'delta');

const leaf = fc.record({
  kind: fc.constant('leaf' as const),
  id,
  does: fc.constantFrom('pass', 'fail', 'throw', 'flag'),
});

const withFact = fc.record({
  kind: fc.constant('needs' as const),
  fact: fc.constantFrom('limit' as const, 'owner' as const),
  id,
  failsOn: fc.boolean(),
  throws: fc.constantFrom(false, false, false, true),
});

/** A rule that comes after one that needs a fact: the pair that chance alone seldom makes. */
const chained: fc.Arbitrary<Plan> = fc.tuple(withFact, fc.oneof(leaf, withFact)).map(([first, second]) => ({
  kind: 'all' as const,
  of: [first, { kind: 'after' as const, id: first.id, of: second }],
}));

export const arbitraryPlan: fc.Arbitrary<Plan> = fc.letrec<{ plan: Plan }>((tie) => ({
  plan: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    leaf,
    withFact,
    chained,
    fc.record({ kind: fc.constant('all' as const), of: fc.array(tie('plan'), { maxLength: 4 }) }),
    fc.record({ kind: fc.constantFrom('each' as const, 'when' as const), of: tie('plan') }),
    fc.record({ kind: fc.constant('at' as const), place: fc.oneof(fc.string(), fc.nat(9)), of: tie('plan') }),
    fc.record({
      kind: fc.constant('reads' as const),
      field: fc.constantFrom('left', 'right'),
      of: tie('plan'),
    }),
    fc.record({ kind: fc.constant('after' as const), id, of: tie('plan') }),
  ),
})).plan;

export const arbitraryRule: fc.Arbitrary<AnyRule> = arbitraryPlan.map((plan) => build(plan));

const subjectOf = (children: fc.Arbitrary<readonly Subject[]>): fc.Arbitrary<Subject> =>
  fc.record({
    flag: fc.boolean(),
    unreadable: fc.subarray(['left', 'right']),
    children,
  });

const family = (depth: number): fc.Arbitrary<Subject> =>
  subjectOf(depth === 0 ? fc.constant([]) : fc.array(family(depth - 1), { maxLength: 3 }));

export const arbitrarySubject: fc.Arbitrary<Subject> = family(3);

export const arbitraryFacts: fc.Arbitrary<Facts> = fc.record(
  { limit: fc.constantFrom(true, false, null), owner: fc.constantFrom(true, false, null) },
  { requiredKeys: [] },
);

/** A rule set that reads any subject as it is. */
export const setOf = (of: AnyRule): RuleSet<Subject, Subject, Facts, Facts, EngineOptions, string, string> =>
  ruleSet({
    name: 'arbitrary',
    read: (subject: Subject) => ({ subject, findings: [], value: () => 'read' }),
    know: (facts: Facts | undefined) => facts ?? {},
    rule: of,
    unexpected: reserved('unexpected', message('Something went wrong (<0>).')),
  });

export const reportOf = (
  of: AnyRule,
  subject: Subject,
  facts: Facts,
  options?: EngineOptions,
): Report<string> => validate(setOf(of), subject, facts, options);
