import { expect } from '@jest/globals';

import type { AskedOf, ValidateOf } from './validation.js';

/** Law 4: what comes out of a request that is not invalid goes in again, to the same verdict, and comes out as itself. */
export const comesBack =
  <Facts, Options>(validate: ValidateOf<Facts, Options>) =>
  ({ request, facts, options }: AskedOf<Facts, Options>): void => {
    const { status, value, violations } = validate(request, facts, options);
    expect(value === undefined).toBe(status === 'invalid');
    if (value === undefined) return;
    const again = validate({ messageId: request.messageId, body: value }, facts, options);
    const withoutPaths = violations.map(({ path, ...rest }) => rest);
    expect(again.status).toBe(status);
    expect(again.value).toEqual(value);
    expect(again.violations.map(({ path, ...rest }) => rest)).toEqual(withoutPaths);
  };

/** Law 4, as JSON carries it: what comes out survives being written and read. */
export const comesBackAsJson =
  <Facts, Options>(validate: ValidateOf<Facts, Options>) =>
  ({ request, facts, options }: AskedOf<Facts, Options>): void => {
    const { value } = validate(request, facts, options);
    if (value === undefined) return;
    const written = JSON.parse(JSON.stringify(value)) as unknown;
    expect(written).toEqual(value);
    expect(validate({ messageId: request.messageId, body: written }, facts, options).value).toEqual(value);
  };
