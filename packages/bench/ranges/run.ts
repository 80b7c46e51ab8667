/** How fast engines judge numbers by ranges: `npx pnpm@10 bench:ranges [NUMBERS]`. Writes into docs/benchmarks.md. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { isValid } from '@assay/phone';
import { BOOLEAN, DuckDBInstance, DuckDBScalarFunction, VARCHAR } from '@duckdb/node-api';

import { writePart } from '../../workspace/page.js';
import { median, ratio } from '../rounds.js';

const count = Number(process.argv[2] ?? 10_000_000);
const rounds = 5;
const folder = mkdtempSync(join(tmpdir(), 'assay-ranges-'));
const assay = fileURLToPath(import.meta.resolve('@assay/cli/package.json')).replace(
  'package.json',
  'dist/esm/main.js',
);

/** Writes the folder of an engine, and returns a reader of its files. */
const written = (engine: string): ((name: string) => string) => {
  const out = join(folder, engine);
  execFileSync(process.execPath, [assay, 'ranges', '--for', engine, '--out', out]);
  return (name) =>
    readFileSync(join(out, name), 'utf8').replace("'ranges.csv'", `'${join(out, 'ranges.csv')}'`);
};

const statementsOf = (text: string): readonly string[] =>
  text.split(';\n').filter((statement) => statement.trim() !== '');

/** Counts the numbers that a query judges, and the valid ones. */
const counting = (judge: string): string =>
  `SELECT count(*), sum(CASE WHEN is_valid THEN 1 ELSE 0 END) FROM (${judge.trim().replace(/;$/, '')}) judged`;

/** A way to judge all numbers. Returns how many there are, and how many are valid. */
type Way = readonly [name: string, run: () => Promise<readonly number[]>];

/** Numbers that are drawn from ranges, of which each is as likely; three in ten are moved, out of it or into another. */
const inDuckDb = async (): Promise<readonly Way[]> => {
  const database = await (await DuckDBInstance.create(':memory:')).connect();
  const read = written('duckdb');
  const buckets = written('trino');
  for (const statement of statementsOf(read('load.sql'))) await database.run(statement);
  await database.run(
    `CREATE TABLE bucketed AS FROM read_csv('${join(folder, 'trino', 'ranges.csv')}', header = true)`,
  );
  await database.run('SELECT setseed(0.5)');
  await database.run(
    `CREATE TABLE assay_input AS SELECT CAST(r.lowest + CAST(floor(random() * (r.highest - r.lowest + 1)) AS BIGINT) + CASE WHEN random() < 0.3 THEN 12345 ELSE 0 END AS VARCHAR) AS digits
     FROM (SELECT CAST(floor(random() * (SELECT count(*) FROM assay_ranges)) AS BIGINT) AS n FROM range(${count}))
     JOIN (SELECT lowest, highest, row_number() OVER (ORDER BY lowest) - 1 AS n FROM assay_ranges) r USING (n)`,
  );
  await database.run(`COPY assay_input TO '${join(folder, 'input.csv')}' (HEADER false)`);
  database.registerScalarFunction(
    DuckDBScalarFunction.create({
      name: 'assay_is_valid',
      returnType: BOOLEAN,
      parameterTypes: [VARCHAR],
      mainFunction: (_, input, output) => {
        const digits = input.getColumnVector(0);
        for (let row = 0; row < input.rowCount; row++)
          output.setItem(row, isValid(String(digits.getItem(row))));
        output.flush();
      },
    }),
  );
  const way = (name: string, query: string): Way => [
    name,
    async () => (await database.runAndReadAll(query)).getRowsJS()[0]?.map(Number) ?? [],
  ];
  return [
    way('DuckDB, ASOF join', counting(read('judge.sql'))),
    way('DuckDB, join by buckets', counting(buckets('judge.sql').replace('assay_ranges', 'bucketed'))),
    way(
      'DuckDB, a scalar function of ours',
      counting('SELECT assay_is_valid(digits) AS is_valid FROM assay_input'),
    ),
  ];
};

/** ClickHouse in this process, installed aside: it takes half a gigabyte. */
const inClickHouse = async (): Promise<readonly Way[]> => {
  const aside = join(folder, 'aside');
  mkdirSync(aside);
  writeFileSync(join(aside, 'package.json'), '{ "private": true }');
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', 'chdb@3.4.0'], {
    cwd: aside,
  });
  const { Session } = (await import(
    pathToFileURL(createRequire(join(aside, 'package.json')).resolve('chdb')).href
  )) as {
    readonly Session: new (path: string) => { readonly query: (query: string, format: string) => string };
  };
  const session = new Session(join(folder, 'session'));
  const run = (query: string): string => session.query(query, 'TSV');
  const read = written('clickhouse');
  for (const statement of statementsOf(read('load.sql'))) run(statement);
  run(
    'CREATE TABLE assay_input (digits Nullable(String), shard UInt8) ENGINE = MergeTree ORDER BY tuple() PARTITION BY shard',
  );
  run(
    `INSERT INTO assay_input SELECT digits, 1 + rowNumberInAllBlocks() % 2 FROM file('${join(folder, 'input.csv')}', 'CSV', 'digits String')`,
  );
  run(`CREATE DICTIONARY assay_dictionary (one UInt64, lowest UInt64, highest UInt64, type String, regions String) PRIMARY KEY one
    SOURCE(CLICKHOUSE(QUERY 'SELECT 1 AS one, * FROM assay_ranges')) LIFETIME(0) LAYOUT(RANGE_HASHED()) RANGE(MIN lowest MAX highest)`);
  const judge = read('judge.sql');
  const [, numbers = ''] = /\nFROM \((.*)\) i\n/.exec(judge) ?? [];
  // Each of two shards has its half. Both are of this process, so what is measured is the plan, not a network.
  const shards =
    "remote('127.0.0.1,localhost', view(SELECT digits FROM assay_input WHERE shard = shardNum()))";
  const way = (name: string, query: string): Way => [
    name,
    () => Promise.resolve(run(query).trim().split('\t').map(Number)),
  ];
  return [
    way('ClickHouse, ASOF join', counting(judge)),
    way(
      'ClickHouse, two shards, GLOBAL ASOF join',
      counting(judge.replace('ASOF LEFT', 'GLOBAL ASOF LEFT').replace('FROM assay_input', `FROM ${shards}`)),
    ),
    way(
      'ClickHouse, a dictionary',
      counting(`SELECT dictHas('assay_dictionary', toUInt64(1), number) AS is_valid FROM (${numbers})`),
    ),
  ];
};

try {
  const ways = [...(await inDuckDb()), ...(await inClickHouse())];
  const seconds = new Map<string, number[]>(ways.map(([name]) => [name, []]));
  const found = new Set<string>();
  for (let round = -1; round < rounds; round += 1)
    for (const [name, run] of ways) {
      const began = performance.now();
      found.add((await run()).join(' of '));
      // The first round warms up.
      if (round >= 0) seconds.get(name)?.push((performance.now() - began) / 1000);
    }
  if (found.size !== 1) throw new Error(`The ways differ: ${[...found].join(', ')}.`);
  const ours = seconds.get('DuckDB, a scalar function of ours') ?? [];
  const lines = ways.map(([name]) => {
    const times = seconds.get(name) ?? [];
    const rates = times.map((time) => count / time / 1e6).sort((one, other) => one - other);
    const row = [
      name,
      `${median(rates).toFixed(1)} (${rates[0]?.toFixed(1) ?? ''} to ${rates.at(-1)?.toFixed(1) ?? ''})`,
      ratio(ours, times),
    ];
    console.log(row.join('  '));
    return `| ${row.join(' | ')} |`;
  });
  const [of = '', valid = ''] = ([...found][0] ?? '')
    .split(' of ')
    .map((number) => Number(number).toLocaleString('en'));
  await writePart('docs/benchmarks.md', 'bench:ranges', [
    '| | million numbers a second | times the scalar function |',
    '| --- | ---: | ---: |',
    ...lines,
    '',
    `${of} numbers, of which each way finds ${valid} valid.`,
  ]);
} finally {
  rmSync(folder, { recursive: true });
}
