import { entries } from '../entries.js';
import { rules } from '../../../src/message-contact/table.js';
import type { Validate } from '../disagreements.js';

/** The rule set with some of its rules replaced; nothing else is different. */
export const withRules = (faulty: Partial<typeof entries>): Validate =>
  rules({ ...entries, ...faulty }).validate as Validate;
