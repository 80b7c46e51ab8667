import { withCompiled } from '../../src/index.js';
import type { Table } from '../../src/index.js';
import type { TableTypes } from '../../src/rules/table.js';
import { compileTable } from '../../src/compile/index.js';
import type { WrittenParts } from '../../src/run/compiled.js';

/** Returns a table with its compiled parts, as a module has them that was written for it. */
export const compiled = <T extends TableTypes>(table: Table<T>): Table<T> =>
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- in a test, in place of a file
  withCompiled(table, new Function(`return (${compileTable(table)});`)() as WrittenParts);

/** Returns a table without its compiled parts. */
export const interpreted = <T extends TableTypes>({ compiled: _, ...table }: Table<T>): Table<T> =>
  Object.freeze(table);
