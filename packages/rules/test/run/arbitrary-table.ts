import fc from 'fast-check';

import { anyOf, fact, boolean, keyed, array, object, table, text } from '../../src/index.js';
import type { Report, Rule } from '../../src/index.js';

const leaf = object({ flag: boolean, word: text }, { keys: 'ignoreCase' });
const branch = object({ flag: boolean, word: text, children: array(leaf) }, { keys: 'ignoreCase' });

/** A body with a list, a list in a list, and a section. */
export const body = object(
  { flag: boolean, word: text, children: array(branch), section: branch },
  { keys: 'ignoreCase' },
);

export const facts = { limit: fact<boolean>(), owner: fact<boolean>(), stock: keyed<boolean>() };

/** The rows of the tables, in report order. */
export const ids = ['alpha', 'beta', 'gamma', 'delta'] as const;
export type Id = (typeof ids)[number];

/** The ways from the body to where a rule judges. */
const ways = [[], ['children'], ['children', 'children'], ['section'], ['section', 'children']] as const;

/** One call on a place, as data. */
export type Call =
  | { readonly name: 'reads' | 'given'; readonly field: 'flag' | 'word' }
  | { readonly name: 'when' }
  | { readonly name: 'needs'; readonly fact: 'limit' | 'owner'; readonly orNull: boolean }
  | { readonly name: 'needsEach' }
  | { readonly name: 'after'; readonly id: Id }
  | { readonly name: 'at'; readonly field: 'flag' | 'word' };

/** What a rule says at one place, as data. */
export interface Plan {
  readonly way: readonly string[];
  readonly calls: readonly Call[];
  readonly does: 'pass' | 'fail' | 'throw' | 'flag' | 'fact';
}

/** A table, as data: the places of each rule. */
export type Plans = { readonly [I in Id]: readonly Plan[] };

interface Subject {
  readonly flag: boolean;
  readonly word: string | undefined;
}
interface AnyPlace {
  readonly [call: string]: (...args: readonly unknown[]) => AnyPlace & Rule<false | readonly [string]>;
}
interface AnyScope {
  readonly on: (...fields: readonly string[]) => AnyPlace;
  readonly each: (field: string) => AnyScope;
  readonly section: (field: string) => AnyScope;
}

const checks: {
  readonly [D in Plan['does']]: (
    subject: Subject,
    known: { readonly limit?: boolean; readonly owner?: boolean },
  ) => unknown;
} = {
  pass: () => false,
  fail: () => ['wrong'],
  throw: () => {
    throw new Error('a fault in a rule');
  },
  flag: (subject) => subject.flag && ['flagged'],
  fact: (_, { limit, owner }) => (limit === true || owner === true) && ['known'],
};

const called = (place: AnyPlace, call: Call): AnyPlace => {
  switch (call.name) {
    case 'when':
      return place['when']!(({ word }: Subject) => word !== 'silent');
    case 'needsEach':
      return place['needsEach']!('stock', ({ word }: Subject) => word);
    case 'needs':
      return place['needs']!(call.fact, { orNull: call.orNull });
    case 'after':
      return place['after']!(call.id);
    default:
      return place[call.name]!(call.field);
  }
};

/** States what a plan says, below whatever the scope is. */
export const stated = (scope: AnyScope, { way, calls, does }: Plan): Rule<false | readonly [string]> => {
  const below = way.reduce<AnyScope>(
    (from, field) => (field === 'children' ? from.each(field) : from.section(field)),
    scope,
  );
  return calls.reduce(called, below.on('word', 'flag'))['fails']!(checks[does]);
};

const messages = { alpha: 'It is <0>.', beta: 'It is {0}.', gamma: 'It may be <0>.', delta: '<0>' } as const;

export const tableOf = (plans: Plans) => {
  const { rules, ...scope } = table({ name: 'arbitrary', body, facts, messages });
  const rule = (id: Id) => anyOf(...plans[id].map((plan) => stated(scope as unknown as AnyScope, plan)));
  return rules({ alpha: rule('alpha'), beta: rule('beta'), gamma: rule('gamma'), delta: rule('delta') });
};

/** The same one level deeper: the body is a section of another. */
export const tableInside = (plans: Plans, ...sections: readonly string[]) => {
  const outer = sections.reduceRight<unknown>(
    (inner, section) => object({ [section]: inner } as never),
    body,
  );
  const { rules, ...scope } = table({ name: 'inside', body: outer as typeof body, facts, messages });
  const below = sections.reduce((from, section) => from.section(section), scope as unknown as AnyScope);
  const rule = (id: Id) => anyOf(...plans[id].map((plan) => stated(below, plan)));
  return rules({ alpha: rule('alpha'), beta: rule('beta'), gamma: rule('gamma'), delta: rule('delta') });
};

const call = (earlier: readonly Id[]): fc.Arbitrary<Call> =>
  fc.oneof(
    fc.record({
      name: fc.constantFrom('reads' as const, 'given' as const, 'at' as const),
      field: fc.constantFrom('flag' as const, 'word' as const),
    }),
    fc.constant({ name: 'when' as const }),
    fc.record({
      name: fc.constant('needs' as const),
      fact: fc.constantFrom('limit' as const, 'owner' as const),
      orNull: fc.boolean(),
    }),
    fc.constant({ name: 'needsEach' as const }),
    ...(earlier.length === 0
      ? []
      : [fc.record({ name: fc.constant('after' as const), id: fc.constantFrom(...earlier) })]),
  );

/** One call of each name at most, so that any order of them says the same. */
const distinct = (calls: readonly Call[]): readonly Call[] =>
  calls.filter(({ name }, index) => calls.findIndex((other) => other.name === name) === index);

const plan = (earlier: readonly Id[]): fc.Arbitrary<Plan> =>
  fc.record({
    way: fc.constantFrom(...ways),
    calls: fc.array(call(earlier), { maxLength: 4 }).map(distinct),
    does: fc.constantFrom('pass', 'fail', 'fail', 'flag', 'flag', 'fact', 'throw'),
  });

const plansOf = (earlier: readonly Id[]): fc.Arbitrary<readonly Plan[]> =>
  fc.array(plan(earlier), { minLength: 1, maxLength: 2 });

export const arbitraryPlans: fc.Arbitrary<Plans> = fc.record({
  alpha: plansOf([]),
  beta: plansOf(['alpha']),
  gamma: plansOf(['alpha', 'beta']),
  delta: plansOf(['alpha', 'beta', 'gamma']),
});

const word = fc.constantFrom('a', 'b', 'silent', 'toString');
const odd = fc.oneof(
  { weight: 8, arbitrary: word },
  fc.constantFrom<unknown[]>(null, undefined, 7, {}, [], '__proto__'),
);
const flagLike = fc.oneof(
  { weight: 6, arbitrary: fc.boolean() },
  fc.constantFrom<unknown[]>('TRUE', 'no', null, undefined),
);

const fields = (children: fc.Arbitrary<unknown>, section?: fc.Arbitrary<unknown>): fc.Arbitrary<object> =>
  fc.record(
    {
      flag: flagLike,
      word: odd,
      WORD: fc.oneof({ weight: 9, arbitrary: fc.constant(undefined) }, word),
      children,
      ...(section && { section }),
    },
    { requiredKeys: [] },
  );
const listOf = (element: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.oneof(
    {
      weight: 8,
      arbitrary: fc.array(fc.oneof({ weight: 8, arbitrary: element }, fc.constant(7)), { maxLength: 3 }),
    },
    odd,
  );
const branches = fields(listOf(fields(fc.constant(undefined))));

/** A body, much of which can be read. */
export const arbitraryInput: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 12, arbitrary: fields(listOf(branches), fc.oneof({ weight: 6, arbitrary: branches }, odd)) },
  fc.anything(),
);

export interface Given {
  readonly limit?: boolean | null;
  readonly owner?: boolean | null;
  readonly stock?: { readonly [word: string]: boolean | null };
}

const known = fc.constantFrom(true, false, null);
export const arbitraryFacts: fc.Arbitrary<Given> = fc.record(
  { limit: known, owner: known, stock: fc.dictionary(word, known, { maxKeys: 3 }) },
  { requiredKeys: [] },
);

export type AnyReport = Report<unknown>;
