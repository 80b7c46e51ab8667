import type { SendCase } from '../../../testing/src/index.js';
import type { Report } from '../../src/index.js';
import type { RuleId, SendOptions } from '../../src/message-contact/index.js';
import type { Region } from './grid.js';
import { expected } from './oracle/oracle.js';

/** What validates a request: the rules, or the rules with a fault. */
export type Validate = (
  request: SendCase,
  facts: SendCase['facts'],
  options?: SendOptions,
) => Report<unknown, RuleId>;

/** A report, in the words of the oracle. */
const answerOf = ({ status, violations, deferred, outcomes, ...rest }: Report<unknown, RuleId>): unknown => ({
  status,
  violations: violations.map(({ rule, path, args, message }) => ({ rule, path, args, message })),
  deferred: deferred.map(({ rule, needs }) => ({ rule, needs })),
  skipped: Object.entries(outcomes)
    .filter(([, outcome]) => outcome.status === 'skipped')
    .map(([rule]) => rule),
  ...('value' in rest ? { value: rest.value } : {}),
});

/** A request on which rules and oracle differ. */
export interface Disagreement {
  readonly cell: string;
  readonly request: unknown;
  readonly oracle: unknown;
  readonly rules: unknown;
}

/** How much was compared, and the first few differences. */
export interface Agreement {
  readonly cells: number;
  readonly requests: number;
  readonly disagreements: readonly Disagreement[];
}

const shown = 3;

/** Asks rules and oracle about every request of every cell; stops at the first few differences. */
export const agreementIn = (region: Region, validate: Validate): Agreement => {
  const disagreements: Disagreement[] = [];
  let [cells, requests] = [0, 0];
  for (const { name, requests: drawn, options } of region.cells()) {
    cells++;
    for (const request of drawn) {
      requests++;
      const rules = answerOf(validate(request, request.facts, options));
      const { ...oracle } = expected(request, request.facts, options);
      // Texts compare ten times as fast as objects do; both sides are JSON, and write their fields in one order.
      if (JSON.stringify(rules) !== JSON.stringify(oracle)) {
        disagreements.push({ cell: name, request, oracle, rules });
        if (disagreements.length === shown) return { cells, requests, disagreements };
      }
    }
  }
  return { cells, requests, disagreements };
};
