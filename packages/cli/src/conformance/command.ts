import { Command } from 'commander';
import { wholeNumberArgument } from '../command-line.js';

/** The options of `assay conformance`, as the command line gives them. */
export interface ConformanceOptions {
  /** A module that exports a table, whose cases are run. */
  readonly table?: string | undefined;
  /** The name under which the module exports it, if it has several. */
  readonly export?: string | undefined;
  /** A folder of case files; the corpus of the rules if it is left out, or the folder `cases` next to the table. */
  readonly cases?: string | undefined;
  /** The rules whose cases are run; all if it is left out. */
  readonly rule?: readonly string[] | undefined;
  /** A file that lists cases which are known to fail. */
  readonly expectedFailures?: string | undefined;
  /** Compare the distinct texts alone. */
  readonly texts?: boolean | undefined;
  /** How many seconds may pass without a line. */
  readonly timeout: number;
}

/** Runs the cases of the corpus against a program. */
export type Conformance = (command: readonly string[], options: ConformanceOptions) => Promise<void>;

const help = `
COMMAND is started once. It reads a question a line from its standard input, and writes an answer a line, in the same order:
  {"case": "keyword-blank/no flag", "request": {…}, "facts": {…}, "options": {…}}    facts and options where the case has them
  {"violations": [{"rule": "keyword-blank", "message": "…"}]}    or {"unsupported": true} for what it does not implement

With --table, the cases are those next to it, and without COMMAND the table itself is run on them. A case without violations, as
assay import writes it, has the outcome of its rule alone; a rule that is not stated yet is unsupported.

Exit codes:
  0  every answer agrees, but for those that are unsupported or listed as failing
  1  an answer differs or cannot be read, or a case that is listed as failing agrees
  2  the command does not answer to its end, no answer can be read, or the cases, the list or the command line cannot`;

const oneMore = (id: string, before: readonly string[] = []): readonly string[] => [...before, id];

/** The command line of `assay conformance`. */
export const conformanceCommand = (conformance: Conformance): Command =>
  new Command('conformance')
    .description('ask another implementation every case of the corpus, and compare its answers')
    .usage('[options] -- <COMMAND...>')
    .argument('[COMMAND...]', 'a program and its arguments; no shell reads them')
    .option('--rule <ID>', 'ask the cases of this rule alone; may be repeated', oneMore)
    .option('--texts', 'compare {"errors": ["…"]} alone: each distinct text once, in report order')
    .option('--expected-failures <FILE>', 'cases that are known to fail: a name a line, # before a comment')
    .option('--timeout <SECONDS>', 'how long the command may be without a line', wholeNumberArgument, 10)
    .option('--cases <DIR>', 'a folder of case files (that of @assay/rules, or cases next to the table)')
    .option('--table <FILE>', 'a module that exports a table: its cases')
    .option('--export <NAME>', 'the export of the module, if it has several tables')
    .addHelpText('after', help)
    .action((command: string[], options: ConformanceOptions, self: Command) => {
      if (command.length === 0 && options.table === undefined)
        self.error("error: missing required argument 'COMMAND'", { code: 'commander.missingArgument' });
      return conformance(command, options);
    });
