import type { Outline } from './cell.js';
import { partsOf } from './describe.js';
import type { Description } from './description.js';
import { own } from './own.js';
import { misuse, refuse } from './refuse.js';
import { isReserved } from './rows.js';
import type { Rule } from './rule.js';

/** Rules by their ids. */
export type RulesById = { readonly [id: string]: Rule };

/** The ids of the rules, and of those that they come after, and so on. */
const withPrerequisites = (ids: readonly string[], entries: RulesById): readonly string[] => {
  const more = ids.flatMap((id) => partsOf(own(entries, id)).flatMap(({ after }) => after));
  const all = [...new Set([...ids, ...more])];
  return all.length === ids.length ? all : withPrerequisites(all, entries);
};

const namesIn = (outline: Outline | undefined): readonly string[] =>
  outline === undefined
    ? []
    : [
        ...Object.entries(outline.fields ?? {}).flatMap(([name, below]) => [name, ...namesIn(below)]),
        ...namesIn(outline.of),
      ];

/** The rules that read a field, at any depth, and those that they come after. Refuses a field that there is not. */
export const askedBy = (
  table: string,
  outline: Outline,
  rules: readonly Description[],
  entries: RulesById,
  field: string,
): readonly string[] => {
  if (!namesIn(outline).includes(field))
    misuse(`The table "${table}": there is no field "${field}" to ask for.`);
  return withPrerequisites(
    rules.filter(({ reads }) => reads.includes(field)).map(({ id }) => id),
    entries,
  );
};

/** Refuses an id that no rule has, or that cannot be left out. Returns them. */
export const known = (table: string, entries: RulesById, ids: readonly string[]): readonly string[] => {
  ids.forEach((id) => {
    if (own(entries, id) === undefined)
      refuse(table, id, isReserved(id) ? 'it cannot be left out.' : 'there is no such rule.');
  });
  return ids;
};
