import { exitCode } from '../command-line.js';
import type { ExitCode } from '../command-line.js';
import type { Edge } from '../edge.js';
import { faultLine } from '../input/fault.js';
import type { Writer } from '../output/writer.js';
import { differencesOf } from '../page/compare.js';
import { loadTable } from '../page/load-table.js';
import { openErrorTable } from '../page/open-page.js';
import { documentedRows } from '../page/write-page.js';
import type { DriftOptions } from './command.js';
import { driftView } from './views.js';

/** Runs `assay drift`, and returns its exit code. */
export const drift = async (
  page: string,
  { table: file, export: name, tableNumber, message, code, format }: DriftOptions,
  edge: Edge,
  stdout: Writer,
  stderr: Writer,
): Promise<ExitCode> => {
  const table = await loadTable(file, name, edge);
  const found = await openErrorTable(page, { table: tableNumber, message, code }, edge);
  for (const one of [table, found])
    if ('kind' in one) {
      await stderr.write(faultLine(one));
      return exitCode.cannotRead;
    }
  if ('kind' in table || 'kind' in found) return exitCode.cannotRead;
  const differences = differencesOf(documentedRows(table), found.rows);
  await stdout.write(driftView(format, edge.version, { page, table: file, differences }));
  return differences.length > 0 ? exitCode.somethingWrong : exitCode.nothingWrong;
};
