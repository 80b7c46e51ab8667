export { messages, shapes } from './messages.js';
export type { RuleId } from './messages.js';
export type { SendFacts, SendInput, SendOptions, SendRequest, StoredMessage, Subscriber } from './request.js';
export type { SendBodyInput, SendRequestInput, SubscriberInput } from './send-input.js';
export { sendRules, validateSend } from './send-rules.js';
