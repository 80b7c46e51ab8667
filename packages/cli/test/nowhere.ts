import type { Edge } from '../src/edge.js';

const none = (): Promise<never> => Promise.reject(new Error('only another command needs this'));

/** No folders, no other programs, and no time that passes. */
export const nowhere: Pick<Edge, 'list' | 'corpus' | 'start' | 'now' | 'load' | 'save'> = {
  list: none,
  load: none,
  save: none,
  corpus: 'nowhere',
  start: none,
  now: () => 0,
};
