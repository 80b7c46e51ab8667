import type { Writable } from 'node:stream';
import type { Bytes } from '../input/lines.js';

/** How a program ended: by itself with a code, or by a signal. */
export interface Ending {
  readonly code: number | null;
  readonly signal: string | null;
}

/** A program that is running, and is asked. */
export interface Implementation {
  readonly stdin: Writable;
  readonly stdout: Bytes;
  /** Settles when it has ended, and all that it wrote has been passed on. */
  readonly ended: Promise<Ending>;
  /** Ends it, and lets go of its streams. Nothing happens where it has ended. */
  readonly stop: () => void;
}

/** An ending in words. */
export const endingText = ({ code, signal }: Ending): string =>
  signal === null ? `exit code ${code ?? 'unknown'}` : `signal ${signal}`;
