/** The engines that a table of ranges is written for. */
export const engines = [
  'duckdb',
  'clickhouse',
  'postgres',
  'sqlite',
  'spark',
  'bigquery',
  'snowflake',
  'trino',
] as const;

export type Engine = (typeof engines)[number];

/** The SQL of one engine. */
export interface Dialect {
  /** Creates the table, and fills it from the file. */
  readonly load: (columns: readonly Column[]) => string;
  /** Selects each row of `assay_input` with its number: null, or zero, for a text that is no whole number of at most 15 digits. */
  readonly numbers: string;
  /** Joins each number with the range that begins at it, or last before it. */
  readonly join: string;
  /** True if the range has the number. */
  readonly isIn: string;
  /** If a range ends at the border of a bucket too, so that a join by equal buckets finds it. */
  readonly isBucketed?: true;
  /** What the join costs, and what makes it fast. */
  readonly advice: string;
}

/** A column of the table. */
export interface Column {
  readonly name: string;
  readonly kind: 'number' | 'text';
}

const create = (columns: readonly Column[], number: string, text: string, more = ''): string =>
  `CREATE TABLE assay_ranges (${columns.map(({ name, kind }) => `${name} ${kind === 'number' ? number : text}`).join(', ')})${more};`;

/** A text of ASCII digits that begins with no zero: no engine reads it in another way. */
const isWhole =
  "length(digits) BETWEEN 1 AND 15 AND translate(digits, '0123456789', '') = '' AND digits NOT LIKE '0%'";

/** How many digits of a number its bucket has, behind its length. */
const bucketDigits = 4;

/** Returns the bucket of a number: its length, and its first digits. */
export const bucketOf = (digits: string): number =>
  digits.length * 10 ** bucketDigits + Number(digits.slice(0, bucketDigits));

/** Returns the last number that is as long, and in the same bucket. */
export const lastOfBucket = (number: number): number => {
  const size = 10 ** Math.max(String(number).length - bucketDigits, 0);
  return (Math.floor(number / size) + 1) * size - 1;
};

/** An engine without an ASOF join compares each number with each range, unless they have something equal. */
const byBucket = (whole: string) =>
  ({
    numbers: `SELECT *, CASE WHEN ${isWhole} THEN CAST(digits AS ${whole}) END AS number, CASE WHEN ${isWhole} THEN length(digits) * ${10 ** bucketDigits} + CAST(substr(digits, 1, ${bucketDigits}) AS ${whole}) END AS bucket FROM assay_input`,
    join: 'LEFT JOIN assay_ranges r ON i.bucket = r.bucket AND i.number BETWEEN r.lowest AND r.highest',
    isIn: 'r.lowest IS NOT NULL',
    isBucketed: true,
  }) as const;

export const dialects: { readonly [E in Engine]: Dialect } = {
  duckdb: {
    load: (columns) =>
      `${create(columns, 'BIGINT', 'VARCHAR')}\nINSERT INTO assay_ranges SELECT * FROM read_csv('ranges.csv', header = true, all_varchar = false);`,
    numbers:
      "SELECT *, CASE WHEN regexp_full_match(digits, '[1-9][0-9]{0,14}') THEN CAST(digits AS BIGINT) END AS number FROM assay_input",
    join: 'ASOF LEFT JOIN assay_ranges r ON i.number >= r.lowest',
    isIn: 'coalesce(r.highest >= i.number, false)',
    advice: 'The ASOF join sorts the numbers once; the table of ranges is copied to each thread.',
  },
  clickhouse: {
    load: (columns) =>
      `${create(columns, 'UInt64', 'String', ' ENGINE = MergeTree ORDER BY lowest')}\nINSERT INTO assay_ranges FROM INFILE 'ranges.csv' FORMAT CSVWithNames;`,
    numbers:
      "SELECT *, if(match(digits, '^[1-9][0-9]{0,14}$'), toUInt64OrZero(digits), 0) AS number, 1 AS one FROM assay_input",
    join: 'ASOF LEFT JOIN (SELECT *, 1 AS one FROM assay_ranges) r ON i.one = r.one AND i.number >= r.lowest',
    isIn: 'i.number > 0 AND r.highest >= i.number',
    advice:
      'The ranges are the right side of the join, which is kept in memory; on a cluster use GLOBAL ASOF LEFT JOIN, which sends them to each shard once.',
  },
  postgres: {
    load: (columns) =>
      `${create(columns, 'bigint', 'text')}\n\\copy assay_ranges FROM 'ranges.csv' WITH (FORMAT csv, HEADER true)\nCREATE UNIQUE INDEX ON assay_ranges (lowest);\nANALYZE assay_ranges;`,
    numbers:
      "SELECT *, CASE WHEN digits ~ '^[1-9][0-9]{0,14}$' THEN digits::bigint END AS number FROM assay_input",
    join: 'LEFT JOIN LATERAL (SELECT * FROM assay_ranges WHERE lowest <= i.number ORDER BY lowest DESC LIMIT 1) r ON true',
    isIn: 'coalesce(r.highest >= i.number, false)',
    advice: 'The index on lowest is read once a row.',
  },
  sqlite: {
    load: (columns) =>
      `${create(columns, 'INTEGER', 'TEXT')}\n.import --csv --skip 1 ranges.csv assay_ranges\nCREATE UNIQUE INDEX assay_ranges_lowest ON assay_ranges (lowest);`,
    // GLOB and length() end at a NUL, the length of a blob does not.
    numbers:
      "SELECT *, CASE WHEN length(CAST(digits AS BLOB)) BETWEEN 1 AND 15 AND digits NOT GLOB '*[^0-9]*' AND digits NOT LIKE '0%' AND instr(digits, char(0)) = 0 THEN CAST(digits AS INTEGER) END AS number FROM assay_input",
    join: 'LEFT JOIN assay_ranges r ON r.lowest = (SELECT max(lowest) FROM assay_ranges WHERE lowest <= i.number)',
    isIn: 'coalesce(r.highest >= i.number, 0)',
    advice: 'The index on lowest is read twice a row.',
  },
  spark: {
    load: (columns) =>
      `CREATE TABLE assay_ranges USING csv OPTIONS (path 'ranges.csv', header 'true', schema '${columns.map(({ name, kind }) => `${name} ${kind === 'number' ? 'BIGINT' : 'STRING'}`).join(', ')}');`,
    ...byBucket('BIGINT'),
    advice: 'The ranges are small enough to be broadcast: SELECT /*+ BROADCAST(r) */ makes sure of it.',
  },
  bigquery: {
    load: (columns) =>
      `LOAD DATA INTO assay_ranges (${columns.map(({ name, kind }) => `${name} ${kind === 'number' ? 'INT64' : 'STRING'}`).join(', ')}) FROM FILES (format = 'CSV', skip_leading_rows = 1, uris = ['gs://YOUR-BUCKET/ranges.csv']);`,
    ...byBucket('INT64'),
    advice: 'The ranges are small enough to be broadcast, which the planner does by itself.',
  },
  snowflake: {
    load: (columns) =>
      `${create(columns, 'NUMBER(15, 0)', 'VARCHAR')}\nPUT file://ranges.csv @%assay_ranges;\nCOPY INTO assay_ranges FILE_FORMAT = (TYPE = CSV, SKIP_HEADER = 1);`,
    numbers: `SELECT *, CASE WHEN ${isWhole} THEN TO_NUMBER(digits) END AS number FROM assay_input`,
    join: 'ASOF JOIN assay_ranges r MATCH_CONDITION (i.number >= r.lowest)',
    isIn: 'coalesce(r.highest >= i.number, false)',
    advice: 'The ASOF join keeps each row of the left side.',
  },
  trino: {
    load: (columns) =>
      `${create(columns, 'BIGINT', 'VARCHAR')}\n-- Fill it from ranges.parquet or ranges.csv by the connector of your catalogue.`,
    ...byBucket('BIGINT'),
    advice: "SET SESSION join_distribution_type = 'BROADCAST' sends the ranges to each worker.",
  },
};

/** The engines whose queries the tests run. */
export const triedEngines: readonly Engine[] = ['duckdb', 'clickhouse', 'postgres', 'sqlite'];
