import type { Facts } from '../engine/fact.js';
import type { Options } from '../engine/option.js';
import { own } from '../engine/own.js';
import { render } from '../engine/render.js';
import type { Report } from '../engine/report.js';
import type { Lookups } from '../engine/settle.js';
import type { Ids, Rows } from '../engine/stated.js';
import type { OptionsOf, Table } from '../engine/table.js';
import { handled } from './handled.js';
import type { Answering } from './handled.js';
import { negotiate } from './negotiate.js';
import type { FetchRequest } from './read-json.js';
import type { ReportOrIssues } from './said.js';

/** A report of which nothing is wrong. `incomplete` where a fact is missing that nobody looks up. */
export type Judged<Value, Id extends string> = Report<Value, Id> & { readonly value: Value };

/** How requests are handled. */
export interface Handling<
  Asked extends FetchRequest,
  Out,
  Value,
  Input,
  F extends Facts,
  O extends Options,
  M extends Rows,
  Sent,
> extends Answering {
  /** The input of the table, of the parsed body: `undefined` where there was none. */
  readonly input: (body: unknown, request: Asked) => Input;
  /** What happens with a request of which nothing is wrong. What it throws is the caller's to catch. */
  readonly accepted: (report: Judged<Value, Ids<M>>, request: Asked) => Sent | Promise<Sent>;
  /** How facts are looked up: those alone that would change the answer, and each once. */
  readonly lookups?: Lookups<F>;
  readonly options?: OptionsOf<O>;
  /** The table in the client's language, for problem details. The documented body stays as documented. */
  readonly translated?: (request: Asked) => Table<Out, Value, Input, F, O, M> | undefined;
}

type Lookup = (missing: readonly string[]) => unknown;

/** The same lookups, each of which is asked once for the same. */
const askedOnce = (lookups: object): object => {
  const answers = new Map<string, Promise<unknown>>();
  const once =
    (fact: string, lookup: Lookup): Lookup =>
    (missing) => {
      const question = JSON.stringify([fact, missing]);
      const answer = answers.get(question) ?? (async () => await lookup(missing))();
      answers.set(question, answer);
      return answer;
    };
  return Object.fromEntries(
    Object.entries(lookups as { readonly [fact: string]: Lookup }).map(([fact, lookup]) => [
      fact,
      once(fact, lookup),
    ]),
  );
};

/** What is said where a fact could not be looked up. */
const faultOf = (messages: object, referenceId: string): ReportOrIssues => {
  const stated = own(messages as { readonly [id: string]: { readonly template: string } }, 'unexpected');
  const template = stated?.template ?? 'An unexpected error occurred (reference <0>).';
  return [{ message: render(template, [referenceId]), path: [], rule: 'unexpected' }];
};

/** A handler by a table. */
export const byTable =
  <Asked extends FetchRequest, Out, Value, Input, F extends Facts, O extends Options, M extends Rows, Sent>(
    table: Table<Out, Value, Input, F, O, M>,
    handling: Handling<Asked, Out, Value, Input, F, O, M, Sent>,
  ): ((request: Asked) => Promise<Sent>) =>
  (request) =>
    handled<Sent>(request, handling, async (body, refuse) => {
      const { input, accepted, options, translated } = handling;
      const asked = input(body, request);
      const given = handling.lookups ?? {};
      // A translated table asks what was asked already.
      const lookups = (translated === undefined ? given : askedOnce(given)) as Lookups<F>;
      const faults: unknown[] = [];
      const onUnexpected = (error: unknown, rule: string | undefined): void => {
        // Where a rule threw, that is said.
        faults.push(error);
        options?.onUnexpected?.(error, rule);
      };
      const judgedBy = async (
        rules: Table<Out, Value, Input, F, O, M>,
        chosen: OptionsOf<O>,
      ): Promise<Report<Value, Ids<M>>> => {
        // What is wrong whatever the facts are needs none of them.
        const atOnce = rules.validate(asked, {}, chosen);
        return atOnce.status === 'invalid' ? atOnce : rules.settle(asked, lookups, {}, chosen, atOnce);
      };
      const report = await judgedBy(table, { ...options, onUnexpected } as OptionsOf<O>);
      const isFault = report.status === 'incomplete' && faults.length > 0;
      if (report.status !== 'invalid' && !isFault) return accepted(report as Judged<Value, Ids<M>>, request);
      const words =
        negotiate(request.headers.get('accept')) === 'application/json' ? undefined : translated?.(request);
      if (isFault) return refuse(faultOf((words ?? table).messages, options?.referenceId ?? 'unknown'), 500);
      return refuse(
        words === undefined
          ? report
          : await judgedBy(words, { ...options, onUnexpected: undefined } as OptionsOf<O>),
      );
    });
