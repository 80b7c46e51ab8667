import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { fault } from '../input/fault.js';
import type { Fault } from '../input/fault.js';
import type { Bytes } from '../input/lines.js';

/** How a program ended: by itself with a code, or by a signal. */
export interface Ending {
  readonly code: number | null;
  readonly signal: string | null;
}

/** A program that is running, and gets the cases. */
export interface Implementation {
  readonly stdin: Writable;
  readonly stdout: Bytes;
  /** Settles when it has ended, and all that it wrote has been passed on. */
  readonly ended: Promise<Ending>;
  /** Ends it, and lets go of its streams. Nothing happens if it has ended. */
  readonly stop: () => void;
}

/** An ending in words. */
export const endingText = ({ code, signal }: Ending): string =>
  signal === null ? `exit code ${code ?? 'unknown'}` : `signal ${signal}`;

/** A program that was started. */
export interface Started {
  readonly kind: 'started';
  readonly implementation: Implementation;
}

/** What the system has against a command, in words. */
const startFault = (command: readonly string[], error: unknown): Fault => {
  const { code, message } = error as NodeJS.ErrnoException;
  const place = { file: command.join(' ') };
  switch (code) {
    case 'ENOENT':
      return fault(place, 'a program to start', 'none of this name', 'check its name and its path');
    case 'EACCES':
      return fault(
        place,
        'a program to start',
        'a file that may not be executed',
        'put what runs it before it, as in -- node mine.mjs',
      );
    default:
      return fault(place, 'a program to start', `a failure (${code ?? message})`);
  }
};

/** Starts a program without a shell. What it writes to its standard error goes to `stderr` as it comes. */
export const startImplementation = async (
  command: readonly string[],
  stderr: Writable,
): Promise<Started | Fault> => {
  try {
    const [name = '', ...args] = command;
    const child = spawn(name, args, { stdio: 'pipe' });
    const ended = new Promise<Ending>((resolve) => {
      child.once('close', (code, signal) => resolve({ code, signal }));
    });
    await once(child, 'spawn');
    child.on('error', () => undefined);
    child.stderr.pipe(stderr, { end: false });
    const stop = (): void => {
      // A program that does not answer may not listen to anything milder either.
      child.kill('SIGKILL');
      // Its own children may outlive it with its streams in their hands: nobody waits for them.
      [child.stdin, child.stdout, child.stderr].forEach((stream) => stream.destroy());
    };
    return { kind: 'started', implementation: { stdin: child.stdin, stdout: child.stdout, ended, stop } };
  } catch (error) {
    return startFault(command, error);
  }
};
