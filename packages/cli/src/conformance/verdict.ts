import type { Answer } from './answer.js';
import { expectedRows, sameRows } from './row.js';
import type { Row } from './row.js';
import type { Finding } from './finding.js';

/** What the answer to a case comes to. */
export type Verdict =
  | { readonly kind: 'agrees' | 'unsupported' }
  | { readonly kind: 'differs'; readonly expected: readonly Row[]; readonly found: readonly Row[] }
  | { readonly kind: 'unreadable'; readonly text: string };

/** Compares an answer with what the case expects. */
export const verdict = (answer: Answer, findings: readonly Finding[], texts: boolean): Verdict => {
  if (answer.kind !== 'rows') return answer;
  const expected = expectedRows(findings, texts);
  return sameRows(expected, answer.rows)
    ? { kind: 'agrees' }
    : { kind: 'differs', expected, found: answer.rows };
};
