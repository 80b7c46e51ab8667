import type { Hearer } from './cell.js';
import { emptyEntry, isError, joined } from './entry.js';
import type { Entry, Finding, Ranks } from './entry.js';
import type { Settings } from './settings.js';
import type { ShapeText } from './shape.js';
import type { Reason } from './outcome.js';
import type { Path } from './path.js';
import type { Missing } from './report.js';

/**
 * Takes what the rules of one run have to say, each by its index in the report. The one thing in the engine that changes:
 * it is made for a run, is gone with it, and never reaches the author of a rule. A rule that passes leaves no trace in it.
 */
export class Sink implements Hearer {
  readonly #errors: readonly boolean[];
  /** None where no rule has said anything. */
  #entries: (Entry | undefined)[] | undefined;
  #missing: Map<string, Set<string> | undefined> | undefined;
  #isInvalid = false;
  readonly #settings: Settings;
  readonly #shape: number;
  readonly #unexpected: number;

  constructor({ errors, shape, unexpected }: Ranks, settings: Settings) {
    this.#errors = errors;
    this.#shape = shape;
    this.#settings = settings;
    this.#unexpected = unexpected;
  }

  get most(): number {
    return this.#settings.most;
  }

  found(text: ShapeText, path: Path, args: readonly string[]): void {
    this.fail(this.#shape, undefined, { path, args, text });
  }

  /** Notes what the reader finds odd, and could read: `shape` does not fail by it. Returns if there was room for it. */
  warn(text: ShapeText, path: Path, args: readonly string[]): boolean {
    return this.#list(this.#shape, { path, args, text });
  }

  /** `place`: where, for the rules that come after it. */
  fail(rule: number, place: string | undefined, finding: Finding): void {
    const entry = this.#entryFor(rule);
    entry.failed = true;
    this.#isInvalid ||= this.#errors[rule] === true;
    if (place !== undefined) (entry.failedAt ??= new Set()).add(place);
    this.#list(rule, finding);
  }

  skip(rule: number, because: Reason): void {
    const entry = this.#entryFor(rule);
    entry.skipped = entry.skipped === undefined ? because : joined(entry.skipped, because);
  }

  defer(rule: number, place: string | undefined, fact: string): void {
    const entry = this.#entryFor(rule);
    entry.deferred ??= fact;
    if (place !== undefined) (entry.deferredAt ??= new Map()).set(place, fact);
  }

  miss(fact: string, key: string | undefined): void {
    this.#missing ??= new Map<string, Set<string> | undefined>();
    const keys = this.#missing.get(fact) ?? (key === undefined ? undefined : new Set<string>());
    if (key !== undefined) keys?.add(key);
    this.#missing.set(fact, keys);
  }

  /** A rule threw, or did what is as good: it is skipped, and `unexpected` speaks of it. */
  threw(rule: number, id: string, error: unknown): void {
    this.#entryFor(rule).skipped = { kind: 'threw' };
    this.unexpected(error, id);
  }

  /** Something threw. However often that happens, it is said once; the caller who asked hears of each. */
  unexpected(error: unknown, id?: string): void {
    this.#settings.hear(error, id);
    if (this.entry(this.#unexpected) === undefined)
      this.fail(this.#unexpected, undefined, {
        path: [],
        args: [this.#settings.referenceId],
        text: undefined,
      });
  }

  /** Whether a rule has failed that lets nothing pass. */
  get isInvalid(): boolean {
    return this.#isInvalid;
  }

  /** How many errors are listed. */
  get errorCount(): number {
    return (this.#entries ?? []).reduce(
      (count, entry, rule) =>
        count + (this.#errors[rule] === true ? (entry?.findings.filter(isError).length ?? 0) : 0),
      0,
    );
  }

  /** Whether any rule said anything at all. */
  get hasSpoken(): boolean {
    return this.#entries !== undefined;
  }

  /** What a rule said: nothing, where it passes. */
  entry(rule: number): Readonly<Entry> | undefined {
    return this.#entries?.[rule];
  }

  /** Every fact that a rule waits for, and of a keyed one, for which keys. */
  get missing(): readonly Missing[] {
    const missing: Missing[] = [];
    this.#missing?.forEach((keys, fact) => {
      missing.push(keys === undefined ? { fact } : { fact, keys: [...keys] });
    });
    return missing;
  }

  /** Returns if there was room for it. */
  #list(rule: number, finding: Finding): boolean {
    const entry = this.#entryFor(rule);
    if (entry.findings.length < this.#settings.limit) entry.findings.push(finding);
    else entry.overflowed = true;
    return !entry.overflowed;
  }

  #entryFor(rule: number): Entry {
    this.#entries ??= new Array<undefined>(this.#errors.length).fill(undefined);
    const known = this.#entries[rule];
    if (known !== undefined) return known;
    const entry = emptyEntry();
    this.#entries[rule] = entry;
    return entry;
  }
}
