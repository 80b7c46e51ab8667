import { namesIn, textOf } from './repository.js';

/** A case of the corpus, as far as the site shows it. */
export interface Case {
  readonly name: string;
  readonly request: unknown;
  readonly facts: object;
  readonly options?: { readonly [name: string]: unknown };
  readonly outcome: string;
  readonly violations: readonly { readonly rule: string; readonly message: string }[];
}

/** A request that violates a rule, and one that differs from it as little as possible and violates none. */
export interface Pair {
  readonly violating: Case;
  readonly mended: Case;
}

/** The folders of each table: of its cases, and of the files that state its rules. */
const folders: { readonly [table: string]: { readonly cases: string; readonly rules: string } } = {
  'message-contact-send': {
    cases: 'packages/rules/cases/message-contact',
    rules: 'packages/rules/src/message-contact/rules',
  },
  'message-list-send': {
    cases: 'packages/rules/cases/message-list',
    rules: 'packages/rules/src/message-list',
  },
};

/** Returns each value of a JSON value that has none in it, by its path. */
const leavesOf = (value: unknown, path = ''): readonly string[] =>
  typeof value === 'object' && value !== null
    ? [
        `${path}${Array.isArray(value) ? '[]' : '{}'}`,
        ...Object.entries(value).flatMap(([name, inside]) => leavesOf(inside, `${path}/${name}`)),
      ]
    : [`${path}=${JSON.stringify(value)}`];

const distance = (one: unknown, other: unknown): number => {
  const [ones, others] = [new Set(leavesOf(one)), new Set(leavesOf(other))];
  return (
    [...ones].filter((leaf) => !others.has(leaf)).length +
    [...others].filter((leaf) => !ones.has(leaf)).length
  );
};

const without = ({ request, facts, options }: Case): unknown => ({ request, facts, options });

/** Returns the file of the cases of a rule. */
export const caseFile = (table: string, rule: string): string =>
  `${folders[table]?.cases ?? ''}/${rule}.json`;

/** Returns the cases of a rule. */
const casesOf = (table: string, rule: string): readonly Case[] =>
  (JSON.parse(textOf(caseFile(table, rule))) as { readonly cases: readonly Case[] }).cases;

/** Returns if a case has no option that the playground lacks. */
export const hasNoOption = ({ options = {} }: Case): boolean =>
  Object.keys(options).every((name) => name === 'phone');

/** Returns the case that violates a rule without options that the playground has not, and as little else as can be. */
export const playableHit = (table: string, rule: string): Case | undefined =>
  casesOf(table, rule)
    .filter((one) => one.outcome === 'fail' && hasNoOption(one))
    .sort((one, other) => one.violations.length - other.violations.length)[0];

/** Returns the pair of a rule that shows it best: nothing else is violated and no option is given if that can be, and as little as possible differs. */
export const pairOf = (table: string, rule: string): Pair => {
  const cases = casesOf(table, rule);
  const pairs = cases
    .filter(({ outcome }) => outcome === 'fail')
    .flatMap((violating) =>
      cases
        .filter(({ outcome, violations }) => outcome === 'pass' && violations.length === 0)
        .map((mended) => ({
          violating,
          mended,
          weight:
            violating.violations.length * 1000 +
            [violating, mended].filter(({ options }) => options !== undefined).length * 400 +
            distance(without(violating), without(mended)),
        })),
    )
    .sort((one, other) => one.weight - other.weight);
  const [best] = pairs;
  if (best === undefined)
    throw new Error(`${caseFile(table, rule)}: expected a case that fails and one that violates nothing.`);
  return best;
};

/** Returns the files of a table's rules: those that may state one. */
export const ruleFiles = (table: string): readonly string[] => {
  const folder = folders[table]?.rules ?? '';
  return namesIn(folder)
    .filter((name) => /^(?!compiled|hints|messages|texts).*\.ts$/.test(name))
    .map((name) => `${folder}/${name}`);
};
