import type { Finding } from './finding.js';

/** What is compared of one violation: rule and text, or a text alone. */
export type Row = readonly string[];

/** Rule and text of every violation. */
export const findingRows = (findings: readonly Finding[]): readonly Row[] =>
  findings.map(({ rule, message }) => [rule, message]);

/** The texts of the body of a 400: each distinct one once. */
export const textRows = (texts: readonly string[]): readonly Row[] => texts.map((text) => [text]);

/** What a case expects, as rows. */
export const expectedRows = (expected: readonly Finding[], texts: boolean): readonly Row[] =>
  texts ? textRows([...new Set(expected.map(({ message }) => message))]) : findingRows(expected);

/** Whether two rows say the same. */
export const sameRow = (one: Row, other: Row): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Whether rows say the same in the same order. */
export const sameRows = (some: readonly Row[], others: readonly Row[]): boolean =>
  some.length === others.length && some.every((row, index) => sameRow(row, others[index] ?? []));
