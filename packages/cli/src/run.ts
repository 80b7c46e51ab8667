import { CommanderError } from 'commander';
import type { Command } from 'commander';
import { check } from './check/check.js';
import { exitCode } from './command-line.js';
import type { ExitCode } from './command-line.js';
import { compile } from './compile/compile.js';
import { conformance } from './conformance/conformance.js';
import type { Edge } from './edge.js';
import { printable } from './output/text.js';
import { readerLeft, writer } from './output/writer.js';
import type { Writer } from './output/writer.js';
import { program } from './program.js';
import { printRules } from './rules.js';

const usageLine = (text: string): string =>
  `assay: ${printable(
    text
      .replace(/^error: /, '')
      .trim()
      .replace(/\n/g, ' '),
  )} See assay --help.\n`;

/** Commands write to the outputs of the program, and end by throwing. */
const tame = (command: Command, stdout: Writer, stderr: Writer): void => {
  command
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void stdout.write(text),
      writeErr: (text) => void stderr.write(text),
      outputError: (text) => void stderr.write(usageLine(text)),
      getOutHelpWidth: () => 110,
      getErrHelpWidth: () => 110,
    })
    .commands.forEach((each) => tame(each, stdout, stderr));
};

/** A reader that left is content; any other failure to write is one. */
const afterWriting = async (stdout: Writer, stderr: Writer, code: ExitCode): Promise<ExitCode> => {
  await stdout.written();
  const failure = stdout.failure();
  if (failure === undefined || readerLeft(failure)) return code;
  await stderr.write(`assay: the output could not be written (${failure.code ?? failure.message}).\n`);
  return exitCode.cannotRead;
};

/** Runs the program with the arguments that a person gives, and returns its exit code. Never throws for what is wrong with a request. */
export const run = async (args: readonly string[], edge: Edge): Promise<ExitCode> => {
  const stdout = writer(edge.stdout);
  const stderr = writer(edge.stderr);
  let code: ExitCode = exitCode.nothingWrong;
  const command = program(edge.version, {
    check: async (files, options) => {
      code = await check(files, options, edge, stdout, stderr);
    },
    rules: async (options) => {
      code = await printRules(options, edge, stdout, stderr);
    },
    conformance: async (command, options) => {
      code = await conformance(command, options, edge, stdout, stderr);
    },
    compile: async (files, options) => {
      code = await compile(files, options, edge, stdout, stderr);
    },
    // They load the parsers of pages, or what writes them.
    import: async (pages, options) => {
      const { importPages } = await import('./import/import.js');
      code = await importPages(pages, options, edge, stdout, stderr);
    },
    drift: async (page, options) => {
      const { drift } = await import('./drift/drift.js');
      code = await drift(page, options, edge, stdout, stderr);
    },
    export: async (file, options) => {
      const { exportTable } = await import('./export/export.js');
      code = await exportTable(file, options, edge, stdout, stderr);
    },
    list: async (files, options) => {
      // It loads the readers of every format: the other commands need none.
      const { list } = await import('./list/list.js');
      code = await list(files, options, edge, stdout, stderr);
    },
    ranges: async (options) => {
      const { ranges } = await import('./ranges/ranges.js');
      code = await ranges(options, edge, stdout, stderr);
    },
    diff: async (old, next, options) => {
      const { diff } = await import('./ranges/diff.js');
      code = await diff(old, next, options, edge, stdout, stderr);
    },
  });
  tame(command, stdout, stderr);
  try {
    await command.parseAsync(args, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    code = error.exitCode === 0 ? exitCode.nothingWrong : exitCode.cannotRead;
  }
  return afterWriting(stdout, stderr, code);
};
