import { exitCode } from '../command-line.js';
import type { ExitCode } from '../command-line.js';
import type { Edge } from '../edge.js';
import { faultLine } from '../input/fault.js';
import { fileText } from '../input/file-text.js';
import { loadTables } from '../input/load-table.js';
import { printable } from '../output/text.js';
import type { Writer } from '../output/writer.js';
import type { CompileOptions } from './command.js';
import { compiledName, moduleOf } from './module-of.js';

const messageOf = (error: unknown): string =>
  printable(error instanceof Error ? error.message : String(error));

const textOf = async (edge: Edge, file: string): Promise<string | undefined> => {
  try {
    return await fileText(file, edge);
  } catch {
    return undefined;
  }
};

const compileFile = async (
  file: string,
  { check }: CompileOptions,
  edge: Edge,
  stdout: Writer,
  stderr: Writer,
): Promise<ExitCode> => {
  const refuse = async (message: string): Promise<ExitCode> => {
    await stderr.write(`${printable(file)}: ${message}\n`);
    return exitCode.cannotRead;
  };
  const tables = await loadTables(file, edge);
  if ('kind' in tables) {
    await stderr.write(faultLine(tables));
    return exitCode.cannotRead;
  }
  const output = compiledName(file);
  const names = tables.map(({ name }) => name).join(', ');
  let code: string;
  try {
    code = moduleOf(file, tables);
  } catch (error) {
    return refuse(messageOf(error));
  }
  if (check === true) {
    const before = await textOf(edge, output);
    if (before === code) return exitCode.nothingWrong;
    const found = before === undefined ? 'no such file' : 'one of another state of them';
    await stderr.write(
      `${printable(output)}: expected what is compiled of ${names}, found ${found}: run assay compile ${printable(file)}.\n`,
    );
    return exitCode.somethingWrong;
  }
  try {
    await edge.save(output, code);
  } catch (error) {
    return refuse(`${printable(output)} cannot be written: ${messageOf(error)}`);
  }
  await stdout.write(`${printable(output)}: ${names}\n`);
  return exitCode.nothingWrong;
};

/** Compiles the tables of modules, one after the other. Returns the highest exit code of them. */
export const compile = async (
  files: readonly string[],
  options: CompileOptions,
  edge: Edge,
  stdout: Writer,
  stderr: Writer,
): Promise<ExitCode> => {
  let code: ExitCode = exitCode.nothingWrong;
  for (const file of files) {
    const ofFile = await compileFile(file, options, edge, stdout, stderr);
    if (ofFile > code) code = ofFile;
  }
  return code;
};
