import { differencesOf } from '../page/compare.js';
import type { PageRow } from '../page/error-table.js';
import type { TableRow } from '../page/write-page.js';

/** So many words of a message are its id. */
const mostWords = 7;

/** Returns an id of a message: its words, without its placeholders. */
const idOf = (template: string): string =>
  template
    .replace(/<\d+>/g, ' ')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .slice(0, mostWords)
    .join('-') || 'message';

const reserved: readonly string[] = ['shape', 'unexpected'];

/**
 * Returns the id of each row: the one that it has in the table before, however it was changed, or one of its words. No two are the
 * same.
 */
export const idsOf = (rows: readonly PageRow[], before: readonly TableRow[]): readonly string[] => {
  const changed = new Map(
    differencesOf(before, rows).flatMap((difference) =>
      difference.kind === 'text' || difference.kind === 'placeholders'
        ? [[difference.next, difference.rule]]
        : [],
    ),
  );
  const known = new Map(before.map(({ id, template }) => [template, id]));
  const kept = rows.map(({ template }) => known.get(template) ?? changed.get(template));
  const taken = new Set<string>([...reserved, ...kept.filter((id) => id !== undefined)]);
  return rows.map(({ template }, index) => {
    const before = kept[index];
    if (before !== undefined) return before;
    const id = idOf(template);
    let free = id;
    for (let number = 2; taken.has(free); number += 1) free = `${id}-${number}`;
    taken.add(free);
    return free;
  });
};
