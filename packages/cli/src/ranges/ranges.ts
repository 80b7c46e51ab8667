import { exitCode } from '../command-line.js';
import type { ExitCode } from '../command-line.js';
import type { Edge } from '../edge.js';
import { folderText } from '../list/output-folder.js';
import type { OutputFolder } from '../list/output-folder.js';
import { printable } from '../output/text.js';
import type { Writer } from '../output/writer.js';
import type { RangesOptions } from './command.js';
import { rangeFiles } from './write-ranges.js';

/** Runs `assay ranges`, and returns its exit code. */
export const ranges = async (
  { level, for: engine, out, force }: RangesOptions,
  edge: Edge,
  stdout: Writer,
  stderr: Writer,
): Promise<ExitCode> => {
  let folder: OutputFolder | undefined;
  try {
    folder = await edge.folder(out, force === true);
    for (const [name, text] of rangeFiles(engine, level)) await folder.write(name, text);
    await folder.commit();
    await stdout.write(`${printable(out)}: the ranges of ${level} numbers for ${engine}\n`);
    return exitCode.nothingWrong;
  } catch (error) {
    folder?.abort();
    await stderr.write(folderText(error));
    return exitCode.cannotRead;
  }
};
