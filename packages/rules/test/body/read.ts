import { table } from '../../src/index.js';
import type { ObjectKind } from '../../src/body/object.js';
import type { Schema } from '../../src/body/schema.js';

/** What a body is read as, and what is said of it: by a table that has no rule of its own. */
export const read = (
  body: ObjectKind<unknown, unknown>,
  input: unknown,
): {
  readonly said: readonly (readonly [path: readonly (string | number)[], message: string])[];
  readonly value: unknown;
} => {
  const { violations, value } = table({ name: 'x', body, messages: {} }).rules({}).validate(input);
  return { said: violations.map(({ path, message }) => [path, message] as const), value };
};

/** A Standard Schema that gives what it is told to. */
export const standard = (result: unknown): Schema<unknown> => ({
  '~standard': { version: 1, validate: () => result },
});
