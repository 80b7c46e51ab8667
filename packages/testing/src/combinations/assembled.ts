import fc from 'fast-check';
import { asciiLowerCase } from '@assay/rules';
import type { Table } from '@assay/rules';

import type { Knowledge, Part } from './part.js';

/** A request of a send. */
export interface Request {
  readonly messageId: unknown;
  readonly body: unknown;
}

/** A request, and the facts that are known. */
export interface Case<Facts> extends Request {
  /** Left out if nothing was looked up. */
  readonly facts?: Facts;
}

/** Returns the facts of a request of these parts. */
export type FactsOf<Facts> = (knowledge: Knowledge, parts: readonly Part[]) => Facts | undefined;

/** The request that parts make up. */
export const requestOf = (parts: readonly Part[]): Request => ({
  messageId: parts.filter((part) => 'messageId' in part).at(-1)?.messageId,
  body: Object.fromEntries(parts.flatMap(({ entries }) => entries)),
});

/** The request that parts make up, and its facts. */
export const caseOf = <Facts>(
  factsOf: FactsOf<Facts>,
  knowledge: Knowledge,
  parts: readonly Part[],
): Case<Facts> => {
  const facts = factsOf(knowledge, parts);
  return { ...requestOf(parts), ...(facts === undefined ? {} : { facts }) };
};

/** Fields that the document does not name, and that must not matter. The id is a parameter: in a body, a field of its name is unknown. */
const unknownFields = (table: Table): fc.Arbitrary<Part> => {
  const documented = new Set(
    Object.keys(table.body.outline.fields ?? {})
      .filter((name) => name !== 'messageId')
      .map(asciiLowerCase),
  );
  return fc
    .array(
      fc.tuple(
        fc.oneof(
          fc.string(),
          fc.constantFrom('__proto__', 'constructor', 'toString', 'keywords', 'Keyword '),
        ),
        fc.jsonValue(),
      ),
      { maxLength: 2 },
    )
    .map((entries) => ({ entries: entries.filter(([key]) => !documented.has(asciiLowerCase(key))) }));
};

/** Requests of these parts, their fields in any order. */
export const assembled = <Facts>(
  table: Table,
  factsOf: FactsOf<Facts>,
  knowledge: Knowledge,
  parts: readonly fc.Arbitrary<Part>[],
): fc.Arbitrary<Case<Facts>> =>
  fc
    .tuple(...parts, unknownFields(table))
    .chain((found) => fc.shuffledSubarray(found, { minLength: found.length }))
    .map((found) => caseOf(factsOf, knowledge, found));
