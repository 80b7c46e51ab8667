import { expect } from '@jest/globals';

import { validate } from '../../../src/index.js';
import type { Report } from '../../../src/index.js';
import { rules } from '../../../src/message-contact/index.js';
import type { RuleId, SendRequest } from '../../../src/message-contact/index.js';
import type { Asked } from './any-request.js';
import { setOf, uncapped } from './variants.js';
import type { Table } from './variants.js';

const ids = Object.keys(rules) as readonly RuleId[];

/** The rules that name this one as their prerequisite, or one that does. */
const dependents = (of: Table, id: RuleId): ReadonlySet<RuleId> => {
  const direct = ids.filter((other) =>
    of[other].rules.some((description) => description.id === other && description.after.includes(id)),
  );
  return new Set(direct.flatMap((other) => [other, ...dependents(of, other)]));
};

/**
 * Law 3: dropping a rule, whichever, changes no other one, except those that name it as prerequisite,
 * and these only where it has failed or waits.
 */
export const independent = (of: Table): ((asked: Asked) => void) => {
  const whole = setOf(of);
  const parts = ids.map((dropped) => ({
    dropped,
    set: setOf(of, dropped),
    after: dependents(of, dropped),
  }));
  return ({ request, facts, options }) => {
    const before = validate(whole, request, facts, { ...options, ...uncapped });
    for (const { dropped, set, after } of parts) {
      const stands =
        before.outcomes[dropped].status === 'pass' || before.outcomes[dropped].status === 'skipped';
      const others = new Set(ids.filter((id) => id !== dropped && (stands || !after.has(id))));
      const said = ({ outcomes, violations }: Report<SendRequest, RuleId>): unknown => ({
        dropped,
        outcomes: [...others].map((id) => [id, outcomes[id]]),
        violations: violations.filter(({ rule }) => others.has(rule)),
      });
      expect(said(validate(set, request, facts, { ...options, ...uncapped }))).toEqual(said(before));
    }
  };
};
