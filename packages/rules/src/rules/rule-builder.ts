import type { Names } from '../schema/schema.js';
import { own } from '../schema/values.js';
import type { Facts, KeyedNames, PlainNames, ValueOf } from './fact.js';
import type { Need, Rule, Step, Target } from './rule.js';

/** A field of an object of rules, without its `undefined`. */
type FieldOf<S, N> = N extends keyof S ? Exclude<S[N], undefined> : never;
type Lists<S> = { readonly [N in Names<S>]: FieldOf<S, N> extends readonly unknown[] ? N : never }[Names<S>];
type Sections<S> = {
  readonly [N in Names<S>]: FieldOf<S, N> extends readonly unknown[]
    ? never
    : FieldOf<S, N> extends object
      ? N
      : never;
}[Names<S>];
type Element<L> = L extends readonly (infer E)[] ? E : never;
/** The names of the fields of the elements of the lists of an object. */
type ElementNames<S> = { readonly [N in keyof S]: Names<Element<Exclude<S[N], undefined>>> }[keyof S];
// Conditions, so that the compiler prints the fields in an error, and not the names of these types.
type Pick<S, N> = S extends unknown ? { readonly [K in N & keyof S]: S[K] } : never;
type Given<S, N> = S extends unknown ? { readonly [K in N & keyof S]: Exclude<S[K], undefined> } : never;
type And<C, More> = C extends unknown ? { readonly [K in keyof (C & More)]: (C & More)[K] } : never;

/** The facts that `needs` takes; if there are none, a type whose name explains it in the error of the compiler. */
type NeededFact<F> = keyof F extends never
  ? { readonly 'the table has no facts: state them in facts': never }
  : PlainNames<F>;

/**
 * A rule that is being built. Each method returns another builder; the order in which they are called never changes a report.
 * `P`: the object that the check gets. `S`: the object that it is of, `Parent`: the one that this is in. `F`: the facts. `Context`:
 * the options and facts that the check gets.
 */
export interface RuleBuilder<P, S, Parent, F, Context, Id extends string> {
  /** Puts the violations at another field, which the rule does not read. */
  readonly at: (field: Names<S>) => RuleBuilder<P, S, Parent, F, Context, Id>;
  /** Reads more fields. */
  readonly reads: <N extends Names<S>>(
    ...fields: readonly N[]
  ) => RuleBuilder<And<P, Pick<S, N>>, S, Parent, F, Context, Id>;
  /** Passes if one of these fields is absent: the check gets them all. */
  readonly given: <N extends Names<P>>(
    ...fields: readonly N[]
  ) => RuleBuilder<And<P, Given<P, N>>, S, Parent, F, Context, Id>;
  /** Passes if the condition does not hold. */
  readonly when: (condition: (subject: P) => boolean) => RuleBuilder<P, S, Parent, F, Context, Id>;
  /** For a rule of a whole list: it is skipped if one of these fields cannot be read in one of the elements. */
  readonly readsEach: (...fields: readonly ElementNames<P>[]) => RuleBuilder<P, S, Parent, F, Context, Id>;
  /** Skipped if one of these rules has failed at this element, or above it; deferred if one of them is. They are before it in the table. */
  readonly after: (...rules: readonly Id[]) => RuleBuilder<P, S, Parent, F, Context, Id>;
  /** Deferred without this fact. If it was looked up, and there is none: skipped, or with `orNull` the check gets the `null`. */
  readonly needs: <N extends NeededFact<F>, const O extends { readonly orNull?: boolean } = object>(
    fact: N,
    options?: O,
  ) => RuleBuilder<
    P,
    S,
    Parent,
    F,
    And<
      Context,
      {
        readonly [M in N & keyof F]: ValueOf<F[M]> | (O extends { readonly orNull: true } ? null : never);
      }
    >,
    Id
  >;
  /** Needs a fact about a value of the input, which `key` returns; `null` if there is none. Passes if there is no key. */
  readonly needsEach: <N extends KeyedNames<F>>(
    fact: N,
    key: (subject: P) => string | undefined,
  ) => RuleBuilder<P, S, Parent, F, And<Context, { readonly [M in N]: ValueOf<F[M]> | null }>, Id>;
  /** Reads fields of the object that the list or the section is in; the check gets them as `parent`. */
  readonly parent: <N extends Names<Parent>>(
    ...fields: readonly N[]
  ) => RuleBuilder<P, S, Parent, F, And<Context, { readonly parent: Pick<Parent, N> }>, Id>;
  /**
   * Returns the rule. It fails if the check returns `true`, or, if its text has placeholders, the list of their arguments.
   * The check is pure, and gets the fields that the rule reads; `index` is that of the innermost list, from 0.
   */
  readonly fails: <const Result>(
    check: (subject: P, context: Context, index: number) => Result,
  ) => Rule<Result>;
}

/** The start of rules: the fields of one object. */
export interface Scope<S, Parent, F, Context, Id extends string> {
  /** Starts a rule of these fields, whose violations are at the first. Without a field, it is of the element itself. */
  readonly on: (<N extends Names<S>>(
    field: N,
    ...others: readonly N[]
  ) => RuleBuilder<Pick<S, N>, S, Parent, F, Context, Id>) &
    (() => RuleBuilder<S extends object ? object : S, S, Parent, F, Context, Id>);
  /** The same, and the rule passes if one of them is absent: the check gets them all. */
  readonly given: <N extends Names<S>>(
    field: N,
    ...others: readonly N[]
  ) => RuleBuilder<Given<S, N>, S, Parent, F, Context, Id>;
  /** The rules of each element of a list. */
  readonly each: <N extends Lists<S>>(list: N) => Scope<Element<FieldOf<S, N>>, S, F, Context, Id>;
  /** The rules of a section: an object in the object. They pass if it is absent. */
  readonly section: <N extends Sections<S>>(section: N) => Scope<FieldOf<S, N>, S, F, Context, Id>;
}

type AnyBuilder = RuleBuilder<unknown, object, object, Facts, object, string>;

const emptyTarget: Omit<Target, 'check' | 'steps' | 'at' | 'reads'> = {
  parent: [],
  readsEach: [],
  given: [],
  when: [],
  after: [],
  needs: [],
};

/** Returns the target with its lists frozen: a table shows it. */
const frozen = (target: Target): Target => {
  Object.values(target).forEach((value) => {
    if (Array.isArray(value)) Object.freeze(value);
  });
  [...target.steps, ...target.needs].forEach((one) => Object.freeze(one));
  return Object.freeze(target);
};

const builderOf = (target: Omit<Target, 'check'>): AnyBuilder => {
  const and = (more: Partial<Target>): AnyBuilder => builderOf({ ...target, ...more });
  const needing = (need: Need): AnyBuilder => and({ needs: [...target.needs, need] });
  const builder = {
    at: (field: string) => and({ at: field }),
    reads: (...fields: readonly string[]) => and({ reads: [...target.reads, ...fields] }),
    parent: (...fields: readonly string[]) => and({ parent: [...target.parent, ...fields] }),
    readsEach: (...fields: readonly string[]) => and({ readsEach: [...target.readsEach, ...fields] }),
    given: (...fields: readonly string[]) => and({ given: [...target.given, ...fields] }),
    when: (condition: Target['when'][number]) => and({ when: [...target.when, condition] }),
    after: (...ids: readonly string[]) => and({ after: [...target.after, ...ids] }),
    needs: (fact: string, options?: { readonly orNull?: boolean }) =>
      needing({ fact, orNull: own(options, 'orNull') === true, key: undefined }),
    needsEach: (fact: string, key: NonNullable<Need['key']>) => needing({ fact, orNull: true, key }),
    fails: (check: Target['check']) =>
      Object.freeze({ targets: Object.freeze([frozen({ ...target, check })]) }),
  };
  return builder as unknown as AnyBuilder;
};

/**
 * Returns the start of rules, at the fields of the body or below these steps. The types hold the arguments of its methods, and
 * `checkTable` holds them once more, for JavaScript.
 */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the caller knows the body, and so the type
export const scopeOf = <Of>(steps: readonly Step[]): Of => {
  const scope = {
    on: (...fields: readonly string[]) =>
      builderOf({ ...emptyTarget, steps, at: fields.at(0), reads: fields }),
    given: (...fields: readonly string[]) =>
      builderOf({ ...emptyTarget, steps, at: fields.at(0), reads: fields, given: fields }),
    each: (field: string) => scopeOf([...steps, { field, each: true }]),
    section: (field: string) => scopeOf([...steps, { field, each: false }]),
  };
  return scope as unknown as Of;
};
