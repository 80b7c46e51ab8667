import type { Path, Segment } from '@assay/rules';

const plainName = /^[\p{L}_$][\p{L}\p{N}_$]*$/u;

const step = (segment: Segment): string =>
  typeof segment === 'string' && plainName.test(segment) ? `.${segment}` : `[${JSON.stringify(segment)}]`;

/**
 * A path as a person would write it.
 *
 * @example
 * pathText(['Subscribers', 3, 'MobileNumber']) // => 'Subscribers[3].MobileNumber'
 * pathText([]) // => 'the request'
 */
export const pathText = (path: Path): string =>
  path.length === 0 ? 'the request' : path.map(step).join('').replace(/^\./, '');
