import { isMessageId } from '../../message/message-id.js';
import { on } from '../table.js';
import { textOf } from '../../message/text.js';

/** The rules of the `{id}` in the URL. */
export const messageId = {
  /** It is not in the encoded form (spec section 2.1); with the option `messageId: 'any'`, it is no string or blank. */
  'message-id-malformed': on('messageId').fails(
    ({ messageId: id }, { messageId: form }) => !isMessageId(id, form) && [textOf(id)],
  ),
  /** The caller looked it up, and this client has no such message. */
  'message-unknown': on('messageId')
    .after('message-id-malformed')
    .needs('message', { orNull: true })
    .fails(({ messageId: id }, { message }) => message === null && [textOf(id)]),
};
