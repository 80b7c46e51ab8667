import { accepts, decided } from '../src/table/walk.js';
import { unpacked, type NumberTable } from '../src/table/table.js';
import { possible } from '../src/tables/possible.js';
import { sharedRegions } from '../src/tables/shared-regions.js';
import { types } from '../src/tables/types.js';
import { valid } from '../src/tables/valid.js';
import { compiled } from '../generate/tables.js';
import { libphonenumber } from './libphonenumber.js';
import { mutantOf } from './mutants.js';
import { covers } from './cover.js';
import { randomFrom } from './random.js';
import type { Verdict } from './verdict.js';

/** What a table says of a number, and what libphonenumber-js says of it. */
interface Question {
  readonly name: string;
  readonly table: NumberTable;
  readonly isDeciding: boolean;
  readonly answers: (table: NumberTable, number: string, expected: Verdict) => boolean;
}

const questions: readonly Question[] = [
  {
    name: 'possible',
    table: unpacked(possible),
    isDeciding: false,
    answers: (table, number, expected) => accepts(table, number) === expected.possible,
  },
  {
    name: 'valid',
    table: unpacked(valid),
    isDeciding: false,
    answers: (table, number, expected) => accepts(table, number) === (expected.type !== undefined),
  },
  {
    name: 'types',
    table: unpacked(types),
    isDeciding: true,
    answers: (table, number, expected) =>
      expected.type === undefined || decided(table, number) === expected.type,
  },
  {
    name: 'shared regions',
    table: unpacked(sharedRegions),
    isDeciding: true,
    answers: (table, number, expected) =>
      expected.regions.length === 0 || decided(table, number) === expected.regions.join(' '),
  },
];

const seed = Number(process.env['SEED'] ?? 375_810);
const each = 150;
const enough = 0.9;

const began = performance.now();
const numbers = [...new Set(covers(compiled(), randomFrom(seed)))];
const verdicts = numbers.map((number) => [number, libphonenumber(number)] as const);
console.log(`${numbers.length} numbers of the transition cover, ${each} mutants of each table, seed ${seed}`);

const random = randomFrom(seed + 1);
const killed = questions.map(({ name, table, isDeciding, answers }) => {
  // A number of a code that nobody shares has no place in the table of shared regions.
  const asked = verdicts.filter(([number, expected]) => answers(table, number, expected));
  const survivors = Array.from({ length: each }, () => mutantOf(table, isDeciding, random)).filter((mutant) =>
    asked.every(([number, expected]) => answers(mutant.table, number, expected)),
  );
  console.log(`${name.padEnd(15)} ${each - survivors.length} of ${each} killed`);
  for (const { fault } of survivors) console.log(`    survives: ${fault}`);
  return each - survivors.length;
});

const power = killed.reduce((sum, count) => sum + count, 0) / (each * questions.length);
console.log(`${(100 * power).toFixed(1)} % killed (${((performance.now() - began) / 1000).toFixed(0)} s)`);
process.exitCode = power >= enough ? 0 : 1;
