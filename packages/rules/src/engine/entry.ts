import { fail, pass } from './outcome.js';
import type { Outcome, Reason } from './outcome.js';
import type { Path } from './path.js';
import type { ShapeText } from './shape.js';

/** A violation before it has words. */
export interface Finding {
  readonly path: Path;
  readonly args: readonly string[];
  /** Of `shape`, which has several texts. */
  readonly text: ShapeText | undefined;
}

/** What one rule had to say. It changes while the run goes on. */
export interface Entry {
  readonly findings: Finding[];
  failed: boolean;
  overflowed: boolean;
  deferred: string | undefined;
  skipped: Reason | undefined;
  /** Where it failed, and where it waits for which fact: for the rules that come after it. */
  failedAt: Set<string> | undefined;
  deferredAt: Map<string, string> | undefined;
}

/** One reason for all elements: of fields that could not be read, all of them; else the first. */
export const joined = (first: Reason, second: Reason): Reason =>
  first.kind === 'unreadable' &&
  second.kind === 'unreadable' &&
  !second.fields.every((field) => first.fields.includes(field))
    ? { kind: 'unreadable', fields: [...new Set([...first.fields, ...second.fields])] }
    : first;

/** Of a rule that has said nothing yet. */
export const emptyEntry = (): Entry => ({
  findings: [],
  failed: false,
  overflowed: false,
  deferred: undefined,
  skipped: undefined,
  failedAt: undefined,
  deferredAt: undefined,
});

/** If a finding of a rule that lets nothing pass is an error: a field that nobody documents is a warning. */
export const isError = ({ text }: Finding): boolean => text !== 'unknown';

/** What a rule that said something came to: the strongest of fail, deferred, skipped. */
export const outcomeOf = ({ failed, deferred, skipped }: Readonly<Entry>): Outcome => {
  if (failed) return fail;
  if (deferred !== undefined) return { status: 'deferred', needs: deferred };
  return skipped === undefined ? pass : { status: 'skipped', because: skipped };
};

/** Where the rules are in a report, that a sink has to know. */
export interface Ranks {
  /** For each rule, whether it lets nothing pass. */
  readonly errors: readonly boolean[];
  /** The index of the one that speaks for the reader. */
  readonly shape: number;
  /** The index of the one that speaks where something threw. */
  readonly unexpected: number;
}
