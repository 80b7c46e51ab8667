import type { Finding, Path } from '../schema/node.js';
import type { ShapeText } from '../schema/shapes.js';
import { fail, joinReasons, pass } from './outcome.js';
import type { Outcome, Reason } from './outcome.js';
import type { Program } from './program.js';
import type { Missing } from './report.js';
import type { Settings } from './settings.js';

/** The results of one rule. They change while the run goes on. */
interface Entry {
  readonly findings: Finding[];
  failed: boolean;
  overflowed: boolean;
  deferred: string | undefined;
  skipped: Reason | undefined;
  /** The elements at which it failed, and those at which it waits for which fact: for the rules that come after it. */
  failedAt: Set<string> | undefined;
  deferredAt: Map<string, string> | undefined;
}

const newEntry = (): Entry => ({
  findings: [],
  failed: false,
  overflowed: false,
  deferred: undefined,
  skipped: undefined,
  failedAt: undefined,
  deferredAt: undefined,
});

/** Returns false for a finding that is a warning, whatever its rule is: a field that is not documented. */
export const isError = ({ text }: Finding): boolean => text !== 'unknown';

/** Returns the outcome of a rule with results: the strongest of fail, deferred, skipped. */
export const outcomeOf = ({ failed, deferred, skipped }: Readonly<Entry>): Outcome => {
  if (failed) return fail;
  if (deferred !== undefined) return { status: 'deferred', needs: deferred };
  return skipped === undefined ? pass : { status: 'skipped', because: skipped };
};

/**
 * Collects the results of one run, by the index of the rule. It is the one thing that changes in a run: it is made for it, is gone
 * with it, and no rule gets it. A rule that passes leaves no trace in it.
 */
export class Collector {
  readonly #program: Program;
  readonly #settings: Settings;
  /** None if no rule has a result. */
  #entries: (Entry | undefined)[] | undefined;
  #missing: Map<string, Set<string> | undefined> | undefined;

  constructor(program: Program, settings: Settings) {
    this.#program = program;
    this.#settings = settings;
  }

  /** Adds a finding of the reader. */
  addShape(finding: Finding): void {
    this.fail(this.#program.shape, undefined, finding);
  }

  /** Adds a warning of the reader: `shape` does not fail. Returns if there was room for it. */
  warn(text: ShapeText, path: Path, args: readonly string[]): boolean {
    return this.#add(this.#entryFor(this.#program.shape), { path, args, text });
  }

  /** `element`: the key of the element, for the rules that come after it. */
  fail(rule: number, element: string | undefined, finding: Finding): void {
    const entry = this.#entryFor(rule);
    entry.failed = true;
    if (element !== undefined) (entry.failedAt ??= new Set()).add(element);
    this.#add(entry, finding);
  }

  skip(rule: number, because: Reason): void {
    const entry = this.#entryFor(rule);
    entry.skipped = entry.skipped === undefined ? because : joinReasons(entry.skipped, because);
  }

  defer(rule: number, element: string | undefined, fact: string): void {
    const entry = this.#entryFor(rule);
    entry.deferred ??= fact;
    if (element !== undefined) (entry.deferredAt ??= new Map()).set(element, fact);
  }

  /** Adds a fact that is missing, and of a keyed one, its key. */
  miss(fact: string, key: string | undefined): void {
    this.#missing ??= new Map<string, Set<string> | undefined>();
    const keys = this.#missing.get(fact) ?? (key === undefined ? undefined : new Set<string>());
    if (key !== undefined) keys?.add(key);
    this.#missing.set(fact, keys);
  }

  /** Skips a rule whose code threw, or returned what it may not: the report has `unexpected`. */
  threw(rule: number, id: string, error: unknown): void {
    this.#entryFor(rule).skipped = { kind: 'threw' };
    this.unexpected(error, id);
  }

  /** Fails `unexpected`: once, however often something throws. The caller gets each error. */
  unexpected(error: unknown, id?: string): void {
    this.#settings.onUnexpected(error, id);
    const { unexpected } = this.#program;
    if (this.entry(unexpected) === undefined)
      this.fail(unexpected, undefined, { path: [], args: [this.#settings.referenceId], text: undefined });
  }

  /** Nothing was evaluated: an error, and every rule is skipped. */
  giveUp(error: unknown): void {
    this.unexpected(error);
    this.#program.rules.forEach((_, rule) => this.skip(rule, { kind: 'threw' }));
  }

  /**
   * Forgets the rules that wait for a fact, and what they wait for. Returns their indices: with more facts they are evaluated
   * again, and no other is.
   */
  reopen(): readonly number[] {
    const waiting: number[] = [];
    this.#missing = undefined;
    this.#entries?.forEach((entry, rule, entries) => {
      if (entry?.deferred === undefined) return;
      waiting.push(rule);
      entries[rule] = undefined;
    });
    return waiting;
  }

  /** If a rule has failed that is an error. */
  get isInvalid(): boolean {
    const entries = this.#entries;
    if (entries === undefined) return false;
    for (let rule = 0; rule < entries.length; rule += 1)
      if (entries[rule]?.failed === true && this.#isError(rule)) return true;
    return false;
  }

  /** How many errors are listed. */
  get errorCount(): number {
    const entries = this.#entries;
    let count = 0;
    if (entries === undefined) return count;
    for (let rule = 0; rule < entries.length; rule += 1) {
      const findings = entries[rule]?.findings;
      if (findings === undefined || !this.#isError(rule)) continue;
      for (let i = 0; i < findings.length; i += 1) if (isError(findings[i] as Finding)) count += 1;
    }
    return count;
  }

  /** If every rule passed, without a warning. */
  get isEmpty(): boolean {
    return this.#entries === undefined;
  }

  /** Returns the results of a rule; none if it passes. */
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

  #isError(rule: number): boolean {
    return this.#program.rules[rule]?.isError === true;
  }

  /** Returns if there was room for it. */
  #add(entry: Entry, finding: Finding): boolean {
    if (entry.findings.length < this.#settings.maxViolations) entry.findings.push(finding);
    else entry.overflowed = true;
    return !entry.overflowed;
  }

  #entryFor(rule: number): Entry {
    this.#entries ??= new Array<undefined>(this.#program.rules.length).fill(undefined);
    const before = this.#entries[rule];
    if (before !== undefined) return before;
    const entry = newEntry();
    this.#entries[rule] = entry;
    return entry;
  }
}
