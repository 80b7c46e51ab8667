import { decodeBase64 } from './base64.js';
import { asArgument, isBlank } from './values.js';
import { deferred, fail, pass, type Reading, type Situation, skipped } from './verdict.js';

/** Section 2.1: base64 of ASCII `KEY:TYPE:FLAG`. */
const isEncoded = (messageId: string): boolean => {
  const bytes = decodeBase64(messageId);
  if (bytes === undefined) return false;
  const text = bytes.map((byte) => String.fromCharCode(byte)).join('');
  return /^[A-Za-z0-9_-]+:[0-9]+:[0-9]+$/.test(text);
};

/** Section 2.1: with the option `messageId: 'any'` every non-blank string passes. */
export const isMalformed = ({
  messageId,
  anyMessageId,
}: Pick<Situation, 'messageId' | 'anyMessageId'>): boolean => {
  if (typeof messageId !== 'string') return true;
  return anyMessageId ? isBlank(messageId) : !isEncoded(messageId);
};

/** Rule 1. */
export const messageIdMalformed: Reading = (situation) => [
  isMalformed(situation) ? fail(['messageId'], asArgument(situation.messageId)) : pass,
];

/** Rule 2: "Skipped when 1 is violated; deferred without `facts.message`". */
export const messageUnknown: Reading = (situation) => {
  if (isMalformed(situation)) return [skipped];
  if (situation.message === undefined) return [deferred('message')];
  return [situation.message === null ? fail(['messageId'], asArgument(situation.messageId)) : pass];
};

/** The rules of this file, by their ids. */
export const ofMessageId = {
  'message-id-malformed': messageIdMalformed,
  'message-unknown': messageUnknown,
};
