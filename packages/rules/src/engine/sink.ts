import type { Description } from './description.js';
import type { Message } from './message.js';
import { fail, pass } from './outcome.js';
import type { Outcome, Reason } from './outcome.js';
import { isSegment, pathOf } from './path.js';
import type { Path, Segment } from './path.js';

/** A violation before it has words. */
export interface Finding {
  readonly path: Path;
  readonly args: readonly string[];
  /** Where it is not the rule's own message. */
  readonly message: Message | undefined;
}

/** The rule that speaks where something threw, with what, and who else is told. */
export interface Unexpected {
  readonly id: string;
  readonly args: readonly string[];
  readonly hear: (error: unknown, rule: string | undefined) => void;
}

interface Entry {
  readonly findings: Finding[];
  failed: boolean;
  overflowed: boolean;
  deferred?: string;
  skipped?: Reason;
}

const nothing: readonly Finding[] = Object.freeze([]);

/** One reason for all elements: of fields that could not be read, all of them; else the first. */
const joined = (first: Reason, second: Reason): Reason =>
  first.kind === 'unreadable' &&
  second.kind === 'unreadable' &&
  !second.fields.every((field) => first.fields.includes(field))
    ? { kind: 'unreadable', fields: [...new Set([...first.fields, ...second.fields])] }
    : first;

/**
 * Takes what the rules of one run have to say. The one thing in the engine that changes: it is made for a run,
 * is gone with it, and never reaches the author of a rule. A rule that passes leaves no trace in it.
 */
export class Sink {
  readonly #entries = new Map<string, Entry>();
  readonly #path: Segment[] = [];
  readonly #limit: number;
  readonly #ids: Readonly<Record<string, Outcome>>;
  readonly #unexpected: Unexpected;

  /** `limit`: how many findings are kept of one rule. `ids`: of whom it hears, as the names of a record; in another name nothing can be said. */
  constructor(limit: number, ids: Readonly<Record<string, Outcome>>, unexpected: Unexpected) {
    this.#limit = limit;
    this.#ids = ids;
    this.#unexpected = unexpected;
  }

  fail(id: string, args: readonly string[]): void {
    this.#find(id, () => ({ path: [...this.#path], args, message: undefined }));
  }

  /** Takes a finding that is complete already, path and all. */
  take(id: string, finding: Finding): void {
    this.#find(id, () => finding);
  }

  skip(id: string, because: Reason): void {
    const entry = this.#entry(id);
    entry.skipped = entry.skipped === undefined ? because : joined(entry.skipped, because);
  }

  defer(id: string, fact: string): void {
    this.#entry(id).deferred ??= fact;
  }

  /** A rule threw, or did what is as good: it is skipped, and `unexpected` speaks of it. */
  threw(id: string, error: unknown): void {
    this.#entry(id).skipped = { kind: 'threw' };
    this.unexpected(error, id);
  }

  /** Something threw. However often that happens, it is said once; the caller who asked hears of each. */
  unexpected(error: unknown, rule?: string): void {
    const { id, args, hear } = this.#unexpected;
    hear(error, rule);
    if (!this.hasFailed(id)) this.take(id, { path: [], args, message: undefined });
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

  /** Whether the place is one; else nothing is entered. */
  enter(place: Segment | Path): boolean {
    if (isSegment(place)) {
      this.#path.push(place);
      return true;
    }
    const path = pathOf(place);
    path?.forEach((segment) => this.#path.push(segment));
    return path !== undefined;
  }

  leave(depth: number): void {
    this.#path.length = depth;
  }

  /** Those of the rules that said something, in their order. */
  speakersAmong<Id extends string>(rules: readonly Description<Id>[]): readonly Description<Id>[] {
    return this.#entries.size === 0 ? [] : rules.filter(({ id }) => this.#entries.has(id));
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
    // Lost, what is wrong would come out as right.
    if (!Object.hasOwn(this.#ids, id))
      return this.unexpected(new TypeError(`Something was said under "${id}", and no rule has this id.`));
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
