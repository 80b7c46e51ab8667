import type { Report } from '@assay/rules';
import type { SendRequest } from '@assay/rules/message-contact';

import { filled, filledTwice, ids, shapeTexts, texts } from './words.js';
import type { Id, ShapeText } from './words.js';

export type Answer = Report<SendRequest, Id>;
type Outcome = Answer['outcomes'][Id];
type Violation = Answer['violations'][number];
export type Path = Violation['path'];

export const passed: Outcome = { status: 'pass' };
export const failed: Outcome = { status: 'fail' };

const passing = Object.fromEntries(ids.map((id) => [id, passed])) as Record<Id, Outcome>;
const none: readonly string[] = [];

/** Violations of one rule, or of a request, as many as a report may have. */
export class Violations {
  readonly list: Violation[] = [];
  truncated = false;
  readonly most: number;

  constructor(most: number) {
    this.most = most;
  }

  add(rule: Id, path: Path): void {
    if (this.list.length < this.most)
      this.list.push({ rule, path, args: none, message: texts[rule].before, severity: 'error' });
    else this.truncated = true;
  }

  addOf(rule: Id, path: Path, value: string): void {
    if (this.list.length < this.most)
      this.list.push({ rule, path, args: [value], message: filled(texts[rule], value), severity: 'error' });
    else this.truncated = true;
  }

  /** Adds those of one rule. */
  addAll({ list, truncated }: Violations): void {
    const room = Math.min(list.length, this.most - this.list.length);
    for (let i = 0; i < room; i += 1) this.list.push(list[i] as Violation);
    this.truncated ||= truncated || room < list.length;
  }
}

/** All that is found in one request. */
export class Verdict extends Violations {
  readonly outcomes: Record<Id, Outcome> = { ...passing };
  readonly deferred: Answer['deferred'][number][] = [];

  /** Adds a field that cannot be read. */
  misread(path: Path, text: ShapeText, args: readonly string[]): void {
    this.outcomes.shape = failed;
    if (this.list.length >= this.most) {
      this.truncated = true;
      return;
    }
    const cut = shapeTexts[text];
    const [value, other] = args;
    const message =
      value === undefined
        ? cut.before
        : other === undefined
          ? filled(cut, value)
          : filledTwice(cut, value, other);
    this.list.push({ rule: 'shape', path, args, message, severity: 'error', text });
  }

  defer(rule: Id, needs: string): void {
    this.outcomes[rule] = { status: 'deferred', needs };
    this.deferred.push({ rule, needs });
  }

  /** Skips a rule for a field that could not be read. */
  skip(rule: Id, field: string): void {
    const before = this.outcomes[rule];
    const known =
      before.status === 'skipped' && before.because.kind === 'unreadable' ? before.because.fields : none;
    if (!known.includes(field))
      this.outcomes[rule] = {
        status: 'skipped',
        because: { kind: 'unreadable', fields: [...known, field] },
      };
  }

  /** Skips a rule for a fact that was looked up, and is not there. */
  lack(rule: Id, fact: string): void {
    this.outcomes[rule] = { status: 'skipped', because: { kind: 'absent', fact } };
  }
}
