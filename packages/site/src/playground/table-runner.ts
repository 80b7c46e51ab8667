import type { Evaluation } from './evaluation.js';
import type { TableInput, TableMessage } from './table-messages.js';
import { tableScript } from './table-script.js';

/** The result of a table of the playground. */
export type TableResult =
  | { readonly kind: 'running' }
  | { readonly kind: 'failed'; readonly message: string; readonly line?: number | undefined }
  | { readonly kind: 'evaluated'; readonly evaluation: Evaluation };

/** A table that runs in a worker of its own. */
export interface TableRunner {
  /** Runs another module, for the input that was given last. */
  readonly define: (code: string) => void;
  readonly evaluate: (input: unknown, facts: object) => void;
  readonly close: () => void;
}

/** So long a module may run, and so long an evaluation may take. */
const mostMilliseconds = 2000;

const tooLong = `Ended after ${mostMilliseconds / 1000} seconds: is there a loop without an end?`;

/**
 * Returns a runner. The worker is made of a blob, and so is under the policy of the page: it reaches no network. One that takes too
 * long is ended.
 */
export const newTableRunner = (onResult: (result: TableResult) => void): TableRunner => {
  let worker: Worker | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isReady = false;
  let current: TableInput = { id: 0, input: undefined, facts: {} };
  const wait = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      end();
      onResult({ kind: 'failed', message: tooLong });
    }, mostMilliseconds);
  };
  const end = (): void => {
    clearTimeout(timer);
    worker?.terminate();
    worker = undefined;
    isReady = false;
  };
  const post = (): void => {
    if (worker === undefined || !isReady) return;
    wait();
    worker.postMessage(current);
  };
  return {
    define: (code) => {
      end();
      const script = tableScript(code);
      if (script.kind === 'broken') {
        onResult({ kind: 'failed', message: script.message, line: script.line });
        return;
      }
      onResult({ kind: 'running' });
      const url = URL.createObjectURL(new Blob([script.text], { type: 'text/javascript' }));
      const made = new Worker(url);
      worker = made;
      made.onmessage = ({ data }: MessageEvent<TableMessage>) => {
        if (made !== worker) return;
        if (data.kind === 'started') wait();
        else if (data.kind === 'ready') {
          isReady = true;
          post();
        } else if (data.kind === 'failed') {
          clearTimeout(timer);
          const line = data.line === undefined ? undefined : script.lineOf(data.line);
          onResult({ kind: 'failed', message: data.message, line });
        } else if (data.id === current.id) {
          clearTimeout(timer);
          onResult({ kind: 'evaluated', evaluation: data.evaluation });
        }
      };
      // A mistake that only the browser sees: the script does not begin to run.
      made.onerror = ({ message, lineno }) => {
        if (made !== worker) return;
        end();
        onResult({ kind: 'failed', message, line: script.lineOf(lineno) });
      };
      made.addEventListener('message', () => URL.revokeObjectURL(url), { once: true });
    },
    evaluate: (input, facts) => {
      current = { id: current.id + 1, input, facts };
      post();
    },
    close: end,
  };
};
