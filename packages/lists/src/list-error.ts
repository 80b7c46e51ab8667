/** A column that has to be chosen. */
export interface UnclearColumn {
  readonly role: 'number' | 'key' | 'country';
  /** By index; none if the list has no header. */
  readonly columns: readonly string[];
}

/** A file that cannot be read as a list: what was found, and what to do. */
export class ListError extends Error {
  override readonly name = 'ListError';
  /** From 1; `undefined` if it is about the whole file. */
  readonly line: number | undefined;
  /** From 1. */
  readonly column: number | undefined;
  /** If a person has to choose a column: for what, and the columns that there are. */
  readonly unclear: UnclearColumn | undefined;

  constructor(message: string, line?: number, column?: number, unclear?: UnclearColumn) {
    super(message);
    this.line = line;
    this.column = column;
    this.unclear = unclear;
  }
}
