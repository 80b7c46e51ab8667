import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** A test, which mutants it meets, and what it costs in milliseconds, while none is switched on. */
export interface Surveyed {
  readonly file: string;
  readonly index: number;
  readonly name: string;
  readonly failure: string | undefined;
  readonly ms: number;
  readonly mutants: readonly string[];
}

/** The same of a file of tests: what is met while it is loaded, and its tests. */
export interface Survey {
  readonly file: string;
  readonly ms: number;
  readonly mutants: readonly string[];
  readonly tests: readonly Surveyed[];
}

/** A mutant, and the tests to try it with. */
export interface Trial {
  readonly mutant: string;
  readonly order: readonly Surveyed[];
}

/** How it ended: at which place of the order a test failed, or never ended, or that all passed. */
export type Ending =
  | { readonly status: 'killed'; readonly at: number }
  | { readonly status: 'endless'; readonly at: number }
  | { readonly status: 'alive' };

/** Processes, since a mutant may never end, or run out of memory: that ends its process, and nothing else. */
const started = (bundle: string): ChildProcess =>
  fork(fileURLToPath(new URL('worker.cjs', import.meta.url)), [bundle], {
    execArgv: ['--max-old-space-size=1500'],
    // What a process says as it runs out of memory is of no use to anybody.
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });

export const surveyOf = async (bundle: string, files: readonly string[]): Promise<readonly Survey[]> => {
  const child = started(bundle);
  const surveys: Survey[] = [];
  for (const survey of files)
    surveys.push(
      await new Promise((found, failed) => {
        child.removeAllListeners('exit').once('message', found);
        child.once('exit', () => failed(new Error(`${survey} cannot be loaded without any mutant.`)));
        child.send({ survey });
      }),
    );
  child.removeAllListeners('exit').kill();
  return surveys;
};

/** Milliseconds that a test has, of a mutant: it took so long without one, and its file may have to be loaded. */
const limit = (ms: number): number => 5000 + 10 * ms;

type Word = { readonly at: number } | { readonly killer: number | null };

/** Tries one mutant after another, in a process that is started again where one never ends or takes the process with it. */
export const trier = (bundle: string) => {
  let child = started(bundle);
  const tried = ({ mutant, order }: Trial): Promise<Ending> =>
    new Promise((ended) => {
      let at = 0;
      let isEndless = false;
      const endless = (): void => {
        isEndless = true;
        child.kill('SIGKILL');
      };
      const timer = setTimeout(endless, limit(Math.max(...order.map(({ ms }) => ms))));
      const over = (ending: Ending): void => {
        clearTimeout(timer);
        child.removeAllListeners();
        ended(ending);
      };
      child.on('message', (word: Word) => {
        if ('at' in word) {
          at = word.at;
          timer.refresh();
        } else over(word.killer === null ? { status: 'alive' } : { status: 'killed', at: word.killer });
      });
      child.once('exit', () => {
        over({ status: isEndless ? 'endless' : 'killed', at });
        child = started(bundle);
      });
      child.send({ mutant, order: order.map(({ file, index }) => ({ file, index })) });
    });
  const end = (): void => {
    child.kill();
  };
  return { tried, end };
};
