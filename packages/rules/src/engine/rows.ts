import type { Severity } from './description.js';
import { message, placesIn } from './message.js';
import type { Message, Row } from './message.js';
import { keepsItsPlace, own } from './own.js';
import { catalogued } from './placeholder.js';
import { refuse } from './refuse.js';
import { shapes } from './shape.js';
import type { Rows } from './stated.js';

/** A row as the engine has it: its text in the notation of the catalogue, and whatever else the table says of it. */
export type Said = Message & { readonly severity: Severity };

/** Whether a row is of the engine's own rules, which every table has. */
export const isReserved = (id: string): boolean => id === 'shape' || id === 'unexpected';

const unexpected = /* @__PURE__ */ message('An unexpected error occurred (reference <0>).');

const saidOf = (table: string, id: string, row: Row): Said => {
  const { template, source, ...more } = typeof row === 'string' ? message(row) : { source: 'ours', ...row };
  const text = catalogued(template);
  const severity = own(more as { readonly severity?: Severity }, 'severity') ?? 'error';
  if (placesIn(text) === undefined)
    refuse(
      table,
      id,
      `the placeholders of its text have a gap: "${text}". They begin at <0>, and leave none out.`,
    );
  if (isReserved(id) && severity !== 'error')
    refuse(table, id, 'it is an error: a request that cannot be read, or not be judged, is not valid.');
  if (!keepsItsPlace(id)) refuse(table, id, 'an object does not keep such a name in its place: take words.');
  return Object.freeze({ ...more, template: text, source, severity });
};

/**
 * The rows of a table in report order: `shape` first and `unexpected` last, where the table does not state their place.
 */
export const saidBy = (table: string, rows: Rows): { readonly [id: string]: Said } => {
  const all = {
    ...(own(rows, 'shape') === undefined ? { shape: shapes.body } : {}),
    ...rows,
    ...(own(rows, 'unexpected') === undefined ? { unexpected } : {}),
  };
  const said = Object.fromEntries(Object.entries(all).map(([id, row]) => [id, saidOf(table, id, row)]));
  if (placesIn(said['unexpected']?.template ?? '') !== 1)
    refuse(table, 'unexpected', 'its text takes one argument, <0>: the reference id of the caller.');
  return Object.freeze(said);
};
