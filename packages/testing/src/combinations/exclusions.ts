/** No request violates all of some rules, and none of others. */
export interface Exclusion<Id extends string> {
  readonly all: readonly Id[];
  /** Left out if there is no way at all. */
  readonly unless?: readonly Id[];
  readonly because: string;
}

/** One rule excludes each of the others. */
export const each = <Id extends string>(
  one: Id,
  others: readonly Id[],
  because: string,
): readonly Exclusion<Id>[] => others.map((other) => ({ all: [one, other], because }));

/** The exclusion that a set of rules meets, if there is one. */
export const exclusionOf = <Id extends string>(
  exclusions: readonly Exclusion<Id>[],
  rules: ReadonlySet<Id>,
): Exclusion<Id> | undefined =>
  exclusions.find(
    ({ all, unless = [] }) => all.every((rule) => rules.has(rule)) && !unless.some((rule) => rules.has(rule)),
  );

const listed = (rules: readonly string[], word: 'and' | 'or'): string =>
  [rules.slice(0, -1).join(', '), ...rules.slice(-1)].filter((part) => part !== '').join(` ${word} `);

/** An exclusion in words. */
export const inWords = ({ all, unless, because }: Exclusion<string>): string =>
  `${listed(all, 'and')}${unless === undefined ? '' : ` without ${listed(unless, 'or')}`}: ${because}.`;
