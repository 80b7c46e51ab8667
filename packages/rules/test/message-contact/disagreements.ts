import type { SendCase } from '../../../testing/src/index.js';
import type { Report } from '../../src/index.js';
import type { RuleId, SendOptions } from '../../src/message-contact/index.js';
import { agreementOf } from '../combinations/agreement.js';
import type { Agreement } from '../combinations/agreement.js';
import type { Region } from './grid.js';
import { expected } from './oracle/oracle.js';

/** What validates a request: the rules, or the rules with a fault. */
export type Validate = (
  request: SendCase,
  facts: SendCase['facts'],
  options?: SendOptions,
) => Report<unknown, RuleId>;

/** Compares rules and oracle on every request of every cell; stops at the first few differences. */
export const agreementIn = (region: Region, validate: Validate): Agreement =>
  agreementOf(region, { validate, expected });
