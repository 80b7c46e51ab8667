export { readableBody } from '../../schema/arbitrary.js';
export type { Readable } from '../../schema/arbitrary.js';
export type { SendCase } from './assembled.js';
export { requestViolating } from './request-violating.js';
export { validRequest } from './valid-request.js';
