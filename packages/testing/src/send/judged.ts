import fc from 'fast-check';

import { validateSend } from '@assay/rules/message-contact';
import { factsOf, requestOf } from './assembled.js';
import { contentUrlCells, sendTimeCells } from './extras.js';
import { families, shareOf } from './families.js';
import type { Family } from './families.js';
import { keywordCells } from './keyword.js';
import { messageIdCells } from './message-id.js';
import { messageTextCells } from './message-text.js';
import { everyKnowledge } from './part.js';
import type {
  Cell,
  Cells,
  ListElement,
  ElementClass,
  Elements,
  JudgedCell,
  Knowledge,
  Part,
} from './part.js';
import { nobodyCells } from './recipients.js';
import { mobileNumberClasses, subscriberClasses } from './subscriber.js';

/** Every class of the fields of each family; of recipients those without an element, for lists of them are too many. */
export const cellsOf: { readonly [F in Family]: Cells } = {
  recipients: nobodyCells,
  'message-id': messageIdCells,
  keyword: keywordCells,
  'message-text': messageTextCells,
  'send-time': sendTimeCells,
  'content-url': contentUrlCells,
};

/** A part of each family that nothing is wrong with, so that the others can be judged alone. */
export const plainParts: { readonly [F in Family]: Part } = {
  recipients: { entries: [['mobileNumbers', ['13175551212']]] },
  'message-id': { messageId: 'MzA6Nzg6MA', entries: [] },
  keyword: { entries: [] },
  'message-text': { entries: [] },
  'send-time': { entries: [] },
  'content-url': { entries: [] },
};

/** Every cell, and every class of elements. */
export interface Judged {
  readonly cells: { readonly [K in Knowledge]: { readonly [F in Family]: readonly JudgedCell[] } };
  readonly elements: Elements;
}

/** One value of a class: the rules cannot distinguish it from the others. */
const oneOfCells = <A>(values: fc.Arbitrary<A>): A => fc.sample(values, { numRuns: 1, seed: 1 })[0] as A;

const judgedCell = (family: Family, knowledge: Knowledge, cell: Cell): JudgedCell => {
  const part = oneOfCells(cell.part);
  const parts = Object.values({ ...plainParts, [family]: part });
  const { violations, deferred } = validateSend(requestOf(parts), factsOf(knowledge, parts));
  const violates = shareOf(
    family,
    violations.map(({ rule }) => rule),
  );
  return { ...cell, size: part.entries.length, violates, isDeferred: deferred.length > 0 };
};

const judgedElement =
  (list: keyof Elements) =>
  ({ name, value }: ElementClass): ListElement => {
    const { messageId } = plainParts['message-id'];
    const { violations, outcomes } = validateSend({ messageId, body: { [list]: [oneOfCells(value)] } });
    const { status } = outcomes['subscribers-none-valid'];
    return {
      name,
      value,
      violates: new Set(violations.map(({ rule }) => rule)),
      reached: status === 'fail' ? 'no' : status === 'pass' ? 'yes' : 'unreadable',
    };
  };

const byName = <Name extends string, A>(
  names: readonly Name[],
  of: (name: Name) => A,
): { readonly [N in Name]: A } =>
  Object.fromEntries(names.map((name) => [name, of(name)])) as { readonly [N in Name]: A };

const judge = (): Judged => ({
  cells: byName(everyKnowledge, (knowledge) =>
    byName(families, (family) =>
      cellsOf[family](knowledge).map((cell) => judgedCell(family, knowledge, cell)),
    ),
  ),
  elements: {
    mobileNumbers: mobileNumberClasses.map(judgedElement('mobileNumbers')),
    Subscribers: subscriberClasses().map(judgedElement('Subscribers')),
  },
});

let found: Judged | undefined;

/** Every cell, judged at the first call and kept: it takes a second. */
export const judged = (): Judged => (found ??= judge());

/** One of these cells. */
export const someCell = (cells: readonly Cell[]): fc.Arbitrary<Part> =>
  fc.constantFrom(...cells).chain(({ part }) => part);
