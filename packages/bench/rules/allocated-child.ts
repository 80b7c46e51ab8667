import { contenders } from './contenders/index.js';
import { inputs } from './inputs.js';

declare const gc: () => void;

/** Runs until the compiler has made up its mind, then counts. */
const bytesOf = (run: () => unknown, warm: number, runs: number): number => {
  for (let i = 0; i < warm; i += 1) run();
  gc();
  const before = process.memoryUsage().heapUsed;
  for (let i = 0; i < runs; i += 1) run();
  return (process.memoryUsage().heapUsed - before) / runs;
};

const found = contenders.map(({ name, judge }) => [
  name,
  inputs.map((input) =>
    input.name.startsWith('250')
      ? bytesOf(() => judge(input), 300, 100)
      : bytesOf(() => judge(input), 5000, 3000),
  ),
]);
console.log(JSON.stringify(Object.fromEntries(found)));
