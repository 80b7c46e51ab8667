import { none } from './cell.js';
import type { Cell } from './cell.js';
import type { CompiledPart } from './compiled-part.js';
import type { Segment } from './path.js';
import type { Sink } from './sink.js';

/** One run of the rules over one input. */
export interface Run {
  readonly sink: Sink;
  /** What the caller gave. */
  readonly given: unknown;
  /** What every check is told: the options. */
  readonly options: object;
  /** Whether they are those of the table. */
  readonly isDefault: boolean;
  /** Above where it judges: the cells that the steps started from, and the indices in the lists between. */
  readonly cells: Cell[];
  readonly indices: number[];
}

/** Which of these fields could not be read. */
export const fieldsUnread = (cell: Cell | undefined, fields: readonly string[]): readonly string[] =>
  cell === undefined || cell.unreadable.length === 0 || fields.length === 0
    ? none
    : fields.filter((field) => cell.unreadable.includes(field));

/** Where a rule judges, among the elements of so many lists. */
export const placeOf = (part: number, indices: readonly number[], lists: number): string =>
  `${part}:${indices.slice(0, lists).join('.')}`;

/** Where a part judges now, for the rules that come after it; `undefined` where none does. */
export const askedPlace = ({ indices }: Run, part: CompiledPart): string | undefined =>
  part.isAsked ? placeOf(part.part, indices, indices.length) : undefined;

/** Where a part speaks, as the input spells it. */
export const pathOf = ({ cells, indices }: Run, part: CompiledPart, cell: Cell | undefined): Segment[] => {
  const path: Segment[] = [];
  let list = 0;
  for (let depth = 0; depth < part.steps.length; depth += 1) {
    const { index, field, each } = part.steps[depth] as CompiledPart['steps'][number];
    const above = cells[depth] as Cell;
    const places = above.inner?.[index]?.places;
    if (places === undefined) path.push(above.keys?.[index] ?? field);
    if (each) {
      const at = indices[list] as number;
      if (places === undefined) path.push(at);
      else path.push(...(places[at]?.path ?? []));
      list += 1;
    }
  }
  if (part.at !== undefined) path.push(cell?.keys?.[part.atIndex] ?? part.at);
  return path;
};
