import { exitCode } from '../command-line.js';
import type { ExitCode } from '../command-line.js';
import type { Edge } from '../edge.js';
import { faultLine } from '../input/fault.js';
import { formByName } from '../input/json-texts.js';
import type { Bytes } from '../input/lines.js';
import { requests } from '../input/requests.js';
import type { Source } from '../input/requests.js';
import { painter } from '../output/paint.js';
import { viewed } from '../output/view.js';
import type { Tally } from '../output/view.js';
import { views } from '../output/views.js';
import type { Writer } from '../output/writer.js';
import { loadTable } from '../input/load-table.js';
import { readFacts } from './facts.js';
import type { CheckOptions } from './command.js';
import { sendSubject, tableSubject } from './subject.js';
import type { Subject } from './subject.js';

/** What the program ends with: what could not be read outweighs what is invalid. */
const exitCodeOf = ({ invalid, unread }: Tally): ExitCode =>
  unread > 0 ? exitCode.cannotRead : invalid > 0 ? exitCode.somethingWrong : exitCode.nothingWrong;

const standardInput = '-';

const fileBytes = (file: string, edge: Edge): Bytes =>
  file === standardInput ? edge.stdin() : edge.open(file);

const sourceOf = (file: string, { ndjson }: CheckOptions, { inputOf }: Subject, edge: Edge): Source => ({
  file,
  bytes: fileBytes(file, edge),
  form: ndjson === true ? 'lines' : formByName(file),
  inputOf,
});

/** As many characters are written at once, at most, and one answer more. */
const mostHeld = 65_536;

/** Judges the requests of all files, one after the other, and writes what those come to that arrive together as soon as they are judged. */
export const check = async (
  files: readonly string[],
  options: CheckOptions,
  edge: Edge,
  stdout: Writer,
  stderr: Writer,
): Promise<ExitCode> => {
  const table =
    options.table === undefined ? undefined : await loadTable(options.table, options.export, edge);
  if (table !== undefined && 'kind' in table) {
    await stderr.write(faultLine(table));
    return exitCode.cannotRead;
  }
  const subject = table === undefined ? sendSubject(options) : tableSubject(table, options);
  const known =
    options.facts === undefined
      ? ({ kind: 'facts', facts: {}, warnings: [] } as const)
      : await readFacts(options.facts, fileBytes(options.facts, edge), subject.facts);
  if (known.kind === 'fault') {
    await stderr.write(faultLine(known));
    return exitCode.cannotRead;
  }
  for (const warning of known.warnings) await stderr.write(faultLine(warning));
  const paint = painter(edge.colour);
  const view = views[options.format]({
    paint,
    isExplained: options.explain === true,
    version: edge.version,
    subject,
    errorPages: options.errorPages,
  });
  // What is judged together is written together.
  let pieces: string[] = [];
  let size = 0;
  const flush = async (): Promise<void> => {
    if (size === 0) return;
    const text = pieces.join('');
    pieces = [];
    size = 0;
    await stdout.write(text);
  };
  const add = (text: string): void => {
    if (text === '') return;
    pieces.push(text);
    size += text.length;
  };
  add(view.begin);
  const tally: { -readonly [Kind in keyof Tally]: number } = {
    valid: 0,
    incomplete: 0,
    invalid: 0,
    unread: 0,
  };
  for (const file of files) {
    for await (const items of requests(sourceOf(file, options, subject, edge))) {
      for (const item of items) {
        if (item.kind === 'fault') {
          tally.unread += 1;
          await stderr.write(faultLine(item));
          add(view.fault(item));
          continue;
        }
        if (item.kind === 'warning') {
          await stderr.write(faultLine(item));
          continue;
        }
        for (const { text } of subject.misspellings(item.input))
          await stderr.write(faultLine({ place: item.place, text }));
        const before = edge.now();
        const report = subject.validate(item.input, known.facts);
        const seconds = (edge.now() - before) / 1000;
        const shown = viewed(view, { place: item.place, lineOf: item.lineOf, report, seconds });
        if (typeof shown === 'string') {
          tally[report.status] += 1;
          add(shown);
        } else {
          tally.unread += 1;
          await stderr.write(faultLine(shown));
          add(view.fault(shown));
        }
        if (size < mostHeld) continue;
        await flush();
        if (stdout.failure() !== undefined) return exitCodeOf(tally);
      }
      await flush();
      if (stdout.failure() !== undefined) return exitCodeOf(tally);
    }
  }
  add(view.end(tally));
  await flush();
  return exitCodeOf(tally);
};
