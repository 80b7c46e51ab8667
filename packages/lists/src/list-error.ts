/** A file that cannot be read as a list: what was found, and what to do. */
export class ListError extends Error {
  override readonly name = 'ListError';
  /** From 1; `undefined` if it is about the whole file. */
  readonly line: number | undefined;
  /** From 1. */
  readonly column: number | undefined;

  constructor(message: string, line?: number, column?: number) {
    super(message);
    this.line = line;
    this.column = column;
  }
}
