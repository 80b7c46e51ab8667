import type { Described } from '../body/json-schema.js';
import type { Facts } from '../engine/fact.js';
import type { Options } from '../engine/option.js';
import type { Ids, Rows } from '../engine/stated.js';
import type { Table } from '../engine/table.js';
import { fittedSchema } from './fitted-schema.js';
import type { Bound, TableSchema } from './fitted-schema.js';

export type { Bound, SchemaFailure, SchemaIssue, SchemaSuccess, TableSchema } from './fitted-schema.js';

/**
 * Makes a schema of a table, for whatever takes Standard Schema: forms, servers, SDKs, tools of language models. Facts and
 * options are bound beforehand; facts may be a function of the value. A value is refused if a fact is missing that a rule needs,
 * unless `incomplete: 'accept'` is given, as for a form.
 *
 * @example
 * const { given, rules } = table({ name: 'n', body: object({ text }), messages: { long: 'No more than {0} letters.' } });
 * const schema = standardSchema(rules({ long: given('text').fails((n) => n.text.length > 5 && [5]) }));
 * schema['~standard'].validate({ text: 'Good morning' })
 * // => { issues: [{ message: 'No more than 5 letters.', path: ['text'], rule: 'long', args: ['5'], severity: 'error' }] }
 */
export const standardSchema = <Out, Value, Input, F extends Facts, O extends Options, M extends Rows>(
  table: Table<Out, Value, Input, F, O, M>,
  bound: Bound<F, O> = {},
): TableSchema<Value, Value, Ids<M>> =>
  fittedSchema(table, bound, {
    input: (value) => value as Input,
    output: (decoded) => decoded,
    paths:
      () =>
      ({ path }) =>
        path,
    body: table.body as unknown as Described,
    annotations: bound.annotations,
  });
