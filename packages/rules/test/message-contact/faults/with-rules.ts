import { validate } from '../../../src/index.js';
import type { Table } from '../../../src/index.js';
import { entries } from '../entries.js';
import { rules } from '../../../src/message-contact/table.js';
import type { Validate } from '../disagreements.js';

/** Returns the validation by a table. */
export const validating =
  (table: Table): Validate =>
  (request, facts, options) =>
    validate(table, request, facts as object, options) as ReturnType<Validate>;

/** Returns the validation by the rules of a send, some of which are replaced; nothing else is different. */
export const withRules = (faulty: Partial<typeof entries>): Validate =>
  validating(rules({ ...entries, ...faulty }));
