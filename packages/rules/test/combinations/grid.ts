import fc from 'fast-check';

import { caseOf } from '../../../testing/src/combinations/assembled.js';
import type { Case } from '../../../testing/src/combinations/assembled.js';
import type { Combinations, Subject } from '../../../testing/src/combinations/combinations.js';
import { everyKnowledge } from '../../../testing/src/combinations/part.js';
import type { Cell, Knowledge, Part } from '../../../testing/src/combinations/part.js';

/** A cell of the grid: a class of requests that the rules cannot distinguish, and some of them. */
export interface GridCell<Facts, Options> {
  readonly name: string;
  readonly requests: readonly Case<Facts>[];
  readonly options?: Options;
}

/** A part of the grid, under the name that it is printed with. */
export interface Region<Facts, Options> {
  readonly name: string;
  readonly cells: () => Iterable<GridCell<Facts, Options>>;
}

/** How requests are drawn from a cell: how many, and by which seed. */
export interface Draw {
  readonly samples: number;
  readonly seed: number;
}

/** A cell of one part, which need not be drawn. */
export interface Fixed {
  readonly name: string;
  readonly always: Part;
}

/** An id that is right, so that only the cells of a region violate a rule. */
export const encodedId: Fixed = {
  name: 'messageId encoded',
  always: { messageId: 'MzA6Nzg6MA', entries: [] },
};

type Of<Facts> = Pick<Subject<string, string, Facts>, 'factsOf'>;

/** The cell of requests that have a part of each of these cells. */
export const cellOf = <Facts, Options>(
  { factsOf }: Of<Facts>,
  knowledge: Knowledge,
  cells: readonly (Cell | Fixed)[],
  { samples, seed }: Draw,
  options?: Options,
): GridCell<Facts, Options> => {
  const drawn = cells.map((cell) =>
    'always' in cell
      ? Array.from({ length: samples }, () => cell.always)
      : fc.sample(cell.part, { numRuns: samples, seed }),
  );
  return {
    name: [...cells.map(({ name }) => name), `message ${knowledge}`].join('; '),
    requests: Array.from({ length: samples }, (_, place) =>
      caseOf(
        factsOf,
        knowledge,
        drawn.flatMap((parts) => parts[place] ?? []),
      ),
    ),
    ...(options === undefined ? {} : { options }),
  };
};

interface AnyId {
  readonly messageId?: 'encoded' | 'any' | undefined;
}

/** The full product of the classes of each of these families, for each thing that can be known, next to parts that are right. */
export const ofFamilies = <Id extends string, Family extends string, Facts>(
  subject: Subject<Id, Family, Facts>,
  families: readonly Family[],
  plain: readonly Fixed[],
  draw: Draw,
): readonly Region<Facts, AnyId>[] =>
  families.map((family) => ({
    name: `${family}: every class of every field and fact`,
    *cells() {
      for (const knowledge of everyKnowledge) {
        for (const cell of subject.cells[family](knowledge)) {
          yield cellOf(subject, knowledge, [...plain, cell], draw);
          if (family === 'message-id')
            yield cellOf(subject, knowledge, [...plain, cell], draw, { messageId: 'any' });
        }
      }
    },
  }));

const noObjects = [null, undefined, [], [{}], '', 'text', 0, true];

/** Bodies that are no object, next to every class of message id. */
export const withoutBody = <Id extends string, Family extends string, Facts>(
  subject: Subject<Id, Family | 'message-id', Facts>,
  draw: Draw,
): Region<Facts, AnyId> => ({
  name: 'a body that is no object, with every class of message id',
  *cells() {
    for (const knowledge of everyKnowledge) {
      for (const cell of subject.cells['message-id'](knowledge)) {
        for (const body of noObjects) {
          const { name, requests } = cellOf(subject, knowledge, [encodedId, cell], draw);
          yield {
            name: `${name}; body ${JSON.stringify(body)}`,
            requests: requests.map((request) => ({ ...request, body })),
          };
        }
      }
    }
  },
});

/** One cell of a family for each set of rules that it can violate. */
export const kindsOf = <Id extends string, Family extends string, Facts>(
  { judged }: Combinations<Id, Family, Facts>,
  family: Family,
  knowledge: Knowledge,
): readonly Cell[] => {
  const found = new Map<string, Cell>();
  for (const cell of judged()[knowledge][family]) {
    const kind = [...cell.violates, cell.isDeferred].join();
    if (!found.has(kind)) found.set(kind, cell);
  }
  return [...found.values()];
};

/** Every two families: each thing that the one can violate next to each that the other can. `kinds` returns these cells, and what is right beside each. */
export const pairs = <Facts>(
  subject: Of<Facts>,
  kinds: (
    knowledge: Knowledge,
  ) => readonly { readonly cells: readonly Cell[]; readonly plain: readonly Fixed[] }[],
  draw: Draw,
): Region<Facts, AnyId> => ({
  name: 'every two families: all that one can violate next to all that the other can',
  *cells() {
    for (const knowledge of everyKnowledge) {
      const all = kinds(knowledge);
      for (const [place, of] of all.entries()) {
        for (const ofOther of all.slice(place + 1)) {
          for (const one of of.cells) {
            for (const other of ofOther.cells)
              yield cellOf(subject, knowledge, [...of.plain, one, other], draw);
          }
        }
      }
    }
  },
});
