import type { Facts } from '../engine/fact.js';
import type { Options } from '../engine/option.js';
import type { Rows } from '../engine/stated.js';
import type { Table } from '../engine/table.js';
import { bySchema } from './handle-schema.js';
import type { AnySchema, SchemaHandling } from './handle-schema.js';
import { byTable } from './handle-table.js';
import type { Handling } from './handle-table.js';
import type { FetchRequest } from './read-json.js';

/**
 * Makes a handler of the Fetch standard, `(Request) => Promise<Response>`, for Hono, Deno, Bun, workers and others: reads a
 * JSON body of limited size, judges it by a table, and responds with every sentence at once; or looks up the facts that are
 * missing, judges again, and passes on what is right. A body that cannot be read is 413, 415 or 400, a lookup that fails is
 * 500, and all have one form. A schema, of this library or of another, is taken in the place of a table: its facts are bound.
 *
 * @example
 * const greetings = table({ name: 'greeting', body: object({ text }), messages: { missing: 'Say something.' } });
 * const greeting = greetings.rules({ missing: greetings.on('text').fails((g) => g.text === undefined) });
 * const answer = handle(greeting, { input: (body) => body, accepted: ({ value }) => Response.json(value, { status: 202 }) });
 * typeof answer // => 'function'
 */
export function handle<
  Asked extends FetchRequest,
  Out,
  Value,
  Input,
  F extends Facts,
  O extends Options,
  M extends Rows,
  Sent,
>(
  table: Table<Out, Value, Input, F, O, M>,
  handling: Handling<Asked, Out, Value, Input, F, O, M, Sent>,
): (request: Asked) => Promise<Sent>;
export function handle<Asked extends FetchRequest, S extends AnySchema, Sent>(
  schema: S,
  handling: SchemaHandling<Asked, S, Sent>,
): (request: Asked) => Promise<Sent>;
export function handle(by: object, handling: object): (request: FetchRequest) => Promise<unknown> {
  return '~standard' in by
    ? bySchema(by as AnySchema, handling as SchemaHandling<FetchRequest, AnySchema, unknown>)
    : byTable(
        by as Table<unknown, unknown, unknown, Facts, Options, Rows>,
        handling as Handling<FetchRequest, unknown, unknown, unknown, Facts, Options, Rows, unknown>,
      );
}
