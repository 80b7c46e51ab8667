import type { Writable } from 'node:stream';

/** Bytes as they arrive. */
export type Bytes = AsyncIterable<Uint8Array>;

/** All that the program has of the world outside it. */
export interface Edge {
  readonly stdin: () => Bytes;
  readonly stdout: Writable;
  readonly stderr: Writable;
  /** The bytes of a file. What the system has against it is thrown while they are read. */
  readonly open: (file: string) => Bytes;
  /** Whether standard output takes colour. */
  readonly colour: boolean;
  readonly version: string;
}
