import { Command, Option } from 'commander';
import { engines } from './dialects.js';
import type { Engine } from './dialects.js';
import { countryArgument } from '../command-line.js';

/** The options of `assay ranges`, as the command line gives them. */
export interface RangesOptions {
  readonly level: 'possible' | 'valid';
  readonly for: Engine;
  readonly out: string;
  readonly force?: boolean | undefined;
}

/** The options of `assay ranges diff`. */
export interface DiffOptions {
  readonly level: 'possible' | 'valid';
  readonly list?: readonly string[] | undefined;
  readonly number?: string | undefined;
  readonly key?: string | undefined;
  readonly home?: string | undefined;
  readonly format: 'text' | 'json';
}

/** Compares two releases. */
export type DiffRanges = (old: string, next: string, options: DiffOptions) => Promise<void>;

const levelOption = (): Option =>
  new Option('--level <LEVEL>', 'which numbers').choices(['possible', 'valid']).default('valid');

/** Writes the ranges of numbers for an engine. */
export type WriteRanges = (options: RangesOptions) => Promise<void>;

const help = `
FOLDER gets ranges.csv, ranges.parquet, load.sql, judge.sql, label.sql (of valid numbers: their use and regions) and a README.md: tables and queries of the
engine itself, without a function of ours.

Exit codes:
  0  the folder is written
  2  it is there already, it cannot be written, or the command line cannot be read`;

const diffHelp = `
OLD and NEW are folders of assay ranges, or releases of libphonenumber-js: a folder with its metadata.max.json, or its name in node_modules.

Exit codes:
  0  no number of a list would be lost
  1  one would be
  2  a release or a list cannot be read, or the command line cannot be`;

/** The command line of `assay ranges diff`. */
const diffCommand = (diff: DiffRanges): Command =>
  new Command('diff')
    .description('compare two releases: which numbers are lost and gained, and which of yours')
    .argument('<OLD>', 'the release before')
    .argument('<NEW>', 'the release after')
    .addOption(levelOption())
    .option('--list <FILE...>', 'lists of numbers, as assay list reads them')
    .option('--number <COLUMN>', 'the column of numbers, by its header, or its number from 1')
    .option('--key <COLUMN>', 'the column of keys')
    .option('--home <COUNTRY>', 'the country of numbers that have no country of their own', countryArgument)
    .addOption(new Option('--format <FORMAT>', 'how it is written').choices(['text', 'json']).default('text'))
    .addHelpText('after', diffHelp)
    .action((old: string, next: string, options: DiffOptions) => diff(old, next, options));

/** The command line of `assay ranges`. */
export const rangesCommand = (write: WriteRanges, diff: DiffRanges): Command => {
  const command = new Command('ranges')
    .description('write the ranges of phone numbers as a table for a database or a warehouse')
    .addOption(levelOption())
    .addOption(new Option('--for <ENGINE>', 'the engine').choices(engines))
    .option('--out <FOLDER>', 'write the files there')
    .option('--force', 'replace FOLDER if it is there')
    .addHelpText('after', help)
    .addCommand(diffCommand(diff))
    .enablePositionalOptions()
    .action((options: Partial<RangesOptions>) => {
      // Both are needed here, and not by the command below.
      if (options.for === undefined || options.out === undefined)
        return command.error("error: required options '--for <ENGINE>' and '--out <FOLDER>' not specified.");
      return write(options as RangesOptions);
    });
  return command;
};
