import type { Writable } from 'node:stream';

/** Writes at the pace of whoever reads. */
export interface Writer {
  /** Settles when the reader has room for more, or is gone. Never rejects. */
  readonly write: (text: string) => Promise<void>;
  /** Settles when all has been written, or could not be. Never rejects. */
  readonly written: () => Promise<void>;
  /** Why nothing can be written any more. */
  readonly failure: () => NodeJS.ErrnoException | undefined;
}

/** Puts a stream behind a writer: its errors are kept, and thrown at nobody. */
export const writer = (stream: Writable): Writer => {
  let failure: NodeJS.ErrnoException | undefined;
  let last: Promise<void> = Promise.resolve();
  const fail = (error: Error | null | undefined): void => {
    failure ??= error ?? undefined;
  };
  stream.on('error', fail);
  return {
    write: (text) =>
      new Promise((resolve) => {
        last = new Promise((done) => {
          const hasRoom = stream.write(text, (error) => {
            fail(error);
            resolve();
            done();
          });
          if (hasRoom) resolve();
        });
      }),
    written: () => last,
    failure: () => failure,
  };
};

const gone: readonly (string | undefined)[] = ['EPIPE', 'ERR_STREAM_DESTROYED'];

/** Whether the reader has left, as `head` does when it has seen enough: nothing is wrong then. */
export const readerLeft = ({ code }: NodeJS.ErrnoException): boolean => gone.includes(code);
