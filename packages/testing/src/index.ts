export { readableBody } from './readable-body.js';
export type { Readable } from './readable-body.js';
export type { SendCase } from './send/send.js';
export { requestViolating } from './send/request-violating.js';
export { validRequest } from './send/valid-request.js';
export type { ListSendCase } from './list-send/list-send.js';
export { listRequestViolating, validListRequest } from './list-send/requests.js';
