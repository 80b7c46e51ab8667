import type { ColumnChoice, ListCounts, UnclearColumn } from '@assay/lists';

/** A row that is not sent, as the page shows it. */
export interface Unsent {
  readonly line: number;
  readonly number: string;
  readonly sentence: string;
  readonly remedy: string;
}

/** How far a list is read. */
export interface ListProgress {
  /** From 0 to 1. */
  readonly share: number;
  readonly rows: number;
  readonly counts: ListCounts;
  /** The first rows that are not sent. */
  readonly unsent: readonly Unsent[];
}

/** A message of the worker: several of `reading`, then one of the others. */
export type ListMessage =
  | ({ readonly status: 'reading' } & ListProgress)
  /** `rejected` is a file of CSV: the rows that are not sent, to mend. */
  | ({ readonly status: 'read'; readonly rejected: Blob } & ListProgress)
  /** The file is no list, or a person has to choose a column of it. */
  | {
      readonly status: 'failed';
      readonly message: string;
      readonly line: number | undefined;
      readonly unclear: UnclearColumn | undefined;
    };

/** A message to the worker: it reads one file. */
export interface ListTask {
  readonly file: File;
  /** The country of numbers that have no country of their own. */
  readonly home: string;
  /** Those that were chosen. */
  readonly columns: ColumnChoice;
}
