import type { Case } from '../../../testing/src/combinations/assembled.js';
import type { Report } from '../../src/index.js';
import type { Region } from './grid.js';

/** A validation, and a second reading of the contract. */
export interface Sides<Facts, Options> {
  readonly validate: (
    request: Case<Facts>,
    facts: Facts | undefined,
    options: Options | undefined,
  ) => Report<unknown>;
  readonly expected: (request: Case<Facts>, facts: Facts | undefined, options: Options | undefined) => object;
}

/** A report, in the words of the oracle. */
const answerOf = ({ status, violations, deferred, outcomes, ...rest }: Report<unknown>): unknown => ({
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

/** Compares both sides on every request of every cell; stops at the first few differences. */
export const agreementOf = <Facts, Options>(
  region: Region<Facts, Options>,
  { validate, expected }: Sides<Facts, Options>,
): Agreement => {
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
