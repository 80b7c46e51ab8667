import fc from 'fast-check';

import type { SendCase } from '../../../../testing/src/index.js';
import { factsOf, requestOf } from '../../../../testing/src/send/assembled.js';
import type { Cell, Knowledge, Part } from '../../../../testing/src/send/part.js';
import type { SendOptions } from '../../../src/message-contact/index.js';

/** A cell of the grid: a class of requests that the rules cannot tell apart, and some of them. */
export interface GridCell {
  readonly name: string;
  readonly requests: readonly SendCase[];
  readonly options?: SendOptions;
}

/** A part of the grid, under the name that it is printed with. */
export interface Region {
  readonly name: string;
  readonly cells: () => Iterable<GridCell>;
}

/** How requests are drawn from a cell: how many, and by which seed. */
export interface Draw {
  readonly samples: number;
  readonly seed: number;
}

/** A cell of one part, which need not be drawn. */
interface Fixed {
  readonly name: string;
  readonly always: Part;
}

/** An id that is right, so that only the cells of a region have something to say. */
export const encodedId: Fixed = {
  name: 'messageId encoded',
  always: { messageId: 'MzA6Nzg6MA', entries: [] },
};

/** Recipients that nothing is wrong with. */
export const oneNumber: Fixed = {
  name: 'mobileNumbers [possible]',
  always: { entries: [['mobileNumbers', ['13175551212']]] },
};

const caseOf = (knowledge: Knowledge, parts: readonly Part[]): SendCase => {
  const facts = factsOf(knowledge, parts);
  return { ...requestOf(parts), ...(facts === undefined ? {} : { facts }) };
};

/** The cell of requests that have a part of each of these cells. */
export const cellOf = (
  knowledge: Knowledge,
  cells: readonly (Cell | Fixed)[],
  { samples, seed }: Draw,
  options?: SendOptions,
): GridCell => {
  const drawn = cells.map((cell) =>
    'always' in cell
      ? Array.from({ length: samples }, () => cell.always)
      : fc.sample(cell.part, { numRuns: samples, seed }),
  );
  return {
    name: [...cells.map(({ name }) => name), `message ${knowledge}`].join('; '),
    requests: Array.from({ length: samples }, (_, place) =>
      caseOf(
        knowledge,
        drawn.flatMap((parts) => parts[place] ?? []),
      ),
    ),
    ...(options === undefined ? {} : { options }),
  };
};
