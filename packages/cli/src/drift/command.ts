import { Command, Option } from 'commander';
import { withTableOptions } from '../page/table-options.js';
import type { TableOptions } from '../page/table-options.js';

/** How the differences are written. */
export const driftFormats = ['text', 'json', 'sarif', 'markdown'] as const;

/** The options of `assay drift`, as the command line gives them. */
export interface DriftOptions extends TableOptions {
  /** A module. */
  readonly table: string;
  readonly export?: string | undefined;
  readonly format: (typeof driftFormats)[number];
}

/** Compares a page with a table. */
export type Drift = (page: string, options: DriftOptions) => Promise<void>;

const help = `
PAGE is HTML, Markdown, an OpenAPI document, or rows of JSON or CSV: download it before, nothing is fetched. - is standard input.
Rows of the table whose source is 'documented' are compared; all of them, if none is.

Exit codes:
  0  the page has the rows of the table
  1  it differs
  2  the page has no table of errors, the module has no table, or one of them cannot be read`;

/** The command line of `assay drift`. */
export const driftCommand = (drift: Drift): Command =>
  withTableOptions(
    new Command('drift')
      .description('compare the page of a vendor with a table: what was added, removed and changed')
      .argument('<PAGE>', 'the page of the vendor')
      .requiredOption('--table <FILE>', 'the module that exports the table')
      .option('--export <NAME>', 'the name of the export, if it has several tables'),
  )
    .addOption(new Option('--format <FORMAT>', 'how it is written').choices(driftFormats).default('text'))
    .addHelpText('after', help)
    .action((page: string, options: DriftOptions) => drift(page, options));
