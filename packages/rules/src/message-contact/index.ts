export type { SendOptions } from './request.js';
export { sendRules, validateSend } from './send-rules.js';
export * from './shared.js';
