import { distinct } from './description.js';
import type { Description, Severity } from './description.js';
import { argumentsOf, placesIn } from './message.js';
import type { Arguments, Message } from './message.js';
import type { Sink } from './sink.js';

/**
 * A pure validator of a `Subject`, given what else is known. Made by `rule`, and put together with
 * `all`, `each`, `at`, `focus`, `when`, `after`, `needs` and `reads`.
 */
export interface Rule<Subject, Known = unknown, Id extends string = string> {
  /** What it is made of, one description an id, in report order. */
  readonly rules: readonly Description<Id>[];
  /** For the engine: says into the sink what it has to say. */
  readonly run: (subject: Subject, known: Known, sink: Sink) => void;
}

/** Returns `undefined` where there is nothing to say, else the arguments of the message. Anything else is `unexpected`. */
export type Check<Subject, Known, Answer extends readonly string[]> = (
  subject: Subject,
  known: Known,
) => Answer | undefined;

/** What throws inside becomes `unexpected`: a fault in one rule never takes the others with it. */
export const contained = <Subject, Known, Id extends string>(
  descriptions: readonly Description<Id>[],
  run: Rule<Subject, Known, Id>['run'],
): Rule<Subject, Known, Id> => {
  const rules = distinct(descriptions);
  return Object.freeze({
    rules,
    run: (subject: Subject, known: Known, sink: Sink) => {
      const depth = sink.depth;
      try {
        run(subject, known, sink);
      } catch (error) {
        sink.leave(depth);
        rules.forEach(({ id }) => sink.threw(id, error));
      }
    },
  });
};

const noArguments = (id: string, places: number): string =>
  `The check of "${id}" returned neither undefined nor a list of strings, as many as its message has placeholders (${places}).`;

const described = <Id extends string>(id: Id, message: Message, severity: Severity): Description<Id> => ({
  id,
  message,
  severity,
  reads: [],
  needs: [],
  after: [],
});

/**
 * States one rule: its id, its message, and a pure check that answers the message's arguments where it is violated.
 * The check judges one subject and says at most one thing of it; `each` repeats it, `at` places it.
 *
 * @example
 * rule('blank', message('Say something.'), (text: string) => (text === '' ? [] : undefined)).rules[0].id // => 'blank'
 */
export const rule = <
  Subject,
  Known,
  const Id extends string,
  Template extends string,
  const Answer extends Arguments<Template>,
>(
  id: Id,
  message: Message<Template>,
  check: Check<Subject, Known, Answer>,
  severity: Severity = 'error',
): Rule<Subject, Known, Id> => {
  const places = placesIn(message.template);
  return contained([described(id, message, severity)], (subject, known, sink) => {
    const answer: unknown = check(subject, known);
    if (answer === undefined) return;
    const args = argumentsOf(answer, places);
    if (args === undefined) sink.threw(id, new TypeError(noArguments(id, places)));
    else sink.fail(id, args);
  });
};

/**
 * Keeps a place in the report for a rule in whose name the reader or the engine speaks.
 *
 * @example
 * reserved('unexpected', message('Something went wrong (<0>).')).rules[0].message.template // => 'Something went wrong (<0>).'
 */
export const reserved = <const Id extends string>(id: Id, message: Message): Rule<unknown, unknown, Id> =>
  Object.freeze({ rules: distinct([described(id, message, 'error')]), run: () => undefined });
