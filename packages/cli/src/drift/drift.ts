import { exitCode } from '../command-line.js';
import type { ExitCode } from '../command-line.js';
import type { Edge } from '../edge.js';
import { faultLine } from '../input/fault.js';
import type { Fault } from '../input/fault.js';
import type { Writer } from '../output/writer.js';
import { differencesOf } from '../page/compare.js';
import { loadTable } from '../input/load-table.js';
import { openErrorTable } from '../page/open-page.js';
import { tableChoice } from '../page/table-options.js';
import { documentedRows } from '../page/write-page.js';
import type { DriftOptions } from './command.js';
import { driftView } from './views.js';

/** Runs `assay drift`, and returns its exit code. */
export const drift = async (
  page: string,
  options: DriftOptions,
  edge: Edge,
  stdout: Writer,
  stderr: Writer,
): Promise<ExitCode> => {
  const refuse = async (fault: Fault): Promise<ExitCode> => {
    await stderr.write(faultLine(fault));
    return exitCode.cannotRead;
  };
  const table = await loadTable(options.table, options.export, edge);
  if ('kind' in table) return refuse(table);
  const found = await openErrorTable(page, tableChoice(options), edge);
  if ('kind' in found) return refuse(found);
  const differences = differencesOf(documentedRows(table), found.rows);
  await stdout.write(driftView(options.format, edge.version, { page, table: options.table, differences }));
  return differences.length > 0 ? exitCode.somethingWrong : exitCode.nothingWrong;
};
