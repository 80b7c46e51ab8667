import { expect } from '@jest/globals';

import type { AskedOf, ValidateOf } from './validation.js';
import { changedSince, deepFreeze, pictureOf } from './picture.js';
import { withoutSurroundings } from './surroundings.js';

/** Law 1: never throws, not even inside. */
export const total =
  <Facts, Options>(validate: ValidateOf<Facts, Options>) =>
  ({ request, facts, options }: AskedOf<Facts, Options>): void => {
    const { status, outcomes } = validate(request, facts, options);
    expect(['valid', 'invalid', 'incomplete']).toContain(status);
    expect(outcomes['unexpected']).toEqual({ status: 'pass' });
  };

/** Law 1: never changes its input, nor needs to. */
export const unchanging =
  <Facts, Options>(validate: ValidateOf<Facts, Options>) =>
  ({ request, facts, options }: AskedOf<Facts, Options>): void => {
    const input = [request, facts, options];
    const picture = pictureOf(input);
    const answer = validate(request, facts, options);
    expect(changedSince(picture)).toEqual([]);
    deepFreeze(input);
    expect(validate(request, facts, options)).toEqual(answer);
  };

/** Law 1: same input, same answer. */
export const repeatable =
  <Facts, Options>(validate: ValidateOf<Facts, Options>) =>
  ({ request, facts, options }: AskedOf<Facts, Options>): void => {
    const answer = validate(request, facts, options);
    expect(validate(request, facts, options)).toEqual(answer);
    expect(validate({ ...request }, facts === undefined ? facts : { ...facts }, { ...options })).toEqual(
      answer,
    );
  };

/** Law 1: no clock, no randomness, no I/O. */
export const secluded =
  <Facts, Options>(validate: ValidateOf<Facts, Options>) =>
  ({ request, facts, options }: AskedOf<Facts, Options>): void => {
    const { answer, reached } = withoutSurroundings(() => validate(request, facts, options));
    expect(reached).toEqual([]);
    expect(answer).toEqual(validate(request, facts, options));
  };
