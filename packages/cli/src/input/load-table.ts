import type { Table } from '@assay/rules';
import type { Edge } from '../edge.js';
import { fault } from './fault.js';
import type { Fault } from './fault.js';

/** A table that a module exports. */
export interface ExportedTable {
  readonly name: string;
  readonly table: Table;
}

const isTable = (value: unknown): value is Table => {
  if (typeof value !== 'object' || value === null) return false;
  const { body, messages, rules } = value as { readonly [name: string]: unknown };
  return [body, messages, rules].every((part) => typeof part === 'object' && part !== null);
};

/** Returns the tables among the exports of a module. A module of CommonJS has what it exports under other names too. */
const tablesIn = (module: object): readonly ExportedTable[] => {
  const found = Object.entries(module).flatMap(([name, value]) =>
    isTable(value) ? [{ name, table: value }] : [],
  );
  return found.filter(
    ({ name, table }) =>
      name !== 'module.exports' &&
      !(name === 'default' && found.some((one) => one.name !== name && one.table === table)),
  );
};

const remedy = 'export what rules({…}) of table({…}) returns';

/** Returns the tables that a module exports: one or more. */
export const loadTables = async (file: string, edge: Edge): Promise<readonly ExportedTable[] | Fault> => {
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
  const names = Object.keys(module).join(', ');
  return tables.length > 0
    ? tables
    : fault({ file }, 'the export of a table', names === '' ? 'no exports' : names, remedy);
};

/** Returns the table that a module exports: under a name, if it has several. */
export const loadTable = async (
  file: string,
  name: string | undefined,
  edge: Edge,
): Promise<Table | Fault> => {
  const tables = await loadTables(file, edge);
  if ('kind' in tables) return tables;
  const names = tables.map((one) => one.name).join(', ');
  const [first, second] = name === undefined ? tables : tables.filter((one) => one.name === name);
  if (first === undefined) return fault({ file }, `an export ${name ?? ''} that is a table`, names, remedy);
  return second === undefined
    ? first.table
    : fault({ file }, 'one table', names, 'choose one with --export NAME');
};
