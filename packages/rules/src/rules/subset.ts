import { mistake, ruleMistake } from '../schema/mistake.js';
import type { FieldNames, Outline } from '../schema/schema.js';
import { own } from '../schema/values.js';
import { describeRules, targetsOf } from './describe-rules.js';
import type { Chosen } from './option.js';
import { isReserved } from './row.js';
import type { FullRow, Reserved, Rows, Stated } from './row.js';
import { scopeOf } from './rule-builder.js';
import type { Scope } from './rule-builder.js';
import type { Rule } from './rule.js';
import { tableOf } from './table.js';
import type { Entries, Table, TableTypes, WithRows } from './table.js';

type Kept<M, Id> = { readonly [K in keyof M as K extends Id | Reserved ? K : never]: M[K] };

/** Returns the table with the rules that are kept. One that comes after a rule that is not kept no longer does. */
const keep = ({ messages, rules, ...definition }: Table, isKept: (id: string) => boolean): Table => {
  const kept = (id: string): boolean => isReserved(id) || isKept(id);
  const withKept = ({ targets }: Rule): Rule =>
    Object.freeze({
      targets: Object.freeze(
        targets.map((target) =>
          target.after.every(kept) ? target : Object.freeze({ ...target, after: target.after.filter(kept) }),
        ),
      ),
    });
  return tableOf(
    definition,
    Object.fromEntries(Object.entries(messages).filter(([id]) => kept(id))),
    Object.fromEntries(
      Object.entries(rules)
        .filter(([id]) => kept(id))
        .map(([id, rule]) => [id, withKept(rule)]),
    ),
  );
};

/** Throws a mistake for an id that no rule has, or that every table has. */
const checkIds = ({ name, rules }: Table, ids: readonly string[]): void =>
  ids.forEach((id) => {
    if (own(rules, id) === undefined)
      ruleMistake(name, id, isReserved(id) ? 'it cannot be left out.' : 'there is no such rule.');
  });

/**
 * Returns a table with these rules alone. `shape` and `unexpected` stay. Throws a `TypeError` for an id that no rule has.
 *
 * @example
 * describeRules(pick(sendRules, 'keyword-blank')).map(({ id }) => id) // => ['shape', 'keyword-blank', 'unexpected']
 */
export const pick = <T extends TableTypes, const Id extends Stated<T['rows']>>(
  table: Table<T>,
  ...ids: readonly Id[]
): Table<WithRows<T, Kept<T['rows'], Id>>> => {
  checkIds(table, ids);
  return keep(table, (id) => ids.includes(id as Id)) as never;
};

/**
 * Returns a table without these rules. Throws a `TypeError` for an id that no rule has.
 *
 * @example
 * describeRules(omit(sendRules, 'message-unknown')).length // => 19
 */
export const omit = <T extends TableTypes, const Id extends Stated<T['rows']>>(
  table: Table<T>,
  ...ids: readonly Id[]
): Table<WithRows<T, Kept<T['rows'], Exclude<Stated<T['rows']>, Id>>>> => {
  checkIds(table, ids);
  return keep(table, (id) => !ids.includes(id as Id)) as never;
};

/**
 * Returns a table with more rows, and their rules. Throws a `TypeError` for a row that it has already.
 *
 * @example
 * const strict = extend(sendRules, { shouting: 'Do not shout.' }, ({ given }) => ({
 *   shouting: given('messageText').fails((s) => s.messageText === s.messageText.toUpperCase()),
 * }));
 * describeRules(strict).map(({ id }) => id).includes('shouting') // => true
 */
export const extend = <
  T extends TableTypes,
  const More extends Rows,
  E extends { readonly [Id in Stated<More>]: Rule },
>(
  table: Table<T>,
  messages: More,
  state: (
    scope: Scope<T['out'], never, T['facts'], Chosen<T['options']>, Stated<T['rows']> | Stated<More>>,
  ) => E & Entries<More, E>,
): Table<WithRows<T, T['rows'] & More>> => {
  Object.keys(messages).forEach((id) => {
    if (own(table.messages as { readonly [id: string]: unknown }, id) !== undefined)
      ruleMistake(table.name, id, 'it is in the table already.');
  });
  const { unexpected, ...before } = table.messages as { readonly unexpected: FullRow };
  return tableOf(
    table,
    // `unexpected` stays the last row, if it was.
    Object.keys(table.messages).at(-1) === 'unexpected'
      ? { ...before, ...messages, unexpected }
      : { ...table.messages, ...messages },
    { ...table.rules, ...state(scopeOf([])) },
  ) as never;
};

/** Returns the ids of these rules, and of those that they come after, and so on. */
const withPrerequisites = (rules: Table['rules'], ids: readonly string[]): readonly string[] => {
  const more = ids.flatMap((id) => targetsOf(rules, id).flatMap(({ after }) => after));
  const all = [...new Set([...ids, ...more])];
  return all.length === ids.length ? all : withPrerequisites(rules, all);
};

const namesIn = ({ fields = {}, of }: Outline): readonly string[] => [
  ...Object.entries(fields).flatMap(([name, below]) => [name, ...namesIn(below)]),
  ...(of === undefined ? [] : namesIn(of)),
];

/**
 * Returns a table of the rules that read a field, at any depth, and of those that they come after: for one key stroke in a form.
 * Throws a `TypeError` for a field that there is not.
 *
 * @example
 * describeRules(forField(sendRules, 'SendTime')).map(({ id }) => id) // => ['shape', 'unexpected', 'send-time-invalid']
 */
export const forField = <T extends TableTypes>(
  table: Table<T>,
  field: FieldNames<T['out']>,
): Table<WithRows<T, Partial<T['rows']> & Rows>> => {
  if (!namesIn(table.body.outline).includes(field))
    mistake(`The table "${table.name}": there is no field "${String(field)}".`);
  const readers = describeRules(table).filter(({ reads }) => reads.includes(field));
  const ids = withPrerequisites(
    table.rules,
    readers.map(({ id }) => id),
  );
  return keep(table, (id) => ids.includes(id)) as never;
};
