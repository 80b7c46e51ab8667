import type { Command } from 'commander';
import { wholeNumberArgument } from '../command-line.js';
import type { TableChoice } from './error-table.js';

/** The options by which the table of a page is chosen. */
export interface TableOptions {
  readonly tableNumber?: number | undefined;
  readonly message?: string | undefined;
  readonly code?: string | undefined;
}

/** Adds them to a command. */
export const withTableOptions = (command: Command): Command =>
  command
    .option('--table-number <N>', 'the table of the page, if it has several, from 1', wholeNumberArgument)
    .option('--message <COLUMN>', 'the column of messages, by its header, or its number from 1')
    .option('--code <COLUMN>', 'the column of codes');

/** Returns the choice that they make. */
export const tableChoice = ({ tableNumber, message, code }: TableOptions): TableChoice => ({
  table: tableNumber,
  message,
  code,
});
