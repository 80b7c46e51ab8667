/** How fast lists are read, and in how much memory: `npx pnpm@10 bench:lists [ROWS]`. Writes into docs/benchmarks.md. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { writePart } from '../../workspace/page.js';
import { median } from '../rounds.js';
import { makeList } from './make-list.js';

const rows = Number(process.argv[2] ?? 1_000_000);
const rounds = 5;
const names = ['papaparse', 'assay', 'csv-parse and libphonenumber-js'] as const;

interface Run {
  readonly rows: number;
  readonly rejected: number;
  readonly repeated: number;
  readonly seconds: number;
  readonly bytes: number;
}

const folder = mkdtempSync(join(tmpdir(), 'assay-lists-'));
const contender = fileURLToPath(new URL('contender.mjs', import.meta.url));
const runOf = (name: string, file: string): Run =>
  JSON.parse(execFileSync(process.execPath, [contender, name, file], { encoding: 'utf8' })) as Run;

try {
  const whole = join(folder, 'list.csv');
  const made = await makeList(whole, rows);
  // The libraries take so long that a tenth of the rows is enough for them.
  const tenth = join(folder, 'tenth.csv');
  const madeTenth = await makeList(tenth, Math.ceil(rows / 10));
  const runs = new Map<string, Run[]>(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1)
    for (const name of names) {
      const isSlow = name === 'csv-parse and libphonenumber-js';
      const run = runOf(name, isSlow ? tenth : whole);
      const expected = isSlow ? madeTenth : made;
      if (run.rows !== expected.rows)
        throw new Error(`${name}: ${run.rows} rows instead of ${expected.rows}.`);
      if (name === 'assay' && (run.rejected !== made.rejected || run.repeated !== made.repeated))
        throw new Error(`${JSON.stringify(run)} instead of ${JSON.stringify(made)}.`);
      runs.get(name)?.push(run);
    }
  const rates = (name: string): readonly number[] =>
    (runs.get(name) ?? []).map((run) => run.rows / run.seconds);
  const lines = names.map((name) => {
    const shares = rates(name).map((rate, round) => rate / (rates('papaparse')[round] ?? NaN));
    const megabytes = median((runs.get(name) ?? []).map(({ bytes }) => bytes / 1e6));
    const row = [
      name,
      Math.round(median(rates(name))).toLocaleString('en'),
      `${median(shares).toPrecision(2)} (${Math.min(...shares).toPrecision(2)} to ${Math.max(...shares).toPrecision(2)})`,
      `${megabytes.toFixed(0)} MB`,
    ];
    console.log(row.join('  '));
    return `| ${row.join(' | ')} |`;
  });
  const times = rates('assay').map(
    (rate, round) => rate / (rates('csv-parse and libphonenumber-js')[round] ?? NaN),
  );
  console.log(`${median(times).toFixed(1)} times those of the libraries`);
  await writePart('docs/benchmarks.md', 'bench:lists', [
    '| | rows a second | of papaparse alone | most memory |',
    '| --- | ---: | ---: | ---: |',
    ...lines,
    '',
    `${rows.toLocaleString('en')} rows, of which ${made.rejected.toLocaleString('en')} were rejected and ${made.repeated.toLocaleString('en')} repeated, to the last row; ${median(times).toFixed(1)} times as many a second as the libraries (${Math.min(...times).toFixed(1)} to ${Math.max(...times).toFixed(1)}).`,
  ]);
} finally {
  rmSync(folder, { recursive: true });
}
