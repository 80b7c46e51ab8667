import { expectedRows, sameRows } from './answer.js';
import type { Answer, AnswerRow } from './answer.js';
import type { CorpusCase } from './case-file.js';

/** What the answer to a case comes to. */
export type Verdict =
  | { readonly kind: 'agrees' | 'unsupported' }
  | {
      readonly kind: 'differs';
      readonly expected: readonly AnswerRow[];
      readonly found: readonly AnswerRow[];
    }
  | { readonly kind: 'unreadable'; readonly text: string };

/** Compares an answer with what the case expects. */
export const verdict = (
  answer: Answer,
  { rule, expected: findings }: Pick<CorpusCase, 'rule' | 'expected'>,
  texts: boolean,
): Verdict => {
  if (answer.kind !== 'rows') return answer;
  if (typeof findings === 'string') {
    const fails = answer.rows.some(([id]) => id === rule);
    return fails === (findings === 'fail')
      ? { kind: 'agrees' }
      : { kind: 'differs', expected: findings === 'fail' ? [[rule]] : [], found: answer.rows };
  }
  const expected = expectedRows(findings, texts);
  return sameRows(expected, answer.rows)
    ? { kind: 'agrees' }
    : { kind: 'differs', expected, found: answer.rows };
};

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

export type CaseOutcome = (typeof outcomes)[number];

/** A case that is listed as failing may fail, and may be unsupported; that it agrees is a surprise. */
export const outcome = ({ kind }: Verdict, isListed: boolean): CaseOutcome => {
  if (!isListed || kind === 'unsupported') return kind;
  return kind === 'agrees' ? 'surprising' : 'expected';
};
