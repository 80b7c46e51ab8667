import { Command, InvalidArgumentError, Option } from 'commander';
import { phoneLevels } from '../check/command.js';
import { countryArgument, wholeNumberArgument } from '../command-line.js';

/** The options of `assay list`, as the command line gives them. */
export interface ListOptions {
  readonly out?: string | undefined;
  readonly force?: boolean | undefined;
  readonly number?: string | undefined;
  readonly key?: string | undefined;
  readonly country?: string | undefined;
  /** False for `--no-header`. */
  readonly header: boolean;
  readonly sheet?: string | undefined;
  readonly reading: 'human' | 'strict';
  readonly home?: string | undefined;
  readonly ambiguous: 'reject' | 'home' | 'international';
  readonly keep: 'first' | 'last' | 'all';
  readonly phone: (typeof phoneLevels)[number];
  readonly kosovo?: boolean | undefined;
  readonly perRequest: number;
  readonly messageId?: string | undefined;
  readonly keyword?: string | undefined;
  readonly subscribe?: boolean | undefined;
  readonly resubscribe?: boolean | undefined;
  readonly override?: boolean | undefined;
  readonly messageText?: string | undefined;
  readonly contentUrl?: string | undefined;
  readonly sendTime?: string | undefined;
  readonly format: 'text' | 'json';
}

/** Judges the rows of files. */
export type ListFiles = (files: readonly string[], options: ListOptions) => Promise<void>;

const perRequestArgument = (text: string): number => {
  const number = wholeNumberArgument(text);
  if (number > 250) throw new InvalidArgumentError('A request has at most 250 subscribers.');
  return number;
};

const help = `
FILE is CSV (commas, semicolons, tabs or bars), NDJSON, a JSON array, XLSX or Parquet, and may be zipped with gzip.
Columns are found by their headers: MobileNumber, Phone, Tel …; SubscriberKey, ContactKey, Id …; CountryCode, Country, Locale.

Without --out nothing is written but the summary. With it, FOLDER gets
  requests.ndjson   requests of at most 250 subscribers, which every rule has judged
  rejected.csv      each row that is not sent, and why: mend it, and feed it back
  summary.json      what became of the rows, by reason, mending and country

Exit codes:
  0  every row can be sent, or is a repetition
  1  at least one row is rejected
  2  a file is no list, FOLDER cannot be written, or the command line cannot be read`;

/** The command line of `assay list`. */
export const listCommand = (list: ListFiles): Command =>
  new Command('list')
    .description('judge the rows of contact lists, and make requests of them')
    .argument('<FILE...>', 'lists; - for standard input')
    .option('--out <FOLDER>', 'write requests, rejected rows and the summary there')
    .option('--force', 'replace FOLDER if it is there')
    .option('--number <COLUMN>', 'the column of numbers, by its header, or its number from 1')
    .option('--key <COLUMN>', 'the column of subscriber keys')
    .option('--country <COLUMN>', 'the column of countries')
    .option('--no-header', 'the first row is no header')
    .option('--sheet <NAME>', 'the sheet of a workbook (the first)')
    .addOption(
      new Option('--reading <WAY>', 'how numbers are written: as people do, or as documented')
        .choices(['human', 'strict'])
        .default('human'),
    )
    .option('--home <COUNTRY>', 'the country of numbers that have no country of their own', countryArgument)
    .addOption(
      new Option(
        '--ambiguous <WAY>',
        'what a number is that is one of the country, and of another as it stands',
      )
        .choices(['reject', 'home', 'international'])
        .default('reject'),
    )
    .addOption(
      new Option('--keep <WHICH>', 'which of repeated rows is sent')
        .choices(['first', 'last', 'all'])
        .default('first'),
    )
    .addOption(
      new Option('--phone <LEVEL>', 'how strictly numbers are judged')
        .choices(phoneLevels)
        .default('possible'),
    )
    .option('--kosovo', 'take XK for a country code too, which ISO 3166-1 does not have')
    .option('--per-request <N>', 'how many subscribers a request has at most', perRequestArgument, 250)
    .option('--message-id <ID>', 'the message id of the requests')
    .option('--keyword <KEYWORD>', 'their keyword')
    .option('--subscribe', 'set Subscribe')
    .option('--resubscribe', 'set Resubscribe')
    .option('--override', 'set Override')
    .option('--message-text <TEXT>', 'their text, with --override')
    .option('--content-url <URL>', 'their content URL')
    .option('--send-time <TIME>', 'their send time: 2026-12-01 10:00')
    .addOption(
      new Option('--format <FORMAT>', 'how the summary is written').choices(['text', 'json']).default('text'),
    )
    .addHelpText('after', help)
    .action((files: string[], options: ListOptions) => list(files, options));
