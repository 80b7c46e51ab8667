export { readableBody } from '../../body/arbitrary.js';
export type { Readable } from '../../body/arbitrary.js';
export type { SendCase } from './assembled.js';
export { requestViolating } from './request-violating.js';
export { validRequest } from './valid-request.js';
