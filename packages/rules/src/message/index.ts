export { isContentUrl } from './content-url.js';
export { isEncodedMessageId } from './message-id.js';
export { shapes } from './messages.js';
export type { KnownRequest, SendInput } from './request.js';
export { isSendTime } from './send-time.js';
export { isBlank } from './text.js';
export { formErrors } from '../form/index.js';
export type { Blanks, FormBody, FormErrors, NameStyle, Posted } from '../form/index.js';
export type { SchemaFailure, SchemaIssue, SchemaSuccess, TableSchema } from '../index.js';
