import type { Writable } from 'node:stream';
import { fault } from '../input/fault.js';
import type { Fault } from '../input/fault.js';
import { lines } from '../input/lines.js';
import type { Line } from '../input/lines.js';
import { writer } from '../output/writer.js';
import type { CorpusCase } from './case-file.js';
import { endingText } from './implementation.js';
import type { Ending, Implementation } from './implementation.js';

/** What took too long. */
const late: unique symbol = Symbol('late');

/** The longest time that a timer of Node knows; a longer one would ring at once. */
const longestLine = 2 ** 31 - 1;

/** What a promise comes to in so many seconds, or `late`. */
const within = async <Value>(seconds: number, promise: Promise<Value>): Promise<Value | typeof late> => {
  let timer: NodeJS.Timeout | undefined;
  const bell = new Promise<typeof late>((resolve) => {
    timer = setTimeout(resolve, Math.min(seconds * 1000, longestLine), late);
  });
  try {
    return await Promise.race([promise, bell]);
  } finally {
    clearTimeout(timer);
  }
};

/** Writes the questions at the pace of the program, and ends. One that leaves early shows in its answers. Never rejects. */
const ask = async (stdin: Writable, cases: readonly CorpusCase[]): Promise<void> => {
  const { write, failure } = writer(stdin);
  for (const { name, request, facts, options } of cases) {
    if (failure() !== undefined) return;
    // Facts and options are left out if the case has none.
    await write(`${JSON.stringify({ case: name, request, facts, options })}\n`);
  }
  stdin.end();
};

/** What keeps a program from its next answer or from a good end. */
interface ExchangeFaults {
  readonly silent: (asked: CorpusCase) => Fault;
  readonly long: (asked: CorpusCase, most: number) => Fault;
  readonly early: (asked: CorpusCase, ending: Ending | typeof late) => Fault;
  readonly talkative: () => Fault;
  readonly endless: () => Fault;
  readonly failed: (ending: Ending) => Fault;
}

/** Words the faults of one exchange. */
const exchangeFaults = (
  command: readonly string[],
  cases: readonly CorpusCase[],
  seconds: number,
): ExchangeFaults => {
  const place = { file: command.join(' ') };
  const time = seconds === 1 ? '1 second' : `${seconds} seconds`;
  const one = 'write one line for each line of standard input';
  return {
    silent: (asked) =>
      fault(
        place,
        `an answer to ${asked.name}`,
        `none within ${time}`,
        'end each answer with a line feed, flush standard output, or allow more with --timeout SECONDS',
      ),
    long: (asked, most) =>
      fault(place, `an answer to ${asked.name} of at most ${most} bytes`, 'a longer line', one),
    early: (asked, ending) =>
      fault(
        place,
        `an answer to ${asked.name}`,
        ending === late
          ? `its standard output closed after ${cases.indexOf(asked)} of ${cases.length} answers`
          : `its end (${endingText(ending)}) after ${cases.indexOf(asked)} of ${cases.length} answers`,
        ending !== late && ending.code !== 0 ? 'its standard error may say why' : one,
      ),
    talkative: () =>
      fault(place, `no more than ${cases.length} answers`, 'another line', `${one}, and nothing else`),
    endless: () =>
      fault(place, `its end within ${time} of its last answer`, 'none', 'end where standard input ends'),
    failed: (ending) =>
      fault(place, 'exit code 0 after its last answer', endingText(ending), 'end with exit code 0'),
  };
};

/** A case and the line that belongs to it. */
export interface Exchanged {
  readonly kind: 'exchanged';
  readonly asked: CorpusCase;
  readonly line: Line;
}

/** How many bytes an answer may have: a program that writes without a line feed does not fill the memory. */
const mostOfAnswer = 16 * 1024 * 1024;

/** The next line that is not blank; nothing at the end, or if reading breaks off. */
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
 * Sends a program all cases, and hands on each answer as it comes. Questions are written while answers are read, so a
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
