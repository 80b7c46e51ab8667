import { Command, Option } from 'commander';
import { formats, phoneLevels } from './check-options.js';
import type { CheckOptions } from './check-options.js';
import { conformanceCommand } from './conformance/conformance-command.js';
import type { Conformance } from './conformance/conformance-command.js';
import { wholeNumber } from './whole-number.js';

/** What the commands do. */
export interface Actions {
  readonly check: (files: readonly string[], options: CheckOptions) => Promise<void>;
  readonly rules: (format: 'text' | 'json') => Promise<void>;
  readonly conformance: Conformance;
}

const help = `
FILE is JSON: one request {"messageId": …, "body": {…}}, an array of them, or one a line (NDJSON).
Facts say what is known of the stored message, and leave out what is not:
  {"message": {"text": "Hi", "keywords": ["JOIN"]}}    {"message": null} where there is no such message

Exit codes:
  0  no request breaks a rule (an incomplete one, which takes more facts to judge, is among these)
  1  a request breaks a rule
  2  a request, a file, the facts or the command line cannot be read; the other requests are still judged`;

const checkCommand = (check: Actions['check']): Command =>
  new Command('check')
    .description('judge send requests by every documented rule')
    .argument('<FILE...>', 'files of requests; - for standard input')
    .option('--facts <FILE>', 'what is known of the stored message (JSON)')
    .option('--message-id <ID>', 'the message id of requests that name none, or are a body alone')
    .addOption(
      new Option('--phone <LEVEL>', 'how strictly numbers are judged (possible)').choices(phoneLevels),
    )
    .addOption(
      new Option('--format <FORMAT>', 'how the answers are written').choices(formats).default('text'),
    )
    .option('--explain', 'say for every rule what it came to, and why')
    .option('--ndjson', 'read one request a line, whatever the name of the file')
    .option('--any-message-id', 'let every message id pass that is not blank')
    .option('--max-subscribers <N>', 'how many subscribers a request may have (250)', wholeNumber)
    .option('--max-violations <N>', 'how many violations a report lists at most (1000)', wholeNumber)
    .option('--reference-id <ID>', 'what the answer to an unexpected error names')
    .addHelpText('after', help)
    .action((files: string[], options: CheckOptions, command: Command) => {
      if (options.explain === true && !['text', 'json'].includes(options.format)) {
        command.error(
          "error: option '--explain' goes with --format text or json: the others have no room for it.",
        );
      }
      return check(files, options);
    });

const rulesCommand = (rules: Actions['rules']): Command =>
  new Command('rules')
    .description('print the table of rules')
    .addOption(
      new Option('--format <FORMAT>', 'how the table is written').choices(['text', 'json']).default('text'),
    )
    .action(({ format }: { readonly format: 'text' | 'json' }) => rules(format));

/** The command line: what can be asked, and whom it is handed to. */
export const program = (version: string, actions: Actions): Command =>
  new Command('assay')
    .description('Judges requests to POST /sms/v1/messageContact/{id}/send by their documented errors.')
    .version(version, '--version', 'print the version')
    .helpCommand(false)
    .addCommand(checkCommand(actions.check))
    .addCommand(rulesCommand(actions.rules))
    .addCommand(conformanceCommand(actions.conformance));
