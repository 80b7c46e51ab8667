import type { Fault } from '../input/fault.js';
import { lines } from '../input/lines.js';
import type { Line } from '../input/lines.js';
import { ask } from './ask.js';
import type { CorpusCase } from './corpus-case.js';
import { exchangeFaults } from './exchange-faults.js';
import type { Implementation } from './implementation.js';
import { late, within } from './within.js';

/** A case and the line that answers it. */
export interface Exchanged {
  readonly kind: 'exchanged';
  readonly asked: CorpusCase;
  readonly line: Line;
}

/** How many bytes an answer may have: a program that writes without a line feed does not fill the memory. */
const mostOfAnswer = 16 * 1024 * 1024;

/** The next line that is not blank; nothing at the end, or where reading breaks off. */
const nextLine = async (answers: AsyncGenerator<Line, void>): Promise<Line | undefined> => {
  try {
    for (;;) {
      const next = await answers.next();
      if (next.done === true) return undefined;
      if (next.value.text?.trim() !== '') return next.value;
    }
  } catch {
    return undefined;
  }
};

/**
 * Asks a program all cases, and hands on each answer as it comes. Questions are written while answers are read, so a
 * program may answer each at once or all at its end. What keeps it from the next answer, or from a good end, comes last.
 */
export async function* exchange(
  { stdin, stdout, ended, stop }: Implementation,
  cases: readonly CorpusCase[],
  { command, seconds }: { readonly command: readonly string[]; readonly seconds: number },
): AsyncGenerator<Exchanged | Fault, void, undefined> {
  const faults = exchangeFaults(command, cases, seconds);
  const answers = lines(stdout, mostOfAnswer);
  try {
    void ask(stdin, cases);
    for (const asked of cases) {
      const line = await within(seconds, nextLine(answers));
      if (line === late) return yield faults.silent(asked);
      if (line !== undefined && line.most !== undefined) return yield faults.long(asked, line.most);
      if (line === undefined) return yield faults.early(asked, await within(seconds, ended));
      yield { kind: 'exchanged', asked, line };
    }
    const more = await within(seconds, nextLine(answers));
    const ending = more === undefined ? await within(seconds, ended) : late;
    if (more !== late && more !== undefined) yield faults.talkative();
    else if (ending === late) yield faults.endless();
    else if (ending.code !== 0) yield faults.failed(ending);
  } finally {
    stop();
  }
}
