import type { Edge } from '../src/edge.js';

const none = (): Promise<never> => Promise.reject(new Error('only `assay conformance` asks for this'));

/** No folders, and no other programs. */
export const nowhere: Pick<Edge, 'list' | 'corpus' | 'start'> = {
  list: none,
  corpus: 'nowhere',
  start: none,
};
