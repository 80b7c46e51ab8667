import { Command, Option } from 'commander';
import { engines } from './dialects.js';
import type { Engine } from './dialects.js';

/** The options of `assay ranges`, as the command line gives them. */
export interface RangesOptions {
  readonly level: 'possible' | 'valid';
  readonly for: Engine;
  readonly out: string;
  readonly force?: boolean | undefined;
}

/** Writes the ranges of numbers for an engine. */
export type WriteRanges = (options: RangesOptions) => Promise<void>;

const help = `
FOLDER gets ranges.csv, load.sql, judge.sql, label.sql (of valid numbers: their use and regions) and a README.md: tables and queries of the
engine itself, without a function of ours.

Exit codes:
  0  the folder is written
  2  it is there already, it cannot be written, or the command line cannot be read`;

/** The command line of `assay ranges`. */
export const rangesCommand = (write: WriteRanges): Command =>
  new Command('ranges')
    .description('write the ranges of phone numbers as a table for a database or a warehouse')
    .addOption(new Option('--level <LEVEL>', 'which numbers').choices(['possible', 'valid']).default('valid'))
    .addOption(new Option('--for <ENGINE>', 'the engine').choices(engines).makeOptionMandatory())
    .requiredOption('--out <FOLDER>', 'write the files there')
    .option('--force', 'replace FOLDER if it is there')
    .addHelpText('after', help)
    .action((options: RangesOptions) => write(options));
