import fc from 'fast-check';
import { asciiLowerCase } from '@assay/rules';

import type { SendFacts } from '@assay/rules/message-contact';
import { sendRules } from '@assay/rules/message-contact';
import type { Knowledge, Part } from './part.js';

/** The arguments of `validateSend`. */
export interface Request {
  readonly messageId: unknown;
  readonly body: unknown;
}

/** A request, and what is known of its message. */
export interface SendCase extends Request {
  /** Left out if nothing was looked up. */
  readonly facts?: SendFacts;
}

/** The facts, from those that the parts have of the message. */
export const factsOf = (knowledge: Knowledge, parts: readonly Part[]): SendFacts | undefined => {
  if (knowledge === 'unknown') return undefined;
  if (knowledge === 'missing') return { message: null };
  return {
    message: Object.assign({ text: 'Hello' }, ...parts.map(({ message }) => message)) as { text: string },
  };
};

/** The request that parts make up. */
export const requestOf = (parts: readonly Part[]): Request => ({
  messageId: parts.filter((part) => 'messageId' in part).at(-1)?.messageId,
  body: Object.fromEntries(parts.flatMap(({ entries }) => entries)),
});

/** The id is a parameter: in a body, a field of its name is unknown. */
const documentedBody: ReadonlySet<string> = new Set(
  Object.keys(sendRules.body.outline.fields ?? {})
    .filter((name) => name !== 'messageId')
    .map(asciiLowerCase),
);

/** Fields that the document does not name, and that must not matter. */
const anyUnknownFields: fc.Arbitrary<Part> = fc
  .array(
    fc.tuple(
      fc.oneof(fc.string(), fc.constantFrom('__proto__', 'constructor', 'toString', 'keywords', 'Keyword ')),
      fc.jsonValue(),
    ),
    { maxLength: 2 },
  )
  .map((entries) => ({ entries: entries.filter(([key]) => !documentedBody.has(asciiLowerCase(key))) }));

/** A request of these parts, its fields in any order. */
export const assembled = (
  knowledge: Knowledge,
  parts: readonly fc.Arbitrary<Part>[],
): fc.Arbitrary<SendCase> =>
  fc
    .tuple(...parts, anyUnknownFields)
    .chain((found) => fc.shuffledSubarray(found, { minLength: found.length }))
    .map((found) => {
      const facts = factsOf(knowledge, found);
      return { ...requestOf(found), ...(facts === undefined ? {} : { facts }) };
    });
