import { Command } from 'commander';

/** The options of `assay compile`, as the command line gives them. */
export interface CompileOptions {
  readonly check?: boolean | undefined;
}

/** Compiles the tables of modules. */
export type Compile = (files: readonly string[], options: CompileOptions) => Promise<void>;

const help = `
FILE is a module that exports tables. What is compiled of sign-up.js goes to sign-up.compiled.js, which exports them under the
same names: import them from there. A .ts file needs a loader, as in: node --import tsx node_modules/.bin/assay compile sign-up.ts

Exit codes:
  0  every file is written; with --check, every one is as it should be
  1  with --check, a file is missing, or is not that of its tables
  2  a module cannot be loaded or exports no table, a file cannot be written, or the command line cannot be read`;

/** The command line of `assay compile`. */
export const compileCommand = (compile: Compile): Command =>
  new Command('compile')
    .description('write the tables of a module as code that validates several times as fast')
    .argument('<FILE...>', 'modules that export tables')
    .option('--check', 'write nothing: compare with what is there')
    .addHelpText('after', help)
    .action((files: string[], options: CompileOptions) => compile(files, options));
