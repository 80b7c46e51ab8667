import type { Table } from '@assay/rules';
import { tablesIn } from '../compile/module-of.js';
import type { Edge } from '../edge.js';
import { fault } from '../input/fault.js';
import type { Fault } from '../input/fault.js';

/** Returns the table that a module exports: under a name, if it has several. */
export const loadTable = async (
  file: string,
  name: string | undefined,
  edge: Edge,
): Promise<Table | Fault> => {
  let module: object;
  try {
    module = await edge.load(file);
  } catch (error) {
    return fault(
      { file },
      'a module that can be loaded',
      error instanceof Error ? error.message : String(error),
    );
  }
  const tables = tablesIn(module);
  const names = tables.map((one) => one.name).join(', ');
  const [first, second] = name === undefined ? tables : tables.filter((one) => one.name === name);
  if (first === undefined)
    return fault(
      { file },
      name === undefined ? 'the export of a table' : `an export ${name} that is a table`,
      names === '' ? 'none' : names,
      'export what rules({…}) of table({…}) returns',
    );
  return second === undefined
    ? first.table
    : fault({ file }, 'one table', names, 'choose one with --export NAME');
};
