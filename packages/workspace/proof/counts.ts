import { readFileSync, statSync } from 'node:fs';

import { compiled } from '../../phone/generate/tables.js';
import { kindsOfNumbers } from '../../phone/verify/numbers.js';
import { validateSend } from '../../rules/src/message-contact/index.js';
import { validateListSend } from '../../rules/src/message-list/index.js';
import { agreementOf } from '../../rules/test/combinations/agreement.js';
import type { Agreement } from '../../rules/test/combinations/agreement.js';
import type { Sets } from '../../rules/test/combinations/feasible.js';
import { sendSets } from '../../rules/test/message-contact/arbitrary/feasible.js';
import { agreementIn } from '../../rules/test/message-contact/disagreements.js';
import { faults } from '../../rules/test/message-contact/faults/faults.js';
import { grid } from '../../rules/test/message-contact/grid.js';
import { listSets } from '../../rules/test/message-list/feasible.js';
import { grid as listGrid } from '../../rules/test/message-list/grid.js';
import { expected } from '../../rules/test/message-list/oracle/oracle.js';
import { inWords } from '../../testing/src/combinations/exclusions.js';
import type { Exclusion } from '../../testing/src/combinations/exclusions.js';
import { exclusions as listExclusions } from '../../testing/src/list-send/families.js';
import { exclusions } from '../../testing/src/send/families.js';
import * as wrong from '../../rules/test/message-contact/laws/wrong.js';
import { filesUnder } from '../docs/workspace.js';
import { allowed, forbidden } from '../lint/plants.js';

const seed = 375_810;

const number = (value: number): string => value.toLocaleString('en');

const sum = (values: readonly number[]): number => values.reduce((all, one) => all + one, 0);

/** Each cell once, as the test of the grid draws them. A difference is an error here too. */
const ofGrid = (regions: readonly Agreement[]): string => {
  const differing = sum(regions.map(({ disagreements }) => disagreements.length));
  if (differing > 0) throw new Error('Rules and oracle differ: npx pnpm@10 jest grid shows it.');
  return `${number(sum(regions.map(({ cells }) => cells)))} cells in ${String(regions.length)} regions, no difference`;
};

const draw = { samples: 1, seed };
const ofContacts = (): string => ofGrid(grid(draw).map((region) => agreementIn(region, validateSend)));
const ofLists = (): string =>
  ofGrid(listGrid(draw).map((region) => agreementOf(region, { validate: validateListSend, expected })));

const ofSets = <Id extends string>({ ids, feasible, allowed }: Sets<Id>, reasons: number): string => {
  const [all, possible] = [2 ** ids.length, feasible().size];
  if (allowed().size !== possible)
    throw new Error('A set of rules has no reason: npx pnpm@10 jest request shows it.');
  return `${number(all)} sets of ${String(ids.length)} rules: ${number(possible)} can be violated exactly, ${number(all - possible)} cannot, for one of ${String(reasons)} reasons`;
};

/** The reasons of a table, each once. */
const reasonsOf = (exclusions: readonly Exclusion<string>[]): number => new Set(exclusions.map(inWords)).size;

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

const ofCases = (table: string): string => {
  const files = filesUnder(`packages/rules/cases/${table}`, '.json');
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
  ['Rules and oracle agree on every class of request', ofContacts(), 'jest message-contact/grid'],
  ['The same, of a send to lists', ofLists(), 'jest message-list/grid'],
  ['Sets of rules', ofSets(sendSets, reasonsOf(exclusions)), 'jest request-violating'],
  ['The same, of a send to lists', ofSets(listSets, reasonsOf(listExclusions)), 'jest message-list/requests'],
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
  ['The corpus', ofCases('message-contact'), 'jest message-contact/cases'],
  ['The same, of a send to lists', ofCases('message-list'), 'jest message-list/cases'],
  ['Numbers on which tables and libphonenumber-js agree', ofNumbers(), 'phone:verify'],
];
