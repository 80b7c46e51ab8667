import type { Figure } from './figures.js';
import { contenders } from './contenders/index.js';
import { sizes } from './growth.js';
import type { Growth } from './growth.js';
import { inputs } from './inputs.js';
import type { OddFigure } from './odd.js';

/** All that one run of the benchmarks found. */
export interface Found {
  readonly date: string;
  readonly surroundings: string;
  readonly figures: readonly (readonly Figure[])[];
  readonly odd: readonly OddFigure[];
  readonly parsing: readonly number[];
  readonly bytes: { readonly [contender: string]: readonly number[] };
  readonly growths: readonly Growth[];
  readonly strokes: readonly (readonly [name: string, nanoseconds: number])[];
  readonly starts: readonly (readonly [name: string, milliseconds: number, spread: string])[];
  /** What `bench:server` wrote. */
  readonly server: string;
  /** What `bench:ranges` wrote. */
  readonly ranges: string;
  /** What `bench:lists` wrote. */
  readonly lists: string;
  readonly bundles: readonly (readonly [name: string, bytes: number, goal: number])[];
}

const tableOf = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [
    `| ${head.join(' | ')} |`,
    `| ${head.map((_, column) => (column === 0 ? '---' : '---:')).join(' | ')} |`,
    ...rows.map((row) => `| ${row.join(' | ')} |`),
  ].join('\n');

const micro = (nanoseconds: number): string =>
  `${(nanoseconds / 1000).toFixed(nanoseconds < 100_000 ? 2 : 0)} µs`;

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} KB`;

const speeds = ({ figures }: Found): string =>
  inputs
    .map(
      ({ name }, index) =>
        `### ${name[0]?.toUpperCase() ?? ''}${name.slice(1)}\n\n${tableOf(
          ['', 'median', 'times by hand (least to most)'],
          (figures[index] ?? []).map(({ contender, nanoseconds, ratio }) => [
            contender,
            micro(nanoseconds),
            ratio,
          ]),
        )}`,
    )
    .join('\n\n');

/** The goals of an input, in times by hand. */
const mostCompiled = [1.2, 1.7, 1.2, 1.7, 1.6];
const mostInterpreted = [4.5, 5.5, 4, 4, 3];

/** What the goals of the project are, and what this run says of them. */
const goals = ({ figures, parsing, growths, bytes, starts }: Found): string => {
  const ours = (index: number): Figure | undefined =>
    figures[index]?.find(({ contender }) => contender === 'assay');
  const ahead = (name: string): string => {
    const behind = inputs.filter((_, index) => {
      const theirs = figures[index]?.find(({ contender }) => contender === name);
      return (theirs?.times ?? Infinity) < (ours(index)?.times ?? 0);
    });
    return behind.length === 0 ? 'on all five' : `not on ${behind.map((input) => input.name).join(', ')}`;
  };
  const least = (index: number, most: number, contender = 'assay'): string =>
    `${(figures[index]?.find((one) => one.contender === contender)?.times ?? NaN).toFixed(2)} of at most ${most}`;
  const perSubscriber = ((bytes['assay']?.[3] ?? NaN) / 250 / 1000).toFixed(2);
  return tableOf(
    ['goal', 'this run'],
    [
      ...inputs.map(({ name }, index) => [
        `${name}: times by hand`,
        least(index, mostCompiled[index] ?? NaN),
      ]),
      ...inputs.map(({ name }, index) => [
        `${name}: times by hand, interpreted`,
        least(index, mostInterpreted[index] ?? NaN, 'assay, interpreted'),
      ]),
      ...['zod', 'valibot', 'arktype', 'effect', 'io-ts with fp-ts', 'joi', 'yup'].map((name) => [
        `faster than ${name}`,
        ahead(name),
      ]),
      ...[0, 1, 3, 4].map((index) => [
        `${inputs[index]?.name ?? ''}: less time than JSON.parse of the body`,
        `${((ours(index)?.nanoseconds ?? NaN) / (parsing[index] ?? NaN)).toFixed(2)} times as long`,
      ]),
      ['import of `@assay/rules/message-contact`: at most 6 ms', `${(starts[0]?.[1] ?? NaN).toFixed(1)} ms`],
      ['growth: exponent at most 1.05', growths.map(({ exponent }) => exponent.toFixed(2)).join(', ')],
      ['allocated: at most 0.25 KB a subscriber', `${perSubscriber} KB`],
    ],
  );
};

/** The few figures that README shows. */
export const summaryOf = ({ figures, date }: Found): string => {
  const shown = [
    'assay',
    'assay, interpreted',
    'by hand',
    'zod',
    'valibot',
    'io-ts with fp-ts',
    'ajv, compiled',
  ];
  const cell = (index: number, name: string): string =>
    micro(figures[index]?.find(({ contender }) => contender === name)?.nanoseconds ?? NaN);
  return tableOf(
    [date, ...inputs.map((input) => input.name)],
    shown.map((name) => [name, ...inputs.map((_, index) => cell(index, name))]),
  );
};

/** The page of all figures, as Markdown. */
export const pageOf = (found: Found): string => `# Benchmarks

Made by \`npx pnpm@10 bench\` on ${found.date}. ${found.surroundings}

Every contender judges the same requests with the same facts, in one process; a round times all of them, one after the other, and ratios are taken within a round. _By hand_ is a validator of the same contract with the same report, written for speed and for nothing else: straight code for this one endpoint, one pass a list, no regular expression that every request meets. It trusts that a request came from JSON, and has no option \`unknownFields\`. CI holds it to the conformance corpus and to 20,000 requests that are made to be odd, report for report. Until November 2026 it was three times slower than it could be: figures of earlier pages were against that one. _assay_ is the table as it is shipped, [compiled](compiled.md); _assay, interpreted_ is the same table without its compiled parts, as one of your own is. Before it is timed, each contender has to say of an input what we say: the same sentences, or where it has none of its own, that something is wrong.

![Times by hand, on a scale of logarithms: a row a contender, a dot an input](benchmarks.svg)

## Goals

${goals(found)}

Why some are missed: compiled code still makes a typed tree of the request first, since rules of any kind go over it, and each of twenty rules is a function with its own guard for what it throws; a validator by hand makes no tree, and judges a number once for all its rules. The interpreter looks every field up by a name that it does not know beforehand. A library that is faster on a small request answers less: no rule ids, arguments, outcomes or missing facts.

## What each leaves out

${tableOf(
  ['', 'of what a report has'],
  contenders.map(({ name, leavesOut }) => [name, leavesOut]),
)}

None of the libraries matches names of fields without regard to case, so each gets a body whose names were mended first; ours reads it as it came.

## Speed

${speeds(found)}

### Off the usual way

${tableOf(
  ['', 'by hand', 'times by hand, compiled', 'interpreted'],
  found.odd.map(({ name, nanoseconds, compiled, interpreted }) => [
    name,
    micro(nanoseconds),
    compiled,
    interpreted,
  ]),
)}

### JSON.parse of these bodies

${tableOf(
  ['', 'median'],
  inputs.map(({ name }, index) => [name, micro(found.parsing[index] ?? NaN)]),
)}

### A key stroke in a form of five fields

${tableOf(
  ['', 'median'],
  found.strokes.map(([name, nanoseconds]) => [name, micro(nanoseconds)]),
)}

## Memory

Allocated for one request:

${tableOf(
  ['', ...inputs.map(({ name }) => name)],
  contenders.map(({ name }) => [name, ...(found.bytes[name] ?? []).map(kilobytes)]),
)}

## Growth

Nanoseconds a subscriber, and the exponent of the line through all sizes: 1 is linear.

${tableOf(
  ['', ...sizes.map((size) => size.toLocaleString('en')), 'exponent'],
  found.growths.map(({ name, each, exponent }) => [
    name,
    ...each.map((one) => one.toFixed(0)),
    exponent.toFixed(2),
  ]),
)}

## Cold start

Milliseconds that an import takes in a new process, over one that imports nothing; the median, and from the least to the most.

${tableOf(
  ['', 'ms', 'least to most'],
  found.starts.map(([name, milliseconds, spread]) => [`\`${name}\``, milliseconds.toFixed(1), spread]),
)}

## On a server

Fastify with one process, asked by 50 connections of another: ten numbers and a keyword, all right. Each way is the same handler, \`handle\`, which reads the body and looks the message up. \`npx pnpm@10 bench:server\` makes this part. With a database the rules are lost in what it takes. Without one they show: the rules that wait for a fact are evaluated once it is loaded, and no query is made for what is wrong already if loaders are spared.

${found.server}

## Contact lists

A CSV of a million rows that the benchmark makes: a tenth bad, a twentieth a repetition in another spelling, three tenths of the others written as people write numbers. Each contender reads it in a process of its own, one after the other in each round; _papaparse_ is the library that reads our CSV, and does nothing with it; _csv-parse and libphonenumber-js_ do the same work as we do, on the first tenth of the rows. \`npx pnpm@10 bench:lists\` makes this part. The goals were half of papaparse and twenty times the libraries. They are missed: papaparse cuts two million rows a second where no cell has a quote, and each row of ours is read as a person wrote it, compared with all before it, and is an object with its subscriber and its reason. There are no workers: on these two cores two processes that read half of the rows each, and merge nothing, were 1.43 times as fast as one, and less than 1.5 is not worth a thread.

${found.lists}

## Numbers in a warehouse

Ten million numbers, each drawn from a range, each range as likely as another: more of the rare ones than a list of people has, and three in ten of them moved. They are judged by the queries that [\`assay ranges\`](contact-lists.md#a-list-that-lives-in-a-warehouse) writes, in one run, one way after the other in each of five rounds. The scalar function is \`isValid\` itself, called from DuckDB for each row; ClickHouse has none in this process. Both shards of ClickHouse are in it: this is the plan, without a network. \`npx pnpm@10 bench:ranges\` makes this part. Goals: DuckDB four million, ClickHouse five million numbers a second, each three times the scalar function. DuckDB's ASOF join sorts what it joins, and is not three times a function that takes a third of a microsecond.

${found.ranges}

## Size

What a page loads, minified for browsers and compressed with gzip, and what it should be.

${tableOf(
  ['', 'KB', 'goal'],
  found.bundles.map(([name, bytes, goal]) => [name, ...[bytes, goal].map((of) => (of / 1000).toFixed(1))]),
)}

The engine is far from its goal: a table needs nearly all of it, to read a body, evaluate rules and make a report. These are builds for production (the export condition \`production\`), which leave out the check of the tables that a page makes: 0.9 KB. A page that imports one function pays for that function.

## Requests that are made to be dear

\`npx pnpm@10 fuzz\` makes one part of a request large, and looks for one that costs more than five times what right subscribers of that size do. It finds none. The median would be the wrong measure: of a long text that no rule looks at nothing is read (1.5 ns a byte with seed 7), while each of the smallest wrong elements of a list makes a violation that is longer than itself (64 ns a byte); \`maxViolations\` bounds those.
`;
