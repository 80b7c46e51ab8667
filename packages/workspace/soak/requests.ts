import fc from 'fast-check';

import { requestViolating, validRequest } from '@assay/testing';
import { messages } from '../../rules/src/message-contact/index.js';
import type { RuleId } from '../../rules/src/message-contact/index.js';
import { wildBody } from '../../rules/test/message-contact/laws/wild.js';
import { expected } from '../../rules/test/message-contact/oracle/oracle.js';
import type { Message } from '../../rules/test/message-contact/oracle/oracle.js';

/** One request as it is sent, and what the document says of it. */
export interface Prepared {
  readonly path: string;
  /** JSON text; empty where there is no body. */
  readonly text: string;
  /** The sentences of a 400; none where it is accepted. */
  readonly errors: readonly string[];
  /** Those that need no database. */
  readonly withoutDatabase: readonly string[];
}

/** What the database of the example server holds. */
const stored: Readonly<Record<string, Message>> = {
  MzA6Nzg6MA: { text: 'Hello from us.', keywords: ['JOINSMS', 'NEWS'] },
  MzE6Nzg6MA: { text: '', keywords: ['JOINSMS'] },
};
const known = Object.keys(stored);

/** Rules that a request alone can violate by itself: of the others, the database decides. */
const ids = (Object.keys(messages) as readonly RuleId[]).filter(
  (id) => id !== 'unexpected' && id !== 'subscribers-none-valid',
);

interface Asked {
  readonly messageId: unknown;
  readonly body: unknown;
}

/** Valid ones, those that violate a rule, and whatever JSON can hold. */
const anyRequest: fc.Arbitrary<Asked> = fc.oneof(
  { weight: 24, arbitrary: validRequest() },
  ...ids.map((id) => requestViolating([id])),
  { weight: 6, arbitrary: fc.record({ messageId: fc.string(), body: wildBody }) },
  { weight: 2, arbitrary: fc.record({ messageId: fc.string(), body: fc.jsonValue() }) },
);

/** What a body is after it was sent. */
const sent = (body: unknown): string => JSON.stringify(body) ?? '';

/** By the oracle alone: all that is wrong at once, with the message or without it. */
const errorsOf = (messageId: string, text: string): Pick<Prepared, 'errors' | 'withoutDatabase'> => {
  const request = { messageId, body: text === '' ? undefined : (JSON.parse(text) as unknown) };
  const sentences = (...facts: readonly { readonly message: Message | null }[]): readonly string[] => [
    ...new Set(expected(request, ...facts).violations.map(({ message }) => message)),
  ];
  return { errors: sentences({ message: stored[messageId] ?? null }), withoutDatabase: sentences() };
};

/** An id that a URL can hold. */
const idOf = (messageId: unknown, place: number): string => {
  const usual = known[place % known.length] as string;
  if (place % 3 !== 0 || typeof messageId !== 'string') return usual;
  return /^[^\ud800-\udfff]{1,300}$/.test(messageId) && !/^\.{1,2}$/.test(messageId) ? messageId : usual;
};

/** Requests of all kinds: valid ones, those that violate some rules, and hostile JSON. */
export const prepared = (count: number, seed: number): readonly Prepared[] =>
  fc.sample(anyRequest, { numRuns: count, seed }).flatMap((request, place) => {
    const messageId = idOf(request.messageId, place);
    const text = sent(request.body);
    return text.length > 100_000
      ? []
      : [
          {
            path: `/sms/v1/messageContact/${encodeURIComponent(messageId)}/send`,
            text,
            ...errorsOf(messageId, text),
          },
        ];
  });
