import type { Phones } from './number.js';
import { extras } from './rules/extras.js';
import { keyword } from './rules/keyword.js';
import { messageId } from './rules/message-id.js';
import { messageText } from './rules/message-text.js';
import { numbers } from './rules/numbers.js';
import { recipients } from './rules/recipients.js';

/** One rule a row, by families. */
export const entriesBy = (phones: Phones) => ({
  ...messageId,
  ...recipients(phones),
  ...numbers(phones),
  ...keyword,
  ...messageText,
  ...extras,
});
