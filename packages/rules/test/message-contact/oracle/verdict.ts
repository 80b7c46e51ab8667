import type { Body } from './body.js';
import type { Message, Path } from './expected.js';
import type { Field } from './field.js';

/** Section 3: "Every rule has one outcome per request"; a rule over elements has one for each of them. */
export type Verdict =
  | { readonly outcome: 'pass' }
  | { readonly outcome: 'skipped' }
  | { readonly outcome: 'deferred'; readonly needs: string }
  | {
      readonly outcome: 'fail';
      readonly path: Path;
      readonly args: readonly string[];
      /** Only of `shape`, which has several. */
      readonly text?: string;
    };

/** What a rule judges, with the defaults of the options filled in. */
export interface Situation {
  readonly messageId: unknown;
  readonly body: Body;
  /** Section 1: undefined is not looked up, null is no such message. */
  readonly message: Message | null | undefined;
  readonly phone: 'e164' | 'possible' | 'valid';
  readonly anyMessageId: boolean;
  readonly maxSubscribers: number;
}

/** When a rule fires, when it is skipped and when deferred. */
export type Reading = (situation: Situation) => readonly Verdict[];

export const pass: Verdict = { outcome: 'pass' };
export const skipped: Verdict = { outcome: 'skipped' };
export const deferred = (needs: string): Verdict => ({ outcome: 'deferred', needs });
export const fail = (path: Path, ...args: readonly string[]): Verdict => ({ outcome: 'fail', path, args });

/** Section 1.1: "A rule that reads an unreadable field is skipped". */
export const reading = (fields: readonly Field<unknown>[], judge: () => Verdict): Verdict =>
  fields.every((field) => field.readable) ? judge() : skipped;

/** Section 1.1: a rule over elements; absent counts as none. */
export const eachElement = <Element>(
  list: Field<readonly Element[]>,
  judge: (element: Element, path: Path) => Verdict | readonly Verdict[],
): readonly Verdict[] =>
  list.readable
    ? (list.value ?? []).flatMap((element, index) => judge(element, [list.key, index]))
    : [skipped];
