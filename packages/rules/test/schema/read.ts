import type { ForeignSchema, ObjectSchema } from '../../src/schema/schema.js';
import { table, validate } from '../../src/index.js';

/** What a body is read as, and what is said of it: by a table that has no rule of its own. */
export const read = (
  body: ObjectSchema<unknown, unknown>,
  input: unknown,
): {
  readonly said: readonly (readonly [path: readonly (string | number)[], message: string])[];
  readonly value: unknown;
} => {
  const { violations, value } = validate(table({ name: 'x', body, messages: {} }).rules({}), input);
  return { said: violations.map(({ path, message }) => [path, message] as const), value };
};

/** A Standard Schema that gives what it is told to. */
export const standard = (result: unknown): ForeignSchema<unknown> => ({
  '~standard': { version: 1, validate: () => result },
});
