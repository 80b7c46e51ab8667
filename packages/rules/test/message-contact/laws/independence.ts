import { omit, validate } from '../../../src/index.js';
import { expect } from '@jest/globals';

import type { Report } from '../../../src/index.js';
import type { Asked } from './any-request.js';
import { entries, setOf, uncapped } from './variants.js';
import type { Entries } from './variants.js';

type Id = keyof Entries;

const ids = Object.keys(entries) as readonly Id[];

/** The rules that name this one as their prerequisite, or one that does. */
const dependents = (of: Entries, id: Id): ReadonlySet<Id> => {
  const direct = ids.filter((other) => of[other].targets.some(({ after }) => after.includes(id)));
  return new Set(direct.flatMap((other) => [other, ...dependents(of, other)]));
};

/**
 * Law 3: dropping a rule, whichever, changes no other one, except those that name it as prerequisite,
 * and these only where it has failed or waits.
 */
export const independent = (of: Entries): ((asked: Asked) => void) => {
  const whole = setOf(of);
  const parts = ids.map((dropped) => ({
    dropped,
    set: omit(whole, dropped),
    after: dependents(of, dropped),
  }));
  return ({ request, facts, options }) => {
    const before = validate(whole, request, facts, { ...options, ...uncapped });
    for (const { dropped, set, after } of parts) {
      const isSilent =
        before.outcomes[dropped].status === 'pass' || before.outcomes[dropped].status === 'skipped';
      const others = new Set<string>(ids.filter((id) => id !== dropped && (isSilent || !after.has(id))));
      const said = ({ outcomes, violations }: Report<unknown>): unknown => ({
        dropped,
        outcomes: [...others].map((id) => [id, outcomes[id]]),
        violations: violations.filter(({ rule }) => others.has(rule)),
      });
      expect(said(validate(set, request, facts, { ...options, ...uncapped }))).toEqual(said(before));
    }
  };
};
