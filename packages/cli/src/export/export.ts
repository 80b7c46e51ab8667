import { exitCode } from '../command-line.js';
import type { ExitCode } from '../command-line.js';
import type { Edge } from '../edge.js';
import { faultLine } from '../input/fault.js';
import type { Writer } from '../output/writer.js';
import { loadTable } from '../input/load-table.js';
import { writtenPage } from '../page/write-page.js';
import type { ExportOptions } from './command.js';

/** Runs `assay export`, and returns its exit code. */
export const exportTable = async (
  file: string,
  { format, export: name }: ExportOptions,
  edge: Edge,
  stdout: Writer,
  stderr: Writer,
): Promise<ExitCode> => {
  const table = await loadTable(file, name, edge);
  if ('kind' in table) {
    await stderr.write(faultLine(table));
    return exitCode.cannotRead;
  }
  await stdout.write(writtenPage(table, format));
  return exitCode.nothingWrong;
};
