import { pairsOf } from '../page/compare.js';
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
  const known = new Map(pairsOf(before, rows).map(({ row, page }) => [page, row.id]));
  const taken = new Set<string>([...reserved, ...known.values()]);
  return rows.map((row) => {
    const kept = known.get(row);
    if (kept !== undefined) return kept;
    const id = idOf(row.template);
    let free = id;
    for (let number = 2; taken.has(free); number += 1) free = `${id}-${number}`;
    taken.add(free);
    return free;
  });
};
