import type { Report } from '../../../src/index.js';

/** All that an answer may depend on. */
export interface AskedOf<Facts, Options> {
  readonly request: { readonly messageId: unknown; readonly body: unknown };
  readonly facts: Facts | undefined;
  readonly options: Options;
}

/** The validation of a send, to contacts or to lists. */
export type ValidateOf<Facts, Options> = (
  request: AskedOf<Facts, Options>['request'],
  facts?: Facts,
  options?: Options,
) => Report<unknown>;
