/** A longer cell makes no column wider: padded to the longest of a request, a few rows would be as large as all memory. */
const widest = 60;

/**
 * Rows with their cells below one another, as far as cells are at most 60 characters long. The last cell of a row is not padded.
 *
 * @example
 * table([['a', 'first'], ['bcd', 'second']]) // => ['a    first', 'bcd  second']
 */
export const table = (rows: readonly (readonly string[])[]): readonly string[] => {
  const widths: number[] = [];
  rows.forEach((row) =>
    row.slice(0, -1).forEach((cell, column) => {
      if (cell.length <= widest) widths[column] = Math.max(widths[column] ?? 0, cell.length);
    }),
  );
  return rows.map((row) =>
    row
      .map((cell, column) => (column === row.length - 1 ? cell : cell.padEnd(widths[column] ?? 0)))
      .join('  '),
  );
};
