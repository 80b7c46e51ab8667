export { know } from './known.js';
export type { SendKnown } from './known.js';
export { messages, shapes } from './messages.js';
export type { RuleId } from './messages.js';
export type { SendReading, SubscriberReading } from './reading/send-reading.js';
export type { SendFacts, SendInput, SendOptions, SendRequest, StoredMessage, Subscriber } from './request.js';
export { rules } from './rules/index.js';
export { sendRules, validateSend } from './send-rules.js';
