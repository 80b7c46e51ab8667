import { describeRules } from '@assay/rules';
import type { Table } from '@assay/rules';

/** The rules of a table by families: those that share fields. No rule reads fields of two families. */
export interface Families<Id extends string, Family extends string> {
  readonly fields: { readonly [F in Family]: readonly string[] };
  readonly names: readonly Family[];
  /** The family of each rule, by the fields that it reads. `shape` is of every field, and `unexpected` of none. */
  readonly familyOf: { readonly [Rule in Id]: Family | 'every' | 'none' };
  /** The rules of a family, in the order of a report. */
  readonly rulesOf: (family: Family) => readonly Id[];
  /** Those of these rules that the fields of a family can violate, `shape` among them. */
  readonly shareOf: (family: Family, rules: Iterable<Id>) => ReadonlySet<Id>;
}

/** Returns the families of a table, by their fields. */
export const familiesOf = <Id extends string, Family extends string>(
  table: Table,
  fields: { readonly [F in Family]: readonly string[] },
): Families<Id, Family> => {
  const names = Object.keys(fields) as unknown as readonly Family[];
  const familyOf = Object.fromEntries(
    describeRules(table).map(({ id, reads }) => [
      id,
      id === 'shape'
        ? 'every'
        : (names.find((family) => fields[family].some((field) => reads.includes(field))) ?? 'none'),
    ]),
  ) as { readonly [Rule in Id]: Family | 'every' | 'none' };
  return {
    fields,
    names,
    familyOf,
    rulesOf: (family) =>
      (Object.keys(familyOf) as unknown as readonly Id[]).filter((rule) => familyOf[rule] === family),
    shareOf: (family, rules) =>
      new Set([...rules].filter((rule) => familyOf[rule] === family || familyOf[rule] === 'every')),
  };
};
