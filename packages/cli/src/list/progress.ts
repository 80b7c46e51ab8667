import type { Writable } from 'node:stream';

import { Presets, SingleBar } from 'cli-progress';

/** How far a list is read. */
export interface Progress {
  readonly add: (bytes: number) => void;
  readonly stop: () => void;
}

/** For nobody. */
export const noProgress: Progress = { add: () => undefined, stop: () => undefined };

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(1);

/** Shows a bar on a terminal: bytes, megabytes a second, time left. */
export const progressBar = (stream: Writable, totalBytes: number): Progress => {
  const bar = new SingleBar(
    {
      stream: stream,
      format: '{bar} {percentage}% | {done} of {all} MB | {eta_formatted} left',
      clearOnComplete: true,
      hideCursor: true,
      fps: 5,
      etaBuffer: 50,
    },
    Presets.shades_classic,
  );
  let done = 0;
  bar.start(totalBytes, 0, { done: megabytes(0), all: megabytes(totalBytes) });
  return {
    add: (bytes) => {
      done += bytes;
      bar.update(Math.min(done, totalBytes), { done: megabytes(done) });
    },
    stop: () => bar.stop(),
  };
};
