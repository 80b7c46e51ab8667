import type { RuleId } from '../../../src/message-contact/messages.js';
import type { Expected as ExpectedOf } from './combined.js';

/** Section 1: what is judged. */
export interface Request {
  readonly messageId: unknown;
  readonly body: unknown;
}

/** Section 1: what the caller knows of the stored message. */
export interface Message {
  readonly text?: string | null | undefined;
  readonly keywords?: readonly string[] | null | undefined;
}

/** Section 1: `undefined` is not looked up, `null` is no such message. */
export interface Facts {
  readonly message?: Message | null | undefined;
}

/** Sections 2.1, 2.2 and rule 19. */
export interface Options {
  readonly phone?: 'e164' | 'possible' | 'valid' | undefined;
  /** `'any'`: every string that is not blank; otherwise the encoded form. */
  readonly messageId?: string | undefined;
  readonly maxSubscribers?: number | undefined;
  /** Section 1.1: of a list, to be read at all. */
  readonly maxElements?: number | undefined;
}

/** Section 2: property names and indices. */
export type Path = readonly (string | number)[];

/** Section 3: the answer. */
export type Expected = ExpectedOf<RuleId>;
