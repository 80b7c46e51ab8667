import { validate } from '@assay/rules';
import type { Report, Table } from '@assay/rules';
import { sendHints, sendRules, validateSend } from '@assay/rules/message-contact';
import type { SendInput } from '@assay/rules/message-contact';
import { plainInput, sendInput } from '../input/requests.js';
import type { InputReader } from '../input/requests.js';
import type { CheckOptions } from './command.js';
import { sendFacts, tableFacts } from './facts.js';
import type { FactsShape } from './facts.js';
import { sendMisspellings, tableMisspellings } from './misspellings.js';
import type { Misspellings } from './misspellings.js';

/** The cause and the remedy of each rule. */
export type SubjectHints = {
  readonly [rule: string]: { readonly cause?: string; readonly remedy?: string };
};

/** Sends, or the inputs of somebody's table: how they are read, judged and shown. */
export interface Subject {
  readonly inputOf: InputReader;
  readonly facts: FactsShape;
  readonly validate: (input: unknown, facts: object) => Report<unknown>;
  readonly misspellings: Misspellings;
  readonly hints: SubjectHints;
  /** The text of each rule. */
  readonly messages: { readonly [rule: string]: { readonly template: string } };
}

/** Sends, by every rule. */
export const sendSubject = (options: CheckOptions): Subject => {
  const chosen = {
    phone: options.phone,
    messageId: options.anyMessageId === true ? 'any' : 'encoded',
    maxSubscribers: options.maxSubscribers,
    kosovo: options.kosovo,
    maxViolations: options.maxViolations,
    referenceId: options.referenceId,
  } as const;
  return {
    inputOf: sendInput(options.messageId),
    facts: sendFacts,
    validate: (input, facts) => validateSend(input as SendInput, facts, chosen),
    misspellings: sendMisspellings,
    hints: sendHints,
    messages: sendRules.messages,
  };
};

/** The inputs of a table. */
export const tableSubject = (table: Table, { maxViolations, referenceId }: CheckOptions): Subject => ({
  inputOf: plainInput,
  facts: tableFacts(table),
  validate: (input, facts) => validate(table, input, facts as never, { maxViolations, referenceId }),
  misspellings: tableMisspellings(table),
  hints: table.messages as SubjectHints,
  messages: table.messages,
});
