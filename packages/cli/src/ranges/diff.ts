import { cellText, columnsOf, ListError, openList } from '@assay/lists';
import type { ColumnChoice, List, ListRow, ListSource } from '@assay/lists';
import { callingCodeOf } from '@assay/phone';
import { rangesWithout } from '@assay/phone/ranges';
import type { NumberRange } from '@assay/phone/ranges';
import { exitCode } from '../command-line.js';
import type { ExitCode } from '../command-line.js';
import type { Edge } from '../edge.js';
import { faultLine, placeText, systemFault } from '../input/fault.js';
import { listErrorLine } from '../list/list-error-line.js';
import { printable } from '../output/text.js';
import type { Writer } from '../output/writer.js';
import type { DiffOptions } from './command.js';
import { rangesOfBoth, readRelease } from './release.js';

/** How the numbers of one calling code differ. */
interface CodeDiff {
  readonly callingCode: string;
  readonly lost: readonly NumberRange[];
  readonly gained: readonly NumberRange[];
}

/** A number of a list that is not as it was. */
interface NumberDiff {
  readonly file: string;
  readonly line: number;
  readonly number: string;
  readonly change: 'lost' | 'gained';
}

/** Returns the calling code of a number; of one that this release of ours does not have, three digits. */
const codeOf = (number: number): string => callingCodeOf(String(number)) ?? String(number).slice(0, 3);

/** Returns a range in pieces, each of one calling code. */
const byCode = ({ length, lowest, highest }: NumberRange): readonly (readonly [string, NumberRange])[] => {
  const code = codeOf(lowest);
  const last = (Number(code) + 1) * 10 ** (length - code.length) - 1;
  const piece = { length, lowest, highest: Math.min(highest, last) };
  return highest <= last
    ? [[code, piece]]
    : [[code, piece], ...byCode({ length, lowest: last + 1, highest })];
};

/** Returns ranges by calling code. */
const grouped = (ranges: readonly NumberRange[]): ReadonlyMap<string, readonly NumberRange[]> => {
  const groups = new Map<string, NumberRange[]>();
  for (const [code, range] of ranges.flatMap(byCode)) {
    const group = groups.get(code);
    if (group === undefined) groups.set(code, [range]);
    else group.push(range);
  }
  return groups;
};

/** Returns the numbers that are lost and gained, by calling code. */
const byCallingCode = (
  allLost: readonly NumberRange[],
  allGained: readonly NumberRange[],
): readonly CodeDiff[] => {
  const [lost, gained] = [grouped(allLost), grouped(allGained)];
  return [...new Set([...lost.keys(), ...gained.keys()])]
    .sort((one, other) => Number(one) - Number(other))
    .map((callingCode) => ({
      callingCode,
      lost: lost.get(callingCode) ?? [],
      gained: gained.get(callingCode) ?? [],
    }));
};

/** Returns true if one of the ranges has a number. They are in order. */
const hasNumber = (ranges: readonly NumberRange[], number: number): boolean => {
  let [low, high] = [0, ranges.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.highest ?? 0) < number) low = middle + 1;
    else high = middle;
  }
  return (ranges[low]?.lowest ?? Infinity) <= number;
};

/** Opens a list of numbers. One without keys is a list too. */
const openNumbers = async (
  source: ListSource,
  { home, number, key }: DiffOptions,
): Promise<readonly [list: List, choice: ColumnChoice]> => {
  const open = async (choice: ColumnChoice): Promise<readonly [List, ColumnChoice]> => [
    await openList(source, { columns: choice, home, keep: 'all' }),
    choice,
  ];
  try {
    return await open({ number, key });
  } catch (error) {
    if (!(error instanceof ListError) || error.unclear?.role !== 'key' || key !== undefined) throw error;
    const { columns } = error.unclear;
    const index = columnsOf(columns, { number, key: '1' }).number;
    return open({ number: String(index + 1), key: String(index + 1) });
  }
};

/** Returns the number of a row; of one that no way reads, its digits behind a plus. */
const numberOf = ({ result, cells }: ListRow, index: number): string | undefined => {
  if (result.status === 'accepted') return result.subscriber.MobileNumber;
  const digits = cellText(cells[index]).replace(/[^\d+]/g, '');
  return /^\+?[1-9]\d{0,14}$/.test(digits) ? digits.replace('+', '') : undefined;
};

/** How many numbers of lists are read, and those that are not as they were. */
interface ListDiff {
  readonly rows: number;
  readonly changed: readonly NumberDiff[];
}

const listDiff = async (
  file: string,
  options: DiffOptions,
  lost: readonly NumberRange[],
  gained: readonly NumberRange[],
  edge: Edge,
): Promise<ListDiff> => {
  const [list, choice] = await openNumbers(await edge.source(file), options);
  const changed: NumberDiff[] = [];
  let rows = 0;
  for await (const batch of list.batches) {
    rows += batch.length;
    const { number: index } = columnsOf(list.columns, choice);
    for (const row of batch) {
      const number = numberOf(row, index);
      if (number === undefined) continue;
      const value = Number(number);
      if (hasNumber(lost, value)) changed.push({ file, line: row.line, number, change: 'lost' });
      else if (hasNumber(gained, value)) changed.push({ file, line: row.line, number, change: 'gained' });
    }
  }
  return { rows, changed };
};

const sizeOf = (ranges: readonly NumberRange[]): number =>
  ranges.reduce((sum, { lowest, highest }) => sum + highest - lowest + 1, 0);

/** So many ranges of a calling code, or numbers of a list, are written for a person. */
const mostShown = 20;

const shown = <Item>(items: readonly Item[], textOf: (item: Item) => string): readonly string[] => [
  ...items.slice(0, mostShown).map((item) => `  ${textOf(item)}\n`),
  ...(items.length > mostShown
    ? [`  and ${(items.length - mostShown).toLocaleString('en')} more: --format json has all\n`]
    : []),
];

const rangeText = ({ lowest, highest }: NumberRange): string =>
  lowest === highest ? `+${lowest}` : `+${lowest} to +${highest}`;

const diffText = (
  { level }: DiffOptions,
  codes: readonly CodeDiff[],
  lists: { readonly files: readonly string[]; readonly diff: ListDiff } | undefined,
): string => {
  const of = (ranges: readonly NumberRange[]): string => sizeOf(ranges).toLocaleString('en');
  const codeLines = codes.flatMap(({ callingCode, lost, gained }) => [
    `+${callingCode}: ${of(lost)} lost, ${of(gained)} gained\n`,
    ...shown(
      [
        ...lost.map((range) => ({ range, change: 'lost' })),
        ...gained.map((range) => ({ range, change: 'gained' })),
      ],
      ({ range, change }) => `${change.padEnd(6)} ${rangeText(range)}`,
    ),
  ]);
  const heading =
    codes.length === 0
      ? [`No ${level} number is lost or gained.\n`]
      : [`${level} numbers of ${codes.length} calling ${codes.length === 1 ? 'code' : 'codes'} differ\n`];
  if (lists === undefined) return [...heading, ...codeLines].join('');
  const { files, diff } = lists;
  const count = (change: string): string =>
    diff.changed.filter((one) => one.change === change).length.toLocaleString('en');
  return [
    ...heading,
    ...codeLines,
    `${printable(files.join(', '))}: of ${diff.rows.toLocaleString('en')} rows, ${count('lost')} would be lost, ${count('gained')} gained\n`,
    ...shown(
      diff.changed,
      ({ file, line, number, change }) => `${printable(placeText({ file, line }))}: +${number} ${change}`,
    ),
  ].join('');
};

/** Runs `assay ranges diff`, and returns its exit code. */
export const diff = async (
  old: string,
  next: string,
  options: DiffOptions,
  edge: Edge,
  stdout: Writer,
  stderr: Writer,
): Promise<ExitCode> => {
  const refuse = async (line: string): Promise<ExitCode> => {
    await stderr.write(line);
    return exitCode.cannotRead;
  };
  const [before, after] = [
    await readRelease(old, options.level, edge),
    await readRelease(next, options.level, edge),
  ];
  if (before.kind === 'fault') return refuse(faultLine(before));
  if (after.kind === 'fault') return refuse(faultLine(after));
  const [oldRanges, nextRanges] = rangesOfBoth(before, after, options.level);
  const [lost, gained] = [rangesWithout(oldRanges, nextRanges), rangesWithout(nextRanges, oldRanges)];
  const codes = byCallingCode(lost, gained);
  const files = options.list ?? [];
  const changed: NumberDiff[] = [];
  let rows = 0;
  for (const file of files)
    try {
      const found = await listDiff(file, options, lost, gained, edge);
      rows += found.rows;
      for (const one of found.changed) changed.push(one);
    } catch (error) {
      return refuse(
        error instanceof ListError ? listErrorLine(file, error) : faultLine(systemFault(file, error)),
      );
    }
  const lists = files.length === 0 ? undefined : { files, diff: { rows, changed } };
  await stdout.write(
    options.format === 'json'
      ? `${JSON.stringify({ level: options.level, callingCodes: codes, ...(lists === undefined ? {} : { list: lists.diff }) }, null, 2)}\n`
      : diffText(options, codes, lists),
  );
  return changed.some(({ change }) => change === 'lost') ? exitCode.somethingWrong : exitCode.nothingWrong;
};
