export { isContentUrl } from '../message/content-url.js';
export { isEncodedMessageId } from '../message/message-id.js';
export { isSendTime } from '../message/send-time.js';
export { isBlank } from '../message/text.js';
export { isUtcOffset, isWindowTime } from './blackout-window.js';
export { listSendRules, validateListSend } from './list-send-rules.js';
export { listSendHints } from './hints.js';
export { listSendFormData, listSendFormErrors, listSendValues } from './form.js';
export { formErrors } from '../form/index.js';
export type { Blanks, FormBody, FormErrors, NameStyle, Posted } from '../form/index.js';
export { messages, shapes } from './messages.js';
export type { RuleId } from './messages.js';
export type {
  BlackoutWindow,
  DecodedListSend,
  ListSendBodyInput,
  ListSendFacts,
  ListSendInput,
  ListSendOptions,
  ListSendRequest,
  ListSendRequestInput,
  StoredListMessage,
} from './request.js';
export { listSendBodySchema, listSendFormSchema, listSendRequestSchema } from './schemas.js';
export type { AnyRuleId } from './schemas.js';
export type { BoundBody, BoundForm, BoundRequest, BoundSend, KnownRequest } from '../message/schemas.js';
export type { SchemaFailure, SchemaIssue, SchemaSuccess, TableSchema } from '../index.js';
export { german, spanish } from './texts.js';
export type { ListSendTexts } from './texts.js';
