export { readableBody } from './readable-body.js';
export type { Readable } from './readable-body.js';
export type { SendCase } from './send/assembled.js';
export { requestViolating } from './send/request-violating.js';
export { validRequest } from './send/valid-request.js';
