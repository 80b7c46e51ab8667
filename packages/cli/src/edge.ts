import type { Writable } from 'node:stream';
import type { Started } from './conformance/implementation.js';
import type { Fault } from './input/fault.js';
import type { ListSource } from '@assay/lists';
import type { Bytes } from './input/lines.js';
import type { OutputFolder } from './list/output-folder.js';
import type { Progress } from './list/progress.js';

/** All that the program has of the world outside it. */
export interface Edge {
  readonly stdin: () => Bytes;
  readonly stdout: Writable;
  readonly stderr: Writable;
  /** The bytes of a file. What the system has against it is thrown while they are read. */
  readonly open: (file: string) => Bytes;
  /** The exports of a module of JavaScript. Rejects with what is wrong with it. */
  readonly load: (file: string) => Promise<object>;
  /** Writes a file, and the folders that it is in. Rejects with what the system has against it. */
  readonly save: (file: string, text: string) => Promise<void>;
  /** The source of a contact list: a file, or `-`. Rejects with what the system has against it. */
  readonly source: (file: string) => Promise<ListSource>;
  /** Begins a folder of outputs, aside from its place. Rejects if it is there. */
  readonly folder: (path: string, isForced: boolean) => Promise<OutputFolder>;
  /** Aborted by Ctrl-C. */
  readonly interrupted: AbortSignal;
  /** Shows how far a list is read, if somebody looks. */
  readonly progress: (totalBytes: number | undefined) => Promise<Progress>;
  /** The most memory that the program had, in bytes. */
  readonly peakBytes: () => number;
  /** The names of what is in a folder. Rejects with what the system has against it. */
  readonly list: (folder: string) => Promise<readonly string[]>;
  /** The folder of the cases that come with the rules. */
  readonly corpus: string;
  /** Starts another program, whose standard error goes to `stderr`. */
  readonly start: (command: readonly string[], stderr: Writable) => Promise<Started | Fault>;
  /** Whether standard output takes colour. */
  readonly colour: boolean;
  readonly version: string;
  /** Milliseconds, from whenever. */
  readonly now: () => number;
}
