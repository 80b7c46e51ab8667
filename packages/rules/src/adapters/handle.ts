import type { AdviceById } from '../engine/advice.js';
import type { Facts } from '../engine/fact.js';
import { own } from '../engine/own.js';
import type { Options } from '../engine/option.js';
import { render } from '../engine/render.js';
import type { Report } from '../engine/report.js';
import type { Lookups } from '../engine/settle.js';
import type { Ids, Rows } from '../engine/stated.js';
import type { OptionsOf, Table } from '../engine/table.js';
import { answerOf, respond } from './answer.js';
import type { Answer } from './answer.js';
import { readJson } from './read-json.js';
import type { FetchRequest } from './read-json.js';
import type { ReportOrIssues } from './said.js';

export type { FetchRequest } from './read-json.js';

// eslint-disable-next-line no-restricted-syntax -- a handler of the Fetch standard answers with one
declare const Response: new (body: string, init: Pick<Answer, 'status' | 'headers'>) => unknown;

/** A report of which nothing is wrong. `incomplete` where a fact is missing that nobody looks up. */
export type Judged<Value, Id extends string> = Report<Value, Id> & { readonly value: Value };

/** How requests are handled. */
export interface Handling<
  Asked extends FetchRequest,
  Value,
  Input,
  F extends Facts,
  O extends Options,
  Id extends string,
  Sent,
> {
  /** The input of the table, of the parsed body: `undefined` where there was none. */
  readonly input: (body: unknown, request: Asked) => Input;
  /** What happens with a request of which nothing is wrong. What it throws is the caller's to catch. */
  readonly accepted: (report: Judged<Value, Id>, request: Asked) => Sent | Promise<Sent>;
  /** How facts are looked up: those alone that would change the answer. */
  readonly lookups?: Lookups<F>;
  readonly options?: OptionsOf<O>;
  /** What problem details say beside the sentences: the cause, and a remedy. */
  readonly advice?: AdviceById;
  /** How many bytes a body has at most; 1,048,576 where it is not given. */
  readonly mostBytes?: number;
}

/** What is said where a fact could not be looked up. */
const faultOf = (messages: object, referenceId: string): ReportOrIssues => {
  const stated = own(messages as { readonly [id: string]: { readonly template: string } }, 'unexpected');
  const template = stated?.template ?? 'An unexpected error occurred (reference <0>).';
  return [{ message: render(template, [referenceId]), path: [], rule: 'unexpected' }];
};

/**
 * Makes a handler of the Fetch standard, `(Request) => Promise<Response>`, for Hono, Deno, Bun, workers and others: reads a
 * JSON body of limited size, judges it by a table, and answers with every sentence at once; or looks up the facts that are
 * missing, judges again, and passes on what is right. A body that cannot be read is 413, 415 or 400, a lookup that fails is
 * 500, and all have one form.
 *
 * @example
 * const greetings = table({ name: 'greeting', body: object({ text }), messages: { missing: 'Say something.' } });
 * const greeting = greetings.rules({ missing: greetings.on('text').fails((g) => g.text === undefined) });
 * const answer = handle(greeting, { input: (body) => body, accepted: ({ value }) => Response.json(value, { status: 202 }) });
 * typeof answer // => 'function'
 */
export const handle =
  <Asked extends FetchRequest, Out, Value, Input, F extends Facts, O extends Options, M extends Rows, Sent>(
    table: Table<Out, Value, Input, F, O, M>,
    {
      input,
      accepted,
      lookups,
      options,
      advice,
      mostBytes = 1_048_576,
    }: Handling<Asked, Value, Input, F, O, Ids<M>, Sent>,
  ): ((request: Asked) => Promise<Sent>) =>
  async (request) => {
    const accept = request.headers.get('accept');
    const send = ({ body, ...init }: Answer): Sent => new Response(body, init) as Sent;
    const read = await readJson(request, mostBytes);
    if (!('json' in read)) return send(answerOf([{ message: read.message, path: [] }], read.status, accept));
    const faults: unknown[] = [];
    const onUnexpected = (error: unknown, rule: string | undefined): void => {
      if (rule === undefined) faults.push(error);
      options?.onUnexpected?.(error, rule);
    };
    const asked = input(read.json, request);
    const chosen = { ...options, onUnexpected } as OptionsOf<O>;
    // What is wrong whatever the facts are needs none of them.
    const atOnce = respond(table.validate(asked, {}, chosen), accept, advice);
    if (atOnce !== undefined) return send(atOnce);
    const report = await table.settle(asked, lookups ?? {}, {}, chosen);
    const refusal = respond(report, accept, advice);
    if (refusal !== undefined) return send(refusal);
    return report.status === 'incomplete' && faults.length > 0
      ? send(answerOf(faultOf(table.messages, options?.referenceId ?? 'unknown'), 500, accept, advice))
      : accepted(report as Judged<Value, Ids<M>>, request);
  };
