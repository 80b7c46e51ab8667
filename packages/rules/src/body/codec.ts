import * as t from 'io-ts';

import type { Cell, Hearer } from '../engine/cell.js';
import { mostElements } from '../engine/own.js';
import type { Path } from '../engine/path.js';
import { render } from '../engine/render.js';
import { shapes } from '../engine/shape.js';
import { holds } from './holds.js';
import type { ObjectKind } from './object.js';

/** As many failures as a report has violations; what more is wrong is not said. */
const most = 1000;

/** What is wrong with a body, in words. */
export interface Failure {
  readonly path: Path;
  readonly message: string;
}

/** What more must be true of a body than its description says. `spelled` gives a field as the input spells it. */
export type Refinement<Seen> = (body: Seen, spelled: (field: string) => string) => readonly Failure[];

/** What a value is not, `holds` says. */
const silent: Hearer = { most: mostElements, found: () => undefined, unexpected: () => undefined };

const contextOf = (context: t.Context, path: Path): t.Context => [
  ...context,
  ...path.map((segment) => ({ key: String(segment), type: t.unknown })),
];

const spelledBy =
  ({ fields }: ObjectKind<unknown, unknown>, { keys }: Cell) =>
  (field: string): string =>
    keys?.[Object.keys(fields).indexOf(field)] ?? field;

/**
 * The io-ts codec of a body: decodes what the reader of a table reads, and says what cannot be read in the same sentences,
 * with the path in the context: the first 1000 of them. `refine` may add to them.
 *
 * @example
 * codec('Greeting', object({ text, loud: flag })).decode({ text: 'hi', loud: 'TRUE' }) // => { _tag: 'Right', right: { text: 'hi', loud: true } }
 */
export const codec = <Seen, Held>(
  name: string,
  body: ObjectKind<Seen, Held>,
  refine: Refinement<Seen> = () => [],
): t.Type<Held, Held, unknown> => {
  const is = (value: unknown): value is Held => {
    try {
      const { value: seen } = body.readBody(value, silent);
      return holds(body, value) && refine(seen as Seen, (field) => field).length === 0;
    } catch {
      return false;
    }
  };
  return new t.Type<Held, Held, unknown>(
    name,
    is,
    (input, context) => {
      const failures: Failure[] = [];
      const cell = body.readBody(input, {
        most: mostElements,
        found: (text, path, args) => failures.push({ path, message: render(shapes[text].template, args) }),
        unexpected: (error) => failures.push({ path: [], message: String(error) }),
      });
      const all = [...failures, ...refine(cell.value as Seen, spelledBy(body, cell))].slice(0, most);
      return all.length === 0
        ? t.success(body.decodeBody(cell))
        : t.failures(
            all.map(({ path, message }) => ({ value: input, context: contextOf(context, path), message })),
          );
    },
    t.identity,
  );
};
