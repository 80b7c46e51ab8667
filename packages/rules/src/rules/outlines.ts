import type { Outline } from '../schema/schema.js';
import { own } from '../schema/values.js';
import type { Step } from './rule.js';

/** Returns the outlines that the steps of a target pass, the first of them that of the body; `undefined` behind a step into nothing. */
export const outlinesOf = (
  outline: Outline,
  steps: readonly Step[],
): readonly [Outline, ...(Outline | undefined)[]] =>
  steps.reduce<readonly [Outline, ...(Outline | undefined)[]]>(
    (passed, { field }) => {
      const next = own(passed.at(-1)?.fields, field);
      return [...passed, next?.of ?? next];
    },
    [outline],
  );
