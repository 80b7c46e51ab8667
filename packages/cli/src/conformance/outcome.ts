import type { Verdict } from './verdict.js';

/** What becomes of a case, in the order in which a summary names it. */
export const outcomes = [
  'agrees',
  'differs',
  'unreadable',
  'unanswered',
  'surprising',
  'expected',
  'unsupported',
] as const;

export type Outcome = (typeof outcomes)[number];

/** A case that is listed as failing may fail, and may be unsupported; that it agrees is a surprise. */
export const outcome = ({ kind }: Verdict, isListed: boolean): Outcome => {
  if (!isListed || kind === 'unsupported') return kind;
  return kind === 'agrees' ? 'surprising' : 'expected';
};
