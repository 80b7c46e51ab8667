import { Command, Option } from 'commander';
import { addressArgument, wholeNumberArgument } from '../command-line.js';

/** How the output is written. */
export const formats = ['text', 'json', 'http', 'junit', 'sarif'] as const;

/** How strictly numbers are judged. */
export const phoneLevels = ['e164', 'possible', 'valid'] as const;

/** The options of `assay check`, as the command line gives them. */
export interface CheckOptions {
  readonly format: (typeof formats)[number];
  readonly explain?: boolean | undefined;
  /** A module. */
  readonly table?: string | undefined;
  readonly export?: string | undefined;
  /** A file. */
  readonly facts?: string | undefined;
  readonly messageId?: string | undefined;
  readonly ndjson?: boolean | undefined;
  readonly phone?: (typeof phoneLevels)[number] | undefined;
  readonly anyMessageId?: boolean | undefined;
  readonly maxSubscribers?: number | undefined;
  readonly kosovo?: boolean | undefined;
  readonly maxViolations?: number | undefined;
  readonly referenceId?: string | undefined;
  /** An address. */
  readonly errorPages?: string | undefined;
}

/** Judges the requests of files. */
export type Check = (files: readonly string[], options: CheckOptions) => Promise<void>;

const help = `
FILE is JSON: one request {"messageId": …, "body": {…}}, an array of them, or one a line (NDJSON).
With --table a value is an input of that table, and facts are those that it has: {"today": "2026-12-01"}
Facts say what is known of the stored message, and leave out what is not:
  {"message": {"text": "Hi", "keywords": ["JOIN"]}}    {"message": null} where there is no such message

Exit codes:
  0  no request breaks a rule (an incomplete one, which takes more facts to judge, is among these)
  1  a request breaks a rule
  2  a request, a file, the facts or the command line cannot be read; the other requests are still judged`;

/** Options that tables do not have. */
const sendOptions = ['messageId', 'phone', 'anyMessageId', 'kosovo', 'maxSubscribers'] as const;

const dashed = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** The command line of `assay check`. */
export const checkCommand = (check: Check): Command =>
  new Command('check')
    .description('judge send requests by every documented rule')
    .argument('<FILE...>', 'files of requests; - for standard input')
    .option('--table <FILE>', 'a module that exports a table: its inputs are judged, and not sends')
    .option('--export <NAME>', 'the name of the export, if it has several tables')
    .option('--facts <FILE>', 'what is known of the stored message (JSON)')
    .option('--message-id <ID>', 'the message id of requests that name none, or are a body alone')
    .addOption(
      new Option('--phone <LEVEL>', 'how strictly numbers are judged (possible)').choices(phoneLevels),
    )
    .addOption(new Option('--format <FORMAT>', 'how the output is written').choices(formats).default('text'))
    .option('--explain', 'say for every rule what it came to, and why')
    .option('--ndjson', 'read one request a line, whatever the name of the file')
    .option('--any-message-id', 'let every message id pass that is not blank')
    .option('--kosovo', 'take XK for a country code too, which ISO 3166-1 does not have')
    .option('--max-subscribers <N>', 'how many subscribers a request may have (250)', wholeNumberArgument)
    .option('--max-violations <N>', 'how many violations a report lists at most (1000)', wholeNumberArgument)
    .option('--reference-id <ID>', 'what the answer to an unexpected error names')
    .option(
      '--error-pages <ADDRESS>',
      'where the pages of the rules are, for --format sarif: its helpUri',
      addressArgument,
    )
    .addHelpText('after', help)
    .action((files: string[], options: CheckOptions, command: Command) => {
      if (options.explain === true && !['text', 'json'].includes(options.format)) {
        command.error(
          "error: option '--explain' goes with --format text or json: the others have no room for it.",
        );
      }
      if (options.errorPages !== undefined && options.format !== 'sarif')
        command.error(
          "error: option '--error-pages' goes with --format sarif: the others have no room for it.",
        );
      const ofSends = sendOptions.find((name) => options[name] !== undefined);
      if (options.table !== undefined && ofSends !== undefined)
        command.error(`error: option '--${dashed(ofSends)}' is of sends, and --table has others.`);
      return check(files, options);
    });
