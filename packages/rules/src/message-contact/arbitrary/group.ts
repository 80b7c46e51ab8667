import fc from 'fast-check';

import type { RuleId, SendFacts } from '../index.js';
import { validateSend } from '../index.js';
import { oneOf } from './element.js';
import type { Cell, Group, Knowledge, Part } from './part.js';

/** What `validateSend` takes. */
export interface Request {
  readonly messageId: unknown;
  readonly body: unknown;
}

/** Recipients and an id that nothing is wrong with, so that a part can be judged alone. */
const plain: Part = { messageId: 'MzA6Nzg6MA', entries: [['mobileNumbers', ['13175551212']]] };

/** What is known, from what the parts say of the message. */
export const factsOf = (knowledge: Knowledge, parts: readonly Part[]): SendFacts | undefined => {
  if (knowledge === 'unknown') return undefined;
  if (knowledge === 'missing') return { message: null };
  return {
    message: Object.assign({ text: 'Hello' }, ...parts.map(({ message }) => message)) as { text: string },
  };
};

/** The request that parts make up. */
export const requestOf = (parts: readonly Part[]): Request => ({
  messageId: parts.filter((part) => 'messageId' in part).at(-1)?.messageId,
  body: Object.fromEntries(parts.flatMap(({ entries }) => entries)),
});

/** A cell, and what the rules say of it where nothing else is wrong. */
export interface JudgedCell extends Cell {
  /** Without `message-unknown`, which is a matter of knowledge alone. */
  readonly violates: ReadonlySet<RuleId>;
  readonly isDeferred: boolean;
}

const judged = (knowledge: Knowledge, cell: Cell): JudgedCell => {
  const parts = [plain, oneOf(cell.part)];
  const { violations, deferred } = validateSend(requestOf(parts), factsOf(knowledge, parts));
  const violates = violations.map(({ rule }) => rule).filter((rule) => rule !== 'message-unknown');
  return { ...cell, violates: new Set(violates), isDeferred: deferred.length > 0 };
};

/** Every cell of a group, judged by the rules. */
export const judgedCells = (group: Group, knowledge: Knowledge): readonly JudgedCell[] =>
  group.cells(knowledge).map((cell) => judged(knowledge, cell));

/** One of these cells. */
export const someCell = (cells: readonly Cell[]): fc.Arbitrary<Part> =>
  fc.constantFrom(...cells).chain(({ part }) => part);
