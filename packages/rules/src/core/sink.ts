import type { Message } from './message.js';
import type { Outcome, Reason } from './outcome.js';
import type { Path, Segment } from './path.js';

/** A violation before it has words. */
export interface Finding {
  readonly path: Path;
  readonly args: readonly string[];
  /** Where it is not the rule's own message. */
  readonly message?: Message | undefined;
}

interface Entry {
  readonly findings: Finding[];
  failed: boolean;
  overflowed: boolean;
  deferred?: string;
  skipped?: Reason;
}

const pass: Outcome = { status: 'pass' };
const fail: Outcome = { status: 'fail' };
const nothing: readonly Finding[] = [];

/**
 * Takes what the rules of one run have to say. The one thing in the engine that changes: it is made for a run,
 * is gone with it, and never reaches the author of a rule. A rule that passes leaves no trace in it.
 */
export class Sink {
  readonly #entries = new Map<string, Entry>();
  readonly #path: Segment[] = [];
  readonly #limit: number;
  readonly #unexpected: { readonly id: string; readonly args: readonly string[] };

  /** `limit`: how many findings are kept of one rule. */
  constructor(limit: number, unexpected: { readonly id: string; readonly args: readonly string[] }) {
    this.#limit = limit;
    this.#unexpected = unexpected;
  }

  fail(id: string, args: readonly string[]): void {
    this.#find(id, () => ({ path: [...this.#path], args }));
  }

  /** Takes a finding that is complete already, path and all. */
  take(id: string, finding: Finding): void {
    this.#find(id, () => finding);
  }

  skip(id: string, because: Reason): void {
    this.#entry(id).skipped ??= because;
  }

  defer(id: string, fact: string): void {
    this.#entry(id).deferred ??= fact;
  }

  /** A rule threw: it is skipped, and `unexpected` speaks of it. */
  threw(id: string): void {
    this.#entry(id).skipped = { kind: 'threw' };
    this.unexpected();
  }

  /** Something threw. However often that happens, it is said once. */
  unexpected(): void {
    const { id, args } = this.#unexpected;
    if (!this.hasFailed(id)) this.take(id, { path: [], args });
  }

  hasFailed(id: string): boolean {
    return this.#entries.get(id)?.failed ?? false;
  }

  /** The fact that a rule waits for. */
  deferral(id: string): string | undefined {
    return this.#entries.get(id)?.deferred;
  }

  /** How deep the path is: `leave` goes back to it. */
  get depth(): number {
    return this.#path.length;
  }

  enter(path: Segment | Path): void {
    if (typeof path === 'object') this.#path.push(...path);
    else this.#path.push(path);
  }

  leave(depth: number): void {
    this.#path.length = depth;
  }

  findings(id: string): readonly Finding[] {
    return this.#entries.get(id)?.findings ?? nothing;
  }

  hasOverflowed(id: string): boolean {
    return this.#entries.get(id)?.overflowed ?? false;
  }

  outcome(id: string): Outcome {
    const entry = this.#entries.get(id);
    if (entry === undefined) return pass;
    if (entry.failed) return fail;
    if (entry.deferred !== undefined) return { status: 'deferred', needs: entry.deferred };
    return entry.skipped === undefined ? pass : { status: 'skipped', because: entry.skipped };
  }

  #find(id: string, finding: () => Finding): void {
    const entry = this.#entry(id);
    entry.failed = true;
    if (entry.findings.length < this.#limit) entry.findings.push(finding());
    else entry.overflowed = true;
  }

  #entry(id: string): Entry {
    const known = this.#entries.get(id);
    if (known !== undefined) return known;
    const entry: Entry = { findings: [], failed: false, overflowed: false };
    this.#entries.set(id, entry);
    return entry;
  }
}
