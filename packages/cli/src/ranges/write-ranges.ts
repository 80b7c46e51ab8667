import { labelledRanges, rangesOf } from '@assay/phone/ranges';
import { metadataVersion } from '@assay/phone';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { bucketOf, dialects, lastOfBucket, triedEngines } from './dialects.js';
import type { Column, Engine } from './dialects.js';

/** A file of the folder. */
export type RangeFile = readonly [name: string, content: string | Uint8Array];

const numbers: readonly Column[] = [
  { name: 'lowest', kind: 'number' },
  { name: 'highest', kind: 'number' },
];
const labels: readonly Column[] = [
  { name: 'type', kind: 'text' },
  { name: 'regions', kind: 'text' },
];

/** Returns the query that judges each row of a table `assay_input` by its column `digits`. */
const judgeQuery = (engine: Engine, level: 'possible' | 'valid', isLabelled: boolean): string => {
  const { numbers: from, join, isIn } = dialects[engine];
  const more = isLabelled
    ? labels.map(({ name }) => `, CASE WHEN ${isIn} THEN r.${name} END AS ${name}`).join('')
    : '';
  return `SELECT i.digits, ${isIn} AS is_${level}${more}\nFROM (${from}) i\n${join};`;
};

type Row = readonly (string | number)[];

const rowsOf = (level: 'possible' | 'valid'): readonly Row[] =>
  level === 'possible'
    ? rangesOf('possible').map(({ lowest, highest }) => [lowest, highest])
    : labelledRanges().map(({ lowest, highest, type, regions }) => [
        lowest,
        highest,
        type,
        regions.join(' '),
      ]);

/** Returns the rows cut at the borders of buckets, each with its bucket behind it. */
const bucketed = (rows: readonly Row[]): readonly Row[] =>
  rows.flatMap(([lowest, highest, ...more]) => {
    const pieces: Row[] = [];
    for (let from = Number(lowest); from <= Number(highest); from = lastOfBucket(from) + 1)
      pieces.push([from, Math.min(Number(highest), lastOfBucket(from)), ...more, bucketOf(String(from))]);
    return pieces;
  });

/** The columns of the table for an engine, and its rows. */
const tableOf = (
  engine: Engine,
  level: 'possible' | 'valid',
): { readonly columns: readonly Column[]; readonly rows: readonly Row[] } => {
  const [columns, rows] = [level === 'valid' ? [...numbers, ...labels] : numbers, rowsOf(level)];
  return dialects[engine].isBucketed === true
    ? { columns: [...columns, { name: 'bucket', kind: 'number' }], rows: bucketed(rows) }
    : { columns, rows };
};

/** Returns the table as Parquet: whole numbers of 64 bits, and texts. No regions are null, as most engines read an empty cell of CSV. */
const parquet = (columns: readonly Column[], rows: readonly Row[]): Uint8Array =>
  new Uint8Array(
    parquetWriteBuffer({
      columnData: columns.map(({ name, kind }, index) =>
        kind === 'number'
          ? { name, data: rows.map((row) => BigInt(row[index] ?? 0)), type: 'INT64', nullable: false }
          : { name, data: rows.map((row) => row[index] || null), type: 'STRING' },
      ),
    }),
  );

/** Returns which statements were run, and by whom. */
const provedBy = (engine: Engine): string => {
  if (triedEngines.includes(engine)) return 'The tests of assay run these statements in this engine.';
  const notRun = 'These statements were not run in this engine';
  return dialects[engine].isBucketed === true
    ? `${notRun}: but for load.sql they are SQL that DuckDB has too, in which the tests of assay run them.`
    : `${notRun}.`;
};

const readme = (
  engine: Engine,
  level: 'possible' | 'valid',
  count: number,
): string => `# ${level} numbers for ${engine}

${count.toLocaleString('en')} ranges of E.164 numbers, digits alone, from metadata ${metadataVersion}. No number has more than 15 digits or begins with a zero, so a number is one whole number.

1. \`load.sql\` makes the table \`assay_ranges\` of \`ranges.csv\`; \`ranges.parquet\` has the same rows.
2. Name your column \`digits\` in a table or view \`assay_input\`.
3. \`judge.sql\` returns each \`digits\` with \`is_${level}\`${level === 'valid' ? '; `label.sql` its use and its regions too' : ''}.

A text that is not digits alone, a blank one and a null are false. ${dialects[engine].advice}
${provedBy(engine)}
`;

/** Returns the files of a folder of ranges for an engine. */
export const rangeFiles = (engine: Engine, level: 'possible' | 'valid'): readonly RangeFile[] => {
  const { columns, rows } = tableOf(engine, level);
  const csv = [columns.map(({ name }) => name), ...rows].map((row) => row.join(',')).join('\n');
  return [
    ['ranges.csv', `${csv}\n`],
    ['ranges.parquet', parquet(columns, rows)],
    ['load.sql', `${dialects[engine].load(columns)}\n`],
    ['judge.sql', `${judgeQuery(engine, level, false)}\n`],
    ...(level === 'valid' ? [['label.sql', `${judgeQuery(engine, level, true)}\n`] as const] : []),
    ['README.md', readme(engine, level, rows.length)],
  ];
};
