import { join } from 'node:path';
import type { Edge } from '../edge.js';
import { fault } from '../input/fault.js';
import type { Fault } from '../input/fault.js';
import type { CorpusCase } from './corpus-case.js';
import { readCaseFile } from './read-case-file.js';
import type { Cases } from './read-case-file.js';

/** What the system has against a folder, in words. */
const folderFault = (folder: string, error: unknown): Fault => {
  const { code, message } = error as NodeJS.ErrnoException;
  switch (code) {
    case 'ENOENT':
      return fault({ file: folder }, 'a folder of case files', 'none of this name', 'check the path');
    case 'ENOTDIR':
      return fault({ file: folder }, 'a folder of case files', 'a file', 'name the folder that it is in');
    default:
      return fault({ file: folder }, 'a folder that can be read', `a failure (${code ?? message})`);
  }
};

/** The files of several rules, which stand apart. A folder of one's own need not have any. */
const beside = async (folder: string, edge: Edge): Promise<readonly string[]> => {
  try {
    return (await edge.list(join(folder, 'together'))).map((name) => join('together', name));
  } catch {
    return [];
  }
};

/** Reads all case files of a folder in the order of their names, or says what is wrong with the first that cannot be read. */
export const readCorpus = async (folder: string, edge: Edge): Promise<Cases | Fault> => {
  let names: readonly string[];
  try {
    names = await edge.list(folder);
  } catch (error) {
    return folderFault(folder, error);
  }
  const files = [...names, ...(await beside(folder, edge))].filter((name) => name.endsWith('.json')).sort();
  if (files.length === 0) return fault({ file: folder }, 'case files (*.json)', 'none', 'check the path');
  const cases: CorpusCase[] = [];
  for (const name of files) {
    const file = join(folder, name);
    const read = await readCaseFile(file, edge.open(file));
    if (read.kind === 'fault') return read;
    cases.push(...read.cases);
  }
  return { kind: 'cases', cases };
};
