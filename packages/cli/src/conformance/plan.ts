import { dirname, join } from 'node:path';
import type { Table } from '@assay/rules';
import type { Edge } from '../edge.js';
import { fault, systemFault, unreadLine } from '../input/fault.js';
import type { Fault } from '../input/fault.js';
import { lines } from '../input/lines.js';
import type { Bytes } from '../input/lines.js';
import { readCaseFile } from './case-file.js';
import type { Cases, CorpusCase } from './case-file.js';
import type { ConformanceOptions } from './command.js';

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

/** The files of several rules, which are not named after one. A folder of one's own need not have any. */
const ofSeveral = async (folder: string, edge: Edge): Promise<readonly string[]> => {
  try {
    return (await edge.list(join(folder, 'together'))).map((name) => join('together', name));
  } catch {
    return [];
  }
};

/** Reads all case files of a folder in the order of their names, or returns the fault of the first that cannot be read. */
const readCorpus = async (folder: string, edge: Edge): Promise<Cases | Fault> => {
  let names: readonly string[];
  try {
    names = await edge.list(folder);
  } catch (error) {
    return folderFault(folder, error);
  }
  const files = [...names, ...(await ofSeveral(folder, edge))]
    .filter((name) => name.endsWith('.json'))
    .sort();
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

/** The cases that are run. */
interface Selection {
  readonly kind: 'selection';
  readonly asked: readonly CorpusCase[];
  /** How many would be run, were they not about the engine. */
  readonly leftOut: number;
}

/** Chooses the cases of some rules, or of all if none is named. A rule without a case is a slip of the pen. */
const selection = (
  folder: string,
  cases: readonly CorpusCase[],
  rules: readonly string[] | undefined,
): Selection | Fault => {
  const known = [...new Set(cases.map(({ rule }) => rule))];
  const unknown = rules?.find((rule) => !known.includes(rule));
  if (unknown !== undefined) {
    return fault(
      { file: folder },
      `cases of the rule ${unknown}`,
      'none',
      `its rules are ${known.join(', ')}`,
    );
  }
  const chosen = cases.filter(({ rule }) => rules === undefined || rules.includes(rule));
  const asked = chosen.filter(({ ofTheEngine }) => !ofTheEngine);
  return asked.length === 0
    ? fault({ file: folder }, 'a case to ask', 'none', 'name other rules')
    : { kind: 'selection', asked, leftOut: chosen.length - asked.length };
};

/** The fault of a case whose violations, or whose file, name a rule that the table has not: both would agree with nothing. */
const strangeRule = (
  folder: string,
  cases: readonly CorpusCase[],
  { messages }: Table,
): Fault | undefined => {
  const isOfTable = (id: string): boolean => Object.hasOwn(messages, id);
  const named = cases.flatMap(({ name, rule, isOfRule, expected }) => [
    ...(isOfRule ? [{ name, id: rule }] : []),
    ...(typeof expected === 'string' ? [] : expected.map((finding) => ({ name, id: finding.rule }))),
  ]);
  const strange = named.find(({ id }) => !isOfTable(id));
  return (
    strange &&
    fault(
      { file: folder },
      `a rule of the table in ${strange.name}`,
      strange.id,
      `its rules are ${Object.keys(messages).join(', ')}`,
    )
  );
};

/** The names of the cases that are known to fail. */
interface ExpectedFailures {
  readonly kind: 'expected-failures';
  readonly names: ReadonlySet<string>;
}

const noneExpected: ExpectedFailures = { kind: 'expected-failures', names: new Set() };

const remedy = 'a name looks like keyword-invalid/not among them';

/** Reads a list of cases that are known to fail. A name that no case has would be dead weight for ever: it is a fault. */
const readExpectedFailures = async (
  file: string,
  bytes: Bytes,
  known: ReadonlySet<string>,
): Promise<ExpectedFailures | Fault> => {
  const names = new Set<string>();
  try {
    for await (const line of lines(bytes)) {
      const { number, text } = line;
      if (text === undefined) return unreadLine({ file, line: number }, line);
      const name = text.trim();
      if (name === '' || name.startsWith('#')) continue;
      if (!known.has(name)) return fault({ file, line: number }, 'the name of a case', name, remedy);
      names.add(name);
    }
  } catch (error) {
    return systemFault(file, error);
  }
  return { kind: 'expected-failures', names };
};

/** The cases that are run, and their counts. */
interface RunPlan {
  readonly kind: 'plan';
  readonly asked: readonly CorpusCase[];
  /** How many cases are not run, since they are about the engine. */
  readonly leftOut: number;
  /** The names of the cases that are listed as failing. */
  readonly listed: ReadonlySet<string>;
}

/** Reads the corpus and the list, and chooses the cases. */
export const planRun = async (
  { cases, rule, expectedFailures: list, table: module, texts = false }: ConformanceOptions,
  table: Table | undefined,
  edge: Edge,
): Promise<RunPlan | Fault> => {
  const folder = cases ?? (module === undefined ? edge.corpus : join(dirname(module), 'cases'));
  const corpus = await readCorpus(folder, edge);
  if (corpus.kind === 'fault') return corpus;
  const strange = table === undefined ? undefined : strangeRule(folder, corpus.cases, table);
  if (strange !== undefined) return strange;
  const chosen = selection(folder, corpus.cases, rule);
  if (chosen.kind === 'fault') return chosen;
  const bare = texts ? chosen.asked.find(({ expected }) => typeof expected === 'string') : undefined;
  if (bare !== undefined)
    return fault(
      { file: folder },
      `the violations of ${bare.name}`,
      'none',
      'write them, or leave --texts out',
    );
  const known = new Set(corpus.cases.map(({ name }) => name));
  const expected =
    list === undefined ? noneExpected : await readExpectedFailures(list, edge.open(list), known);
  if (expected.kind === 'fault') return expected;
  return { kind: 'plan', asked: chosen.asked, leftOut: chosen.leftOut, listed: expected.names };
};
