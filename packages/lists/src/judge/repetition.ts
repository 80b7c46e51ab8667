import type { AcceptedRow } from './judge-row.js';
import { rejectionOf } from './reasons.js';
import type { Rejection } from './reasons.js';
import { SeenKeys } from './seen-keys.js';
import { SeenNumbers } from './seen-numbers.js';

/** Which of repeated rows is sent. */
export type Keep = 'first' | 'last' | 'all';

/**
 * Finds rows that repeat a number, however it is written, or a key with another number, in one file or in several. It changes while
 * they are read.
 */
export class Repetition {
  readonly #numbers = new SeenNumbers();
  readonly #keys = new SeenKeys();
  /** Where the lines of each file begin, in one count of all. */
  readonly #files: { readonly name: string; readonly base: number }[] = [];
  #base = 0;
  #last = 0;
  #isNoted = false;

  /** Begins a file. */
  begin(name: string): void {
    this.#base = this.#last;
    this.#files.push({ name, base: this.#base });
  }

  /** Begins again with the first file, when the last of each repeated row is known. */
  rewind(): void {
    this.#files.length = 0;
    this.#base = 0;
    this.#last = 0;
    this.#isNoted = true;
  }

  /** Notes a row that is accepted, to find the last one of those that are the same. */
  note({ subscriber }: AcceptedRow, line: number): void {
    const number = Number(subscriber.MobileNumber);
    this.#numbers.set(number, this.#rowOf(line));
    this.#keys.set(subscriber.SubscriberKey, number);
  }

  /** Returns why a row that is accepted is a repetition; nothing if it is sent. */
  of({ subscriber }: AcceptedRow, line: number): Rejection | undefined {
    const number = Number(subscriber.MobileNumber);
    const row = this.#rowOf(line);
    const other = this.#isNoted ? this.#numbers.rowOf(number) : this.#numbers.add(number, row);
    if (other !== 0 && other !== row) return rejectionOf('same-number', this.#placeOf(other));
    const sameKey = this.#isNoted
      ? this.#keys.numberOf(subscriber.SubscriberKey)
      : this.#keys.add(subscriber.SubscriberKey, number);
    return sameKey === number
      ? undefined
      : rejectionOf('same-key', this.#placeOf(this.#numbers.rowOf(sameKey)));
  }

  /** Bytes of memory for all that was met. */
  get bytes(): number {
    return this.#numbers.bytes + this.#keys.bytes;
  }

  #rowOf(line: number): number {
    const row = this.#base + line;
    this.#last = Math.max(this.#last, row);
    return row;
  }

  /** Returns a line as a person finds it: with its file, if there are several. */
  #placeOf(row: number): string {
    const file = this.#files.filter(({ base }) => base < row).at(-1);
    const line = String(row - (file?.base ?? 0));
    return this.#files.length > 1 || file === undefined ? `${file?.name ?? ''}:${line}` : line;
  }
}
