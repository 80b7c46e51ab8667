import { withCompiled } from '../../src/index.js';
import type { Table } from '../../src/index.js';
import type { TableTypes } from '../../src/rules/table.js';
import { compileTable } from '../../src/compile/index.js';
import type { WrittenParts } from '../../src/run/compiled.js';

/** Returns the parts of a table, as a module has them that was written for it. */
export const written = <T extends TableTypes>(table: Table<T>): WrittenParts =>
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- in a test, in place of a file
  new Function(`'use strict'; return (${compileTable(table)});`)() as WrittenParts;

/** Returns a table with its compiled parts, as a module has them that was written for it. */
export const compiled = <T extends TableTypes>(table: Table<T>): Table<T> =>
  withCompiled(table, written(table));

const left = (): never => {
  throw new Error('compiled code has left it to the interpreter');
};

/** Returns the same, with nobody to leave an input to: if compiled code does not read it by itself, the report is unexpected. */
export const compiledAlone = <T extends TableTypes>(table: Table<T>): Table<T> => {
  const { of, parts } = written(table);
  return withCompiled(table, {
    of,
    parts: (tools) => {
      const { readElement } = tools;
      return parts({
        ...tools,
        readBody: left,
        // An element that is no object is left to it, and so is a scalar.
        readElement: (schema, element, ...others) =>
          schema.kind === 'object' && typeof element === 'object' && element !== null
            ? left()
            : readElement(schema, element, ...others),
      });
    },
  });
};

/** Returns a table without its compiled parts. */
export const interpreted = <T extends TableTypes>({ compiled: _, ...table }: Table<T>): Table<T> =>
  Object.freeze(table);
