import { Command, Option } from 'commander';
import { writtenForms } from '../page/write-page.js';
import type { WrittenForm } from '../page/write-page.js';

/** The options of `assay export`, as the command line gives them. */
export interface ExportOptions {
  readonly format: WrittenForm;
  readonly export?: string | undefined;
}

/** Writes the page of a table. */
export type Export = (file: string, options: ExportOptions) => Promise<void>;

const help = `
The rows of the table whose source is 'documented' are written; all of them, if none is. assay drift finds no difference between
the table and its page.

Exit codes:
  0  the page is written
  2  the module has no table, or cannot be loaded`;

/** The command line of `assay export`. */
export const exportCommand = (write: Export): Command =>
  new Command('export')
    .description('write the page that a vendor would publish of a table')
    .argument('<FILE>', 'the module that exports the table')
    .option('--export <NAME>', 'the name of the export, if it has several tables')
    .addOption(
      new Option('--format <FORMAT>', 'the form of the page').choices(writtenForms).default('markdown'),
    )
    .addHelpText('after', help)
    .action((file: string, options: ExportOptions) => write(file, options));
