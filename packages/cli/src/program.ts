import { Command, Option } from 'commander';
import { checkCommand } from './check/command.js';
import type { Check } from './check/command.js';
import { compileCommand } from './compile/command.js';
import type { Compile } from './compile/command.js';
import { conformanceCommand } from './conformance/command.js';
import type { Conformance } from './conformance/command.js';
import { driftCommand } from './drift/command.js';
import type { Drift } from './drift/command.js';
import { exportCommand } from './export/command.js';
import type { Export } from './export/command.js';
import { importCommand } from './import/command.js';
import type { Import } from './import/command.js';
import { listCommand } from './list/command.js';
import type { ListFiles } from './list/command.js';
import { rangesCommand } from './ranges/command.js';
import type { DiffRanges, WriteRanges } from './ranges/command.js';
import type { Rules, RulesOptions } from './rules.js';

/** What the commands do. */
interface Actions {
  readonly check: Check;
  readonly rules: Rules;
  readonly conformance: Conformance;
  readonly compile: Compile;
  readonly drift: Drift;
  readonly export: Export;
  readonly import: Import;
  readonly list: ListFiles;
  readonly ranges: WriteRanges;
  readonly diff: DiffRanges;
}

const rulesCommand = (rules: Rules): Command =>
  new Command('rules')
    .description('print the rules of a table')
    .addOption(
      new Option('--format <FORMAT>', 'how the table is written').choices(['text', 'json']).default('text'),
    )
    .option('--table <FILE>', 'a module that exports a table (that of sends)')
    .option('--export <NAME>', 'the export of the module, if it has several tables')
    .action((options: RulesOptions) => rules(options));

/** The command line: its commands, and what runs each. */
export const program = (version: string, actions: Actions): Command =>
  new Command('assay')
    .description('Judges requests to POST /sms/v1/messageContact/{id}/send by their documented errors.')
    .version(version, '--version', 'print the version')
    .helpCommand(false)
    // An option belongs to the command before it: `ranges` and `ranges diff` both have --level.
    .enablePositionalOptions()
    .addCommand(checkCommand(actions.check))
    .addCommand(rulesCommand(actions.rules))
    .addCommand(conformanceCommand(actions.conformance))
    .addCommand(compileCommand(actions.compile))
    .addCommand(importCommand(actions.import))
    .addCommand(driftCommand(actions.drift))
    .addCommand(exportCommand(actions.export))
    .addCommand(listCommand(actions.list))
    .addCommand(rangesCommand(actions.ranges, actions.diff));
