import { exitCode } from '../command-line.js';
import type { ExitCode } from '../command-line.js';
import type { Edge } from '../edge.js';
import { faultLine, placeText, systemFault } from '../input/fault.js';
import { fileText } from '../input/file-text.js';
import { printable } from '../output/text.js';
import type { Writer } from '../output/writer.js';
import type { ErrorTable, Note, PageRow } from '../page/error-table.js';
import { openErrorTable } from '../page/open-page.js';
import { tableChoice } from '../page/table-options.js';
import type { TableRow } from '../page/write-page.js';
import { bodyModule } from './body-module.js';
import type { ImportOptions } from './command.js';
import { casesFile, contractPage, tableModule } from './folder-files.js';
import { idsOf } from './ids.js';
import { messagesModule, rowsInModule } from './messages-module.js';

/** Returns the text of a file; `undefined` if there is none. */
const textOf = async (file: string, edge: Edge): Promise<string | undefined> => {
  try {
    return await fileText(file, edge);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
};

/** Returns what was read of a page, for a person. */
const pageText = (page: string, { rows, taken, left, notes }: ErrorTable): string => {
  const line = (mark: string, { line: at, text }: Note): string =>
    `${printable(`${placeText({ file: page, line: at })}: ${mark}${text}`)}\n`;
  return [
    ...taken.map((note) => line('read as errors: ', note)),
    ...left.map((note) => line('left: ', note)),
    ...notes.map((note) => line('', note)),
    `${printable(page)}: ${rows.length} ${rows.length === 1 ? 'message' : 'messages'}\n`,
  ].join('');
};

/** Returns the rows of all pages, without those that one before has. */
const merged = (tables: readonly ErrorTable[]): readonly PageRow[] => {
  const rows = new Map<string, PageRow>();
  for (const table of tables)
    for (const row of table.rows) if (!rows.has(row.template)) rows.set(row.template, row);
  return [...rows.values()];
};

const nameOf = (folder: string): string => /([^\\/]+)[\\/]*$/.exec(folder)?.[1] ?? 'table';

/** Runs `assay import`, and returns its exit code. */
export const importPages = async (
  pages: readonly string[],
  options: ImportOptions,
  edge: Edge,
  stdout: Writer,
  stderr: Writer,
): Promise<ExitCode> => {
  const { out, name = nameOf(out), url } = options;
  const tables: ErrorTable[] = [];
  for (const page of pages) {
    const found = await openErrorTable(page, tableChoice(options), edge);
    if ('kind' in found) {
      await stderr.write(faultLine(found));
      return exitCode.cannotRead;
    }
    tables.push(found);
    await stdout.write(pageText(page, found));
  }
  const rows = merged(tables);
  try {
    const module = await textOf(`${out}/messages.ts`, edge);
    const before: readonly TableRow[] = module === undefined ? [] : rowsInModule(module);
    const ids = idsOf(rows, before);
    const known = new Set(before.map(({ id }) => id));
    let written = 0;
    const write = async (file: string, content: string): Promise<void> => {
      await edge.save(`${out}/${file}`, content);
      written += 1;
    };
    const messages = messagesModule(rows, ids, pages, url);
    if (module !== messages) await write('messages.ts', messages);
    // A person may have changed the others.
    for (const [file, content] of [
      ['body.ts', bodyModule(tables.flatMap(({ fields }) => fields))],
      ['table.ts', tableModule(name)],
      ['contract.md', contractPage(name, rows, ids, pages)],
      ...ids.map((id) => [`cases/${id}.json`, casesFile(id)] as const),
    ] as const)
      if ((await textOf(`${out}/${file}`, edge)) === undefined) await write(file, content);
    const added = ids.filter((id) => !known.has(id));
    const gone = [...known].filter((id) => !ids.includes(id));
    await stdout.write(
      [
        ...(module === undefined ? [] : added.map((id) => `new: ${id}\n`)),
        ...gone.map((id) => `gone from the page: ${id}: its rule, if there is one, is yours to remove\n`),
        `${printable(out)}: ${rows.length} messages, ${written} ${written === 1 ? 'file' : 'files'} written\n`,
      ].join(''),
    );
    return exitCode.nothingWrong;
  } catch (error) {
    await stderr.write(faultLine(systemFault(out, error)));
    return exitCode.cannotRead;
  }
};
