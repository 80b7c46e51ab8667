import { readFileSync, statSync } from 'node:fs';

import { compiled } from '../../phone/generate/tables.js';
import { kindsOfNumbers } from '../../phone/verify/numbers.js';
import { validateSend } from '../../rules/src/message-contact/index.js';
import { feasibleSets, ids, reasonAgainst } from '../../rules/test/message-contact/arbitrary/feasible.js';
import { agreementIn } from '../../rules/test/message-contact/disagreements.js';
import { faults } from '../../rules/test/message-contact/faults/faults.js';
import { grid } from '../../rules/test/message-contact/grid.js';
import * as wrong from '../../rules/test/message-contact/laws/wrong.js';
import { filesUnder } from '../docs/workspace.js';
import { allowed, forbidden } from '../lint/plants.js';

const seed = 375_810;

const number = (value: number): string => value.toLocaleString('en');

const sum = (values: readonly number[]): number => values.reduce((all, one) => all + one, 0);

/** Each cell once, as the test of the grid draws them. A difference is an error here too. */
const ofGrid = (): string => {
  const regions = grid({ samples: 1, seed }).map((region) => agreementIn(region, validateSend));
  const differing = sum(regions.map(({ disagreements }) => disagreements.length));
  if (differing > 0) throw new Error('Rules and oracle differ: npx pnpm@10 jest grid says where.');
  return `${number(sum(regions.map(({ cells }) => cells)))} cells in ${String(regions.length)} regions, no difference`;
};

const ofSets = (): string => {
  const all = 2 ** ids.length;
  const feasible = feasibleSets();
  const reasons = new Set<string>();
  for (let mask = 0; mask < all; mask += 1) {
    const reason = feasible.has(mask) ? undefined : reasonAgainst(mask);
    if (reason !== undefined) reasons.add(reason);
  }
  return `${number(all)} sets of ${String(ids.length)} rules: ${number(feasible.size)} can be violated exactly, ${number(all - feasible.size)} cannot, for one of ${String(reasons.size)} reasons`;
};

/** How often the properties in a text are tried: in a test, ten times as often in a proof. */
const runsIn = (text: string): readonly number[] =>
  [...text.matchAll(/(?:seeded|times)\((\d+)\)/g)].map(([, count]) => Number(count));

const sendLaws = (): string => {
  const runs = runsIn(readFileSync('packages/rules/test/message-contact/laws.test.ts', 'utf8'));
  return `${String(runs.length)} properties, ${number(Math.min(...runs))} to ${number(Math.max(...runs))} runs each`;
};

const engineLaws = (): string => {
  const text = readFileSync('packages/rules/test/run/laws.test.ts', 'utf8');
  const laws = new Set([...text.matchAll(/test(?:\.each\(.*?\))?\('(\d)\. /g)].map(([, law]) => law));
  // The first of them is what the properties share.
  const [often] = runsIn(text);
  return `${String(laws.size)} laws over arbitrary tables, ${String(often)} runs each, and law 8 by the compiler`;
};

const ofCases = (): string => {
  const files = filesUnder('packages/rules/cases/message-contact', '.json');
  const cases = files.map(
    (file) => (JSON.parse(readFileSync(file, 'utf8')) as { cases: unknown[] }).cases.length,
  );
  return `${number(sum(cases))} cases in ${String(files.length)} files, ${number(sum(files.map((file) => statSync(file).size)))} bytes`;
};

const ofNumbers = (): string => {
  const seen = new Set<string>();
  for (const { numbers } of kindsOfNumbers(compiled(), seed, 400)) for (const one of numbers) seen.add(one);
  return `${number(seen.size)} numbers`;
};

const mistakes = (): number =>
  [...readFileSync('packages/rules/test/rules/negative.ts', 'utf8').matchAll(/@ts-expect-error -- /g)].length;

/** What is counted, each by the code that its test runs. */
export const counts = (): readonly (readonly [what: string, count: string, by: string])[] => [
  ['Rules and oracle agree on every class of request', ofGrid(), 'jest grid'],
  ['Sets of rules', ofSets(), 'jest request-violating'],
  ['Laws of a send', sendLaws(), 'jest message-contact/laws'],
  ['Wrong variants that those laws find', String(Object.keys(wrong).length), 'jest message-contact/laws'],
  ['Laws of the engine', engineLaws(), 'jest run/laws'],
  ['Mistakes in a table that the compiler names', String(mistakes()), 'jest rules/types'],
  [
    'Faults planted in rules, found by the corpus or the grid',
    String(Object.keys(faults).length),
    'jest faults',
  ],
  [
    'Faults planted in code, found by the linter',
    `${String(forbidden.length)}, and ${String(allowed.length)} that it has to let pass`,
    'lint',
  ],
  ['The corpus', ofCases(), 'jest cases'],
  ['Numbers on which tables and libphonenumber-js agree', ofNumbers(), 'phone:verify'],
];
