import type { Edge } from '../src/edge.js';

const none = (): Promise<never> => Promise.reject(new Error('only `assay conformance` asks for this'));

/** No folders, no other programs, and no time that passes. */
export const nowhere: Pick<Edge, 'list' | 'corpus' | 'start' | 'now'> = {
  list: none,
  corpus: 'nowhere',
  start: none,
  now: () => 0,
};
