import { fault } from '../input/fault.js';
import type { Fault } from '../input/fault.js';
import type { CorpusCase } from './corpus-case.js';
import { endingText } from './implementation.js';
import type { Ending } from './implementation.js';
import { late } from './within.js';

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
export const exchangeFaults = (
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
