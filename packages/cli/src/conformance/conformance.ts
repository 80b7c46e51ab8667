import { exitCode } from '../command-line.js';
import type { ExitCode } from '../command-line.js';
import type { Edge } from '../edge.js';
import { faultLine } from '../input/fault.js';
import type { Fault } from '../input/fault.js';
import { loadTable } from '../input/load-table.js';
import { painter } from '../output/paint.js';
import type { Writer } from '../output/writer.js';
import { readAnswer } from './answer.js';
import type { ConformanceOptions } from './command.js';
import { exchange } from './exchange.js';
import type { Exchanged } from './exchange.js';
import { planRun } from './plan.js';
import {
  answered,
  caseText,
  conformanceExitCode,
  conformanceSummary,
  surpriseText,
  unanswered,
} from './summary.js';
import { answersOf } from './table-answers.js';
import { outcome, verdict } from './verdict.js';

/** Runs every case of the corpus against a program, or a table by itself, prints the differences as they come, and sums up. */
export const conformance = async (
  command: readonly string[],
  options: ConformanceOptions,
  edge: Edge,
  stdout: Writer,
  stderr: Writer,
): Promise<ExitCode> => {
  const cannot = async (fault: Fault): Promise<ExitCode> => {
    await stderr.write(faultLine(fault));
    return exitCode.cannotRead;
  };
  const table =
    options.table === undefined ? undefined : await loadTable(options.table, options.export, edge);
  if (table !== undefined && 'kind' in table) return cannot(table);
  const planned = await planRun(options, table, edge);
  if (planned.kind === 'fault') return cannot(planned);
  const { asked, leftOut, listed } = planned;
  const { texts = false, timeout: seconds, expectedFailures: list = '' } = options;
  let answers: AsyncIterable<Exchanged | Fault> | Iterable<Exchanged>;
  if (table !== undefined && command.length === 0) answers = answersOf(table, asked, texts);
  else {
    const started = await edge.start(command, edge.stderr);
    if (started.kind === 'fault') return cannot(started);
    answers = exchange(started.implementation, asked, { command, seconds });
  }

  const paint = painter(edge.colour);
  let tally = unanswered(asked);
  let code: ExitCode = exitCode.nothingWrong;
  for await (const item of answers) {
    if (item.kind === 'fault') {
      code = await cannot(item);
      continue;
    }
    const { name, rule } = item.asked;
    const judged = verdict(readAnswer(item.line, name, texts), item.asked, texts);
    const came = outcome(judged, listed.has(name));
    tally = answered(tally, rule, came);
    if (came === 'surprising') await stdout.write(surpriseText(paint, name, list));
    else if (came !== 'expected') await stdout.write(caseText(paint, name, judged));
    if (stdout.failure() !== undefined) return conformanceExitCode(tally);
  }
  await stdout.write(conformanceSummary(paint, tally, leftOut));
  return code === exitCode.nothingWrong ? conformanceExitCode(tally) : code;
};
