export { isContentUrl } from '../message/content-url.js';
export { isEncodedMessageId } from '../message/message-id.js';
export { isSendTime } from '../message/send-time.js';
export { isBlank } from '../message/text.js';
export { sendHints } from './hints.js';
export { sendFormData, sendFormErrors, sendValues } from './form.js';
export { formErrors } from '../form/index.js';
export type { Blanks, FormBody, FormErrors, NameStyle, Posted } from '../form/index.js';
export { messages, shapes } from './messages.js';
export type { RuleId } from './messages.js';
export type { SendFacts, SendInput, SendRequest, StoredMessage, Subscriber } from './request.js';
export { sendBodySchema, sendFormSchema, sendRequestSchema } from './schemas.js';
export type {
  AnyRuleId,
  AnySendRules,
  BoundBody,
  BoundForm,
  BoundRequest,
  BoundSend,
  KnownRequest,
} from './schemas.js';
export type { DecodedSend, SendBodyInput, SendRequestInput, SubscriberInput } from './send-input.js';
export type { SchemaFailure, SchemaIssue, SchemaSuccess, TableSchema } from '../index.js';
export { german, spanish } from './texts.js';
export type { SendTexts } from './texts.js';
