import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { isPossible, isValid, numberType, regionsOf } from '@assay/phone';
import { rangesOf } from '@assay/phone/ranges';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';

import { engines, triedEngines } from '../src/ranges/dialects.js';
import type { Engine } from '../src/ranges/dialects.js';
import type { Answer } from './answer.js';
import { onDisk } from './on-disk.js';

jest.setTimeout(120_000);

const root = mkdtempSync(join(tmpdir(), 'assay-ranges-'));
afterAll(() => rmSync(root, { recursive: true }));

const write = (args: readonly string[]): Promise<Answer> => onDisk(['ranges', ...args]);

/** A whole number below another one, the same in each run. */
const numbersFrom = (seed: number): ((below: number) => number) => {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
};

const hostile: readonly (string | null)[] = [
  null,
  '',
  ' ',
  '0',
  '00',
  '013175551212',
  '13175551212 ',
  ' 13175551212',
  '13175551212\n',
  '\n13175551212',
  '+13175551212',
  '-13175551212',
  '1e10',
  '13175551212.0',
  '0x1F',
  '١٣١٧٥٥٥١٢١٢',
  '１３１７５５５１２１２',
  '13175551212; DROP TABLE assay_ranges',
  "'",
  '%',
  'NaN',
  '9'.repeat(15),
  '9'.repeat(16),
  '9'.repeat(19),
  '9'.repeat(40),
  '1',
  'x'.repeat(10_000),
];

const isCi = process.env['CI'] !== undefined;

/** All of the random texts in CI, and a fifth of them elsewhere: they take a minute. */
const share = isCi ? 1 : 0.2;

/** Numbers at the edges of every range and beside them, random ones of every length, and texts that are none. */
const texts = (): readonly (string | null)[] => {
  const below = numbersFrom(375_810);
  const edges = (['possible', 'valid'] as const).flatMap((level) =>
    rangesOf(level).flatMap(({ lowest, highest }) => [lowest - 1, lowest, highest, highest + 1].map(String)),
  );
  const random = Array.from({ length: 400_000 * share }, () => {
    const length = 1 + below(16);
    return Array.from({ length }, () => String(below(10))).join('');
  });
  // A digit or two of an edge changed: most of these are near a number.
  const near = Array.from({ length: 535_000 * share }, () => {
    const edge = edges[below(edges.length)] ?? '';
    const place = below(edge.length);
    return edge.slice(0, place) + String(below(10)) + edge.slice(place + 1);
  });
  return [...hostile, ...edges, ...random, ...near];
};

/** Stands for null in the file of the texts: no engine reads a null of CSV as another one does. */
const nullMark = 'this is null';

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** Writes the texts with what we make of each. */
const writeInput = (): readonly [file: string, count: number, valid: number] => {
  const file = join(root, 'input.csv');
  const all = texts();
  let valid = 0;
  const lines = all.map((text) => {
    const isNumber = text !== null && isValid(text);
    if (isNumber) valid += 1;
    return [
      quoted(text ?? nullMark),
      text !== null && isPossible(text) ? 1 : 0,
      isNumber ? 1 : 0,
      quoted(isNumber ? (numberType(text) ?? '') : ''),
      quoted(isNumber ? regionsOf(text).join(' ') : ''),
    ].join(',');
  });
  writeFileSync(file, `${lines.join('\n')}\n`);
  return [file, all.length, valid];
};

const createInput =
  'CREATE TABLE assay_input (digits TEXT, our_possible INTEGER, our_valid INTEGER, our_type TEXT, our_regions TEXT);';
const setNull = `UPDATE assay_input SET digits = NULL WHERE digits = '${nullMark}';`;

/** Returns the query that counts rows, rows that differ from ours, and numbers. */
const countQuery = (judge: string, level: 'possible' | 'valid', isLabelled: boolean): string => {
  const found = `CASE WHEN is_${level} THEN 1 ELSE 0 END`;
  const differs = isLabelled
    ? `${found} <> our_${level} OR coalesce(type, '') <> coalesce(our_type, '') OR coalesce(regions, '') <> coalesce(our_regions, '')`
    : `${found} <> our_${level}`;
  const all = judge
    .trim()
    .replace(/;$/, '')
    .replace('SELECT i.digits', 'SELECT i.our_possible, i.our_valid, i.our_type, i.our_regions, i.digits');
  return `SELECT count(*) AS a, sum(CASE WHEN ${differs} THEN 1 ELSE 0 END) AS b, sum(${found}) AS c FROM (${all}) judged;`;
};

/** An engine in which the statements are run. */
interface Running {
  /** Runs the statements that load a file: with its folder as the current one. */
  readonly load: (folder: string, statements: string) => Promise<void>;
  /** Returns the numbers of one row. */
  readonly count: (query: string) => Promise<readonly number[]>;
}

const numbersIn = (output: string): readonly number[] => (output.match(/\d+/g) ?? []).map(Number);

const ran = (command: string, args: readonly string[], options: object = {}): string => {
  const { status, stdout, stderr } = spawnSync(command, args, {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
    ...options,
  });
  if (status !== 0) throw new Error(`${command}: ${stderr}`);
  return stdout;
};

const duckdb = async (input: string): Promise<Running> => {
  const database = await (await DuckDBInstance.create(':memory:')).connect();
  await database.run(createInput);
  await database.run(
    `INSERT INTO assay_input SELECT * FROM read_csv('${input}', header = false, all_varchar = true, max_line_size = 1000000, quote = '"', escape = '"', allow_quoted_nulls = false)`,
  );
  await database.run(setNull);
  return {
    load: async (folder, statements) => {
      await database.run('DROP TABLE IF EXISTS assay_ranges');
      const placed = statements.replace('ranges.csv', join(folder, 'ranges.csv'));
      for (const one of placed.split(';\n')) if (one.trim() !== '') await database.run(one);
    },
    count: async (query) => (await database.runAndReadAll(query)).getRowsJS()[0]?.map(Number) ?? [],
  };
};

const sqlite = (input: string): Promise<Running> => {
  const file = join(root, 'ranges.sqlite');
  const run = (statements: string, cwd = root): string => ran('sqlite3', [file], { input: statements, cwd });
  run(`${createInput}\n.import --csv ${input} assay_input\n${setNull}`);
  return Promise.resolve({
    load: (folder, statements) =>
      Promise.resolve(void run(`DROP TABLE IF EXISTS assay_ranges;\n${statements}`, folder)),
    count: (query) => Promise.resolve(numbersIn(run(query))),
  });
};

const binaries = '/usr/lib/postgresql';
const isRoot = process.getuid?.() === 0;

/** A server of its own, in a folder of its own, which no network reaches. */
const postgres = (input: string): Promise<Running & { readonly stop: () => void }> => {
  const [version = ''] = readdirSync(binaries).sort().reverse();
  const bin = join(binaries, version, 'bin');
  const folder = mkdtempSync(join(tmpdir(), 'assay-postgres-'));
  // The server refuses to run as root.
  const as = (command: string, args: readonly string[], options: object = {}): string =>
    isRoot
      ? ran('runuser', ['-u', 'postgres', '--', join(bin, command), ...args], { cwd: '/', ...options })
      : ran(join(bin, command), args, options);
  if (isRoot) ran('chown', ['postgres', folder]);
  const data = join(folder, 'data');
  as('initdb', ['-D', data, '-A', 'trust', '-U', 'assay', '-E', 'UTF8', '--no-sync']);
  as('pg_ctl', [
    '-D',
    data,
    '-w',
    '-o',
    `-k ${folder} -c listen_addresses= -c fsync=off`,
    '-l',
    join(folder, 'log'),
    'start',
  ]);
  const run = (statements: string, cwd = root): string =>
    ran(
      join(bin, 'psql'),
      ['-h', folder, '-U', 'assay', '-d', 'postgres', '-q', '-t', '-v', 'ON_ERROR_STOP=1'],
      {
        input: statements,
        cwd,
      },
    );
  run(
    `${createInput}\n\\copy assay_input FROM '${input}' WITH (FORMAT csv)\n${setNull}\nANALYZE assay_input;`,
  );
  return Promise.resolve({
    load: (at, statements) =>
      Promise.resolve(void run(`DROP TABLE IF EXISTS assay_ranges;\n${statements}`, at)),
    count: (query) => Promise.resolve(numbersIn(run(query))),
    stop: () => {
      as('pg_ctl', ['-D', data, '-m', 'immediate', 'stop']);
      rmSync(folder, { recursive: true });
    },
  });
};

/** Runs the statements of its standard input in the session of a folder, and prints what the last one returns. */
const chdbScript = `
import { readFileSync } from 'node:fs';
import { Session } from 'chdb';
const session = new Session(process.argv[2]);
let output = '';
for (const statement of JSON.parse(readFileSync(0, 'utf8'))) output = session.query(statement, 'TSV');
console.log(output);
`;

/** ClickHouse in a process, installed aside: it takes half a gigabyte. */
const clickhouse = (input: string): Promise<Running> => {
  const folder = join(root, 'chdb');
  mkdirSync(folder);
  writeFileSync(join(folder, 'package.json'), '{ "type": "module", "private": true }');
  writeFileSync(join(folder, 'run.mjs'), chdbScript);
  ran('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', 'chdb@3.4.0'], { cwd: folder });
  const run = (statements: readonly string[], cwd = root): string =>
    ran(process.execPath, [join(folder, 'run.mjs'), join(folder, 'session')], {
      input: JSON.stringify(statements),
      cwd,
    });
  const statementsOf = (text: string): readonly string[] =>
    text.split(';\n').filter((statement) => statement.trim() !== '');
  run([
    'CREATE TABLE assay_input (digits Nullable(String), our_possible UInt8, our_valid UInt8, our_type String, our_regions String) ENGINE = MergeTree ORDER BY tuple()',
    `INSERT INTO assay_input SELECT if(a = '${nullMark}', NULL, a), b, c, d, e FROM file('${input}', 'CSV', 'a String, b UInt8, c UInt8, d String, e String')`,
  ]);
  return Promise.resolve({
    load: (at, statements) =>
      Promise.resolve(void run(['DROP TABLE IF EXISTS assay_ranges SYNC', ...statementsOf(statements)], at)),
    count: (query) => Promise.resolve(numbersIn(run([query.replace(/;$/, '')]))),
  });
};

const hasSqlite = spawnSync('sqlite3', ['--version']).status === 0;
const hasPostgres = existsSync(binaries) && readdirSync(binaries).length > 0;

describe(`${isCi ? 'a million texts are' : 'texts, of which CI has a million, are'} judged as we judge them`, () => {
  let input = '';
  let count = 0;
  let valid = 0;
  beforeAll(() => {
    [input, count, valid] = writeInput();
  });

  const judge = async (engine: Engine, running: Running, load?: string): Promise<void> => {
    for (const level of ['possible', 'valid'] as const) {
      const folder = join(root, `${engine}-${level}`);
      expect((await write(['--level', level, '--for', engine, '--out', folder])).code).toBe(0);
      const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
      await running.load(folder, load ?? read('load.sql'));
      // Of valid numbers the query with labels has the verdict too.
      const isLabelled = level === 'valid';
      const query = countQuery(read(isLabelled ? 'label.sql' : 'judge.sql'), level, isLabelled);
      const [rows, differences, found = 0] = await running.count(query);
      expect([engine, level, rows, differences]).toEqual([engine, level, count, 0]);
      if (isLabelled) expect(found).toBe(valid);
      else expect(found).toBeGreaterThan(200_000 * share);
    }
  };

  test('in DuckDB', async () => {
    await judge('duckdb', await duckdb(input));
    expect(valid).toBeGreaterThan(50_000);
  });

  // Spark, BigQuery and Trino join by buckets. Their statements are SQL that DuckDB has too, but for those that load the table.
  test.each(['bigquery', 'trino'] as const)('in DuckDB, as written for %s', async (engine) => {
    await judge(
      engine,
      await duckdb(input),
      "CREATE TABLE assay_ranges AS FROM read_csv('ranges.csv', header = true);",
    );
  });

  (isCi ? test : test.skip)('in ClickHouse, in CI: its download is large', async () => {
    await judge('clickhouse', await clickhouse(input));
  });

  // CI installs both: see .ci/run.
  (hasSqlite ? test : test.skip)('in SQLite, if sqlite3 is installed', async () => {
    await judge('sqlite', await sqlite(input));
  });

  (hasPostgres ? test : test.skip)('in PostgreSQL, if its server is installed', async () => {
    const running = await postgres(input);
    try {
      await judge('postgres', running);
    } finally {
      running.stop();
    }
  });
});

describe('assay ranges', () => {
  test.each(engines)('writes a folder for %s', async (engine) => {
    const out = join(root, engine);
    const { code, stdout } = await write(['--for', engine, '--out', out]);
    expect([code, stdout]).toEqual([0, `${out}: the ranges of valid numbers for ${engine}\n`]);
    expect(readdirSync(out).sort()).toEqual([
      'README.md',
      'judge.sql',
      'label.sql',
      'load.sql',
      'ranges.csv',
      'ranges.parquet',
    ]);
    const read = (name: string): string => readFileSync(join(out, name), 'utf8');
    expect(read('ranges.csv').split('\n')[0]).toMatch(/^lowest,highest,type,regions(,bucket)?$/);
    expect(read('label.sql').replace(/, CASE WHEN .*? AS type, CASE WHEN .*? AS regions/, '')).toBe(
      read('judge.sql'),
    );
    expect(read('judge.sql')).toMatch(/^SELECT i\.digits, .* AS is_valid\nFROM \(SELECT /);
    expect(read('README.md')).toMatch(
      triedEngines.includes(engine)
        ? /The tests of assay run these statements/
        : ['spark', 'bigquery', 'trino'].includes(engine)
          ? /were not run in this engine: but for load\.sql they are SQL that DuckDB has too/
          : /were not run in this engine\.\n/,
    );
  });

  test.each(['possible', 'valid'])('the rows of Parquet are those of CSV: %s', async (level) => {
    const out = join(root, `parquet-${level}`);
    await write(['--level', level, '--for', 'duckdb', '--out', out]);
    const database = await (await DuckDBInstance.create(':memory:')).connect();
    const rowsOf = async (source: string): Promise<readonly unknown[]> =>
      (await database.runAndReadAll(`SELECT * FROM ${source}`)).getRowsJS();
    const rows = await rowsOf(`read_parquet('${out}/ranges.parquet')`);
    expect(rows).toEqual(await rowsOf(`read_csv('${out}/ranges.csv', header = true)`));
    expect(rows.length).toBe(readFileSync(join(out, 'ranges.csv'), 'utf8').trim().split('\n').length - 1);
  });

  test('Spark gets the query that Trino gets', async () => {
    const queryFor = async (engine: Engine): Promise<string> => {
      const out = join(root, `query-${engine}`);
      await write(['--for', engine, '--out', out]);
      return readFileSync(join(out, 'label.sql'), 'utf8');
    };
    expect(await queryFor('spark')).toBe(await queryFor('trino'));
  });

  test('leaves a folder that is there, and says what cannot be', async () => {
    const out = join(root, 'there');
    await write(['--level', 'possible', '--for', 'sqlite', '--out', out]);
    expect(readdirSync(out).sort()).toEqual([
      ...['README.md', 'judge.sql', 'load.sql'],
      ...['ranges.csv', 'ranges.parquet'],
    ]);
    expect((await write(['--for', 'sqlite', '--out', out])).stderr).toMatch(/there already/);
    expect((await write(['--for', 'sqlite', '--out', out, '--force'])).code).toBe(0);
    expect((await write(['--for', 'oracle', '--out', out])).code).toBe(2);
    writeFileSync(join(root, 'file'), '');
    expect((await write(['--for', 'sqlite', '--out', join(root, 'file', 'x')])).stderr).toMatch(
      /could not be written/,
    );
  });
});
