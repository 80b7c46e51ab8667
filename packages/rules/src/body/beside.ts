import { outlined } from '../engine/cell.js';
import type { Body, Cell, Hearer } from '../engine/cell.js';
import { own } from '../engine/own.js';
import type { Kind, Out } from './kind.js';
import type { ObjectKind } from './object.js';
import { tell, unread } from './reader.js';
import type { Reader } from './reader.js';

/** Reads an own property, or nothing where that throws. */
const taken = (input: unknown, name: string): unknown => {
  try {
    return own(input as { readonly [name: string]: unknown } | null | undefined, name);
  } catch {
    return undefined;
  }
};

/** A body, and the kinds of what comes with it. */
export interface Beside<Out, Value, Input> extends Body<Out, Value, Input> {
  readonly fields: { readonly [name: string]: Kind };
  readonly body: ObjectKind<unknown, unknown>;
}

/** Reads a value that comes with a body. */
const readOne = (kind: Kind, given: unknown, name: string, hearer: Hearer): unknown => {
  if (kind.kind === 'anything') return given;
  const reader: Reader = { hearer, path: [name], findings: [] };
  const read = kind.read(given, name, reader);
  tell(reader);
  return read;
};

/**
 * A body with values that come with it, as the `{id}` of a URL does. In paths, they and the fields of the body share
 * one name space; a report holds the body alone.
 *
 * @example
 * Object.keys(beside({ id: text }, object({ keyword: text })).outline.fields ?? {}) // => ['keyword', 'id']
 */
export const beside = <const F extends { readonly [name: string]: Kind }, Seen, Held>(
  fields: F,
  body: ObjectKind<Seen, Held>,
): Beside<
  { readonly [N in keyof F]: Out<F[N]> } & Seen,
  Held,
  { readonly [N in keyof F]?: unknown } & { readonly body: unknown }
> => {
  const kinds = Object.entries(fields);
  const absents = Object.fromEntries(kinds.map(([name, { absent }]) => [name, absent]));
  const readBody = body.readBodyWith(absents);
  return Object.freeze({
    fields: Object.freeze({ ...fields }),
    body: body,
    outline: outlined({
      says: body.outline.says,
      fields: Object.freeze({
        ...body.outline.fields,
        // Last, so that the fields of the body keep their indices.
        ...Object.fromEntries(kinds.map(([name, { outline }]) => [name, outline])),
      }),
    }),
    readBody: (input: unknown, hearer: Hearer): Cell => {
      const cell = readBody(taken(input, 'body'), hearer);
      const value = cell.value as { [name: string]: unknown };
      const unreadable: string[] = [];
      for (let i = 0; i < kinds.length; i += 1) {
        const [name, kind] = kinds[i] as (typeof kinds)[number];
        const given = taken(input, name);
        const read = given === undefined ? kind.absent : readOne(kind, given, name, hearer);
        value[name] = read === unread ? kind.absent : read;
        if (read === unread) unreadable.push(name);
      }
      return unreadable.length === 0 ? cell : { ...cell, unreadable: [...unreadable, ...cell.unreadable] };
    },
    decodeBody: body.decodeBody,
    unknownFields: (input: unknown) => body.unknownFields(taken(input, 'body')),
  });
};
