import type { Edge } from '../src/edge.js';

const none = (): Promise<never> => Promise.reject(new Error('only another command needs this'));

/** No folders, no other programs, and no time that passes. */
export const nowhere: Omit<Edge, 'stdin' | 'stdout' | 'stderr' | 'open' | 'colour' | 'version'> = {
  list: none,
  source: none,
  folder: none,
  interrupted: new AbortController().signal,
  progress: none,
  peakBytes: () => 0,
  load: none,
  save: none,
  corpus: 'nowhere',
  start: none,
  now: () => 0,
};
