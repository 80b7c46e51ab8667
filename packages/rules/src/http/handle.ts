import type { Table, TableTypes } from '../rules/table.js';
import { bySchema } from './handle-schema.js';
import type { AnySchema, SchemaHandling } from './handle-schema.js';
import { byTable } from './handle-table.js';
import type { TableHandling } from './handle-table.js';
import type { FetchRequest } from './read-json.js';

/**
 * Returns a handler of the Fetch standard, `(Request) => Promise<Response>`, for Hono, Deno, Bun, workers and others. It reads a
 * JSON body of limited size, validates it by a table, loads the facts that are missing, and passes on what is valid. It refuses
 * the rest with every sentence at once, in the documented form: 400 if a rule fails, 413, 415 or 400 for a body that
 * cannot be read, 500 if a loader fails or a fact stays missing. A schema, of this library or of another, may be given in place
 * of a table: its facts are bound.
 *
 * @example
 * const greetings = table({ name: 'greeting', body: object({ text }), messages: { missing: 'Say something.' } });
 * const greeting = greetings.rules({ missing: greetings.on('text').fails((g) => g.text === undefined) });
 * const handler = handle(greeting, { input: (body) => body, onValid: ({ value }) => Response.json(value, { status: 202 }) });
 * typeof handler // => 'function'
 */
export function handle<Asked extends FetchRequest, T extends TableTypes, Sent>(
  table: Table<T>,
  handling: TableHandling<Asked, T, Sent>,
): (request: Asked) => Promise<Sent>;
export function handle<Asked extends FetchRequest, S extends AnySchema, Sent>(
  schema: S,
  handling: SchemaHandling<Asked, S, Sent>,
): (request: Asked) => Promise<Sent>;
export function handle(by: object, handling: object): (request: FetchRequest) => Promise<unknown> {
  return '~standard' in by
    ? bySchema(by as AnySchema, handling as SchemaHandling<FetchRequest, AnySchema, unknown>)
    : byTable(by as Table, handling as TableHandling<FetchRequest, TableTypes, unknown>);
}
