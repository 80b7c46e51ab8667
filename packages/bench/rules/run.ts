import { writeFileSync } from 'node:fs';

import { format, resolveConfig } from 'prettier';

import { partIn, writePart } from '../../workspace/page.js';
import { median } from '../rounds.js';
import { budgets, measured } from '../sizes/budgets.js';
import { allocated } from './allocated.js';
import { chartOf } from './chart.js';
import { coldStarts } from './cold-start.js';
import { contenders } from './contenders/index.js';
import { compare } from './corpus.js';
import { figuresOf, parsing, surroundings } from './figures.js';
import type { Figure } from './figures.js';
import { keyStrokes } from './form.js';
import { growths } from './growth.js';
import { inputs } from './inputs.js';
import { oddFigures } from './odd.js';
import { pageOf, summaryOf } from './page.js';
import type { Found } from './page.js';

const isQuick = process.argv.includes('--quick');
const rounds = isQuick ? 3 : 9;

console.log(surroundings());
console.log(`By hand, the report is ours on ${compare()} cases of the corpus.`);

const figures: (readonly Figure[])[] = [];
for (const input of inputs) {
  const found = await figuresOf(input, rounds);
  figures.push(found);
  console.log(`\n${input.name}`);
  for (const { contender, nanoseconds, ratio } of found)
    console.log(`  ${contender.padEnd(20)}${(nanoseconds / 1000).toFixed(2).padStart(10)} µs  ${ratio}`);
}

const strokes = [...(await keyStrokes(rounds))].map(([name, times]) => [name, median(times)] as const);
const starts = [...coldStarts(isQuick ? 5 : 15)].map(([name, times]) => {
  const shown = (of: number): string => of.toFixed(1);
  return [name, median(times), `${shown(Math.min(...times))} to ${shown(Math.max(...times))}`] as const;
});
const grown = growths(isQuick ? 100 : 500);

const odd = await oddFigures(rounds);
console.log('\nOff the usual way: times by hand, compiled and interpreted');
for (const { name, compiled, interpreted } of odd)
  console.log(`  ${name.padEnd(50)}${compiled.padEnd(22)}${interpreted}`);
console.log('\nA key stroke in a form of five fields');
for (const [name, nanoseconds] of strokes)
  console.log(`  ${name.padEnd(34)}${(nanoseconds / 1000).toFixed(2)} µs`);
console.log('\nGrowth: the exponent of the time by the number of subscribers');
for (const { name, exponent } of grown) console.log(`  ${name.padEnd(50)}${exponent.toFixed(2)}`);
console.log('\nImport in a new process');
for (const [name, milliseconds, spread] of starts)
  console.log(`  ${name.padEnd(36)}${milliseconds.toFixed(1)} ms (${spread})`);

const benchmarks = 'docs/benchmarks.md';

const found: Found = {
  date: new Date().toISOString().slice(0, 10),
  surroundings: surroundings(),
  figures,
  odd,
  parsing: await parsing(rounds),
  bytes: allocated(),
  growths: grown,
  strokes,
  starts,
  server: partIn(benchmarks, 'bench:server'),
  lists: partIn(benchmarks, 'bench:lists'),
  ranges: partIn(benchmarks, 'bench:ranges'),
  bundles: await Promise.all(
    budgets.map(async (budget) => [budget.name, (await measured(budget))[0], budget.goal] as const),
  ),
};
console.log('\nAllocated for one request, KB');
for (const [name, bytes] of Object.entries(found.bytes))
  console.log(`  ${name.padEnd(20)}${bytes.map((one) => (one / 1000).toFixed(1).padStart(9)).join('')}`);

if (!isQuick) {
  const settings = { ...(await resolveConfig(benchmarks)), parser: 'markdown' };
  const page = await format(pageOf(found), settings);
  writeFileSync(benchmarks, page);
  const rows = contenders.map(({ name }, row) => ({
    name,
    values: figures.map((of) => of[row]?.times ?? NaN),
  }));
  writeFileSync(
    'docs/benchmarks.svg',
    chartOf(
      'Times by hand',
      inputs.map(({ name }) => name),
      rows,
    ),
  );
  await writePart('README.md', 'bench', [summaryOf(found)]);
  console.log('\nWritten to docs/benchmarks.md, docs/benchmarks.svg and README.md.');
}
