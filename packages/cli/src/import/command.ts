import { Command } from 'commander';
import { withTableOptions } from '../page/table-options.js';
import type { TableOptions } from '../page/table-options.js';

/** The options of `assay import`, as the command line gives them. */
export interface ImportOptions extends TableOptions {
  readonly out: string;
  readonly name?: string | undefined;
  readonly url?: string | undefined;
}

/** Makes a table of pages. */
export type Import = (pages: readonly string[], options: ImportOptions) => Promise<void>;

const help = `
PAGE is HTML, Markdown, an OpenAPI document, or rows of JSON or CSV: download it before, nothing is fetched. - is standard input.

FOLDER gets
  messages.ts    the rows of the page, in its order: made anew each time, with the ids that it has
  body.ts        a draft of the body, of the tables of fields in the page
  table.ts       the table: a rule that you have not stated is deferred, for the fact 'no rule yet'
  contract.md    the rows, and room for what they mean
  cases/         a file a rule, for a hit and a miss
Run again, it writes messages.ts and the cases of new rows, and nothing else: the other files are yours.

Exit codes:
  0  the folder is written
  2  a page has no table of errors, or cannot be read, or FOLDER cannot be written`;

/** The command line of `assay import`. */
export const importCommand = (write: Import): Command =>
  withTableOptions(
    new Command('import')
      .description('make a table of the page of a vendor')
      .argument('<PAGE...>', 'the pages of the vendor, in order')
      .requiredOption('--out <FOLDER>', 'write the table there')
      .option('--name <NAME>', 'the name of the table (that of the folder)')
      .option('--url <URL>', 'the address of the page, for links to its rows'),
  )
    .addHelpText('after', help)
    .action((pages: string[], options: ImportOptions) => write(pages, options));
