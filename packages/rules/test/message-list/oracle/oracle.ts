import type { RuleId } from '../../../src/message-list/messages.js';
import { combined, type Expected } from '../../message-contact/oracle/combined.js';
import { contract } from '../../message-contact/oracle/texts.js';
import { decodedBody, readBody } from './body.js';
import { type Message, oracle } from './rules.js';

const page = contract('docs/message-list-send.md');
const texts = page.rows<RuleId>();
const ids = page.ids<RuleId>();

/** Section 1: the facts. */
export interface Facts {
  readonly message?: Message | null | undefined;
  readonly lists?: { readonly [id: string]: unknown } | undefined;
}

/** The answer of the document to a request. */
export const expected = (
  { messageId, body }: { readonly messageId: unknown; readonly body: unknown },
  { message, lists = {} }: Facts = {},
  options: { readonly messageId?: string | undefined } = {},
): Expected<RuleId> => {
  const read = readBody(body, 1_000_000);
  const situation = { messageId, anyMessageId: options.messageId === 'any', body: read, message, lists };
  return combined(
    ids,
    (rule) => oracle[rule](situation),
    texts,
    () => decodedBody(read),
  );
};
