import type { PageRow } from './error-table.js';
import { detailColumns } from './headers.js';
import type { TableRow } from './write-page.js';

/** How a page differs from a table. `line`: in the page. */
export type Difference =
  | { readonly kind: 'added'; readonly line: number; readonly text: string }
  | { readonly kind: 'removed'; readonly rule: string; readonly text: string }
  | { readonly kind: 'moved'; readonly rule: string; readonly line: number; readonly text: string }
  | {
      readonly kind: 'text' | 'placeholders' | (typeof detailColumns)[number];
      readonly rule: string;
      readonly line: number;
      readonly old: string;
      readonly next: string;
    };

const wordsOf = (text: string): readonly string[] => text.split(/\s+/).filter((word) => word !== '');

/** Returns the longest common subsequence of two lists, as pairs of indices. */
const commonOf = (
  one: readonly string[],
  other: readonly string[],
): readonly (readonly [number, number])[] => {
  const lengths = Array.from({ length: one.length + 1 }, () => new Uint32Array(other.length + 1));
  for (let i = one.length - 1; i >= 0; i -= 1)
    for (let j = other.length - 1; j >= 0; j -= 1) {
      const row = lengths[i] as Uint32Array;
      const below = lengths[i + 1] as Uint32Array;
      row[j] = one[i] === other[j] ? 1 + (below[j + 1] ?? 0) : Math.max(below[j] ?? 0, row[j + 1] ?? 0);
    }
  const pairs: (readonly [number, number])[] = [];
  for (let i = 0, j = 0; i < one.length && j < other.length;)
    if (one[i] === other[j]) pairs.push([i++, j++]);
    else if ((lengths[i + 1]?.[j] ?? 0) >= (lengths[i]?.[j + 1] ?? 0)) i += 1;
    else j += 1;
  return pairs;
};

/** So many words of a text are compared. */
const mostWords = 400;

/** Returns how alike two texts are, from 0 to 1, by their words. */
const likeness = (one: string, other: string): number => {
  const [first, second] = [wordsOf(one).slice(0, mostWords), wordsOf(other).slice(0, mostWords)];
  return (2 * commonOf(first, second).length) / Math.max(first.length + second.length, 1);
};

/** Texts with fewer words in common are two. */
const leastLikeness = 0.5;

/**
 * Returns two texts with the words in which they differ between marks.
 *
 * @example
 * markedTexts('The id is bad.', 'The id is wrong.') // => ['The id is [-bad.-]', 'The id is {+wrong.+}']
 */
export const markedTexts = (old: string, next: string): readonly [old: string, next: string] => {
  const [first, second] = [wordsOf(old), wordsOf(next)];
  const pairs = commonOf(first.slice(0, mostWords), second.slice(0, mostWords));
  const marked = (
    words: readonly string[],
    kept: ReadonlySet<number>,
    begin: string,
    end: string,
  ): string => {
    const parts: string[] = [];
    for (let i = 0; i < words.length; i += 1) {
      if (kept.has(i)) {
        parts.push(words[i] ?? '');
        continue;
      }
      let last = i;
      while (last + 1 < words.length && !kept.has(last + 1)) last += 1;
      parts.push(`${begin}${words.slice(i, last + 1).join(' ')}${end}`);
      i = last;
    }
    return parts.join(' ');
  };
  return [
    marked(first, new Set(pairs.map(([index]) => index)), '[-', '-]'),
    marked(second, new Set(pairs.map(([, index]) => index)), '{+', '+}'),
  ];
};

/** Returns a text as it reads without its placeholders' numbers. */
const wording = (template: string): string => template.replace(/<\d+>/g, '<>');

/** A row of a table, and the row of a page that it is. */
interface Pair {
  readonly row: TableRow;
  readonly page: PageRow;
}

/** Returns the rows that are the same, by their texts, their codes, or as alike as can be. */
export const pairsOf = (rows: readonly TableRow[], page: readonly PageRow[]): readonly Pair[] => {
  const pairs: Pair[] = [];
  const [restRows, restPage] = [new Set(rows), new Set(page)];
  const pair = (row: TableRow, other: PageRow): void => {
    pairs.push({ row, page: other });
    restRows.delete(row);
    restPage.delete(other);
  };
  const byKey = (keyOf: (row: TableRow | PageRow) => string | undefined): void => {
    const found = new Map<string, PageRow>();
    for (const one of restPage) {
      const key = keyOf(one);
      if (key !== undefined && !found.has(key)) found.set(key, one);
    }
    for (const row of [...restRows]) {
      const key = keyOf(row);
      const other = key === undefined ? undefined : found.get(key);
      if (other !== undefined && restPage.has(other)) pair(row, other);
    }
  };
  byKey(({ template }) => template);
  byKey(({ template }) => wording(template));
  byKey(({ code }) => code);
  const likest = [...restRows]
    .flatMap((row) =>
      [...restPage].map((other) => ({ row, other, like: likeness(row.template, other.template) })),
    )
    .filter(({ like }) => like >= leastLikeness)
    .sort((one, other) => other.like - one.like);
  for (const { row, other } of likest) if (restRows.has(row) && restPage.has(other)) pair(row, other);
  return pairs;
};

/** Returns how a page differs from a table: in the order of the page, and rows that it has no more at the end. */
export const differencesOf = (rows: readonly TableRow[], page: readonly PageRow[]): readonly Difference[] => {
  const pairs = pairsOf(rows, page);
  const rowOf = new Map(pairs.map(({ row, page: other }) => [other, row]));
  const found = new Set(pairs.map(({ row }) => row));
  const common = page.flatMap((one) => rowOf.get(one) ?? []);
  const kept = new Set(
    commonOf(
      rows.filter((row) => found.has(row)).map(({ id }) => id),
      common.map(({ id }) => id),
    ).map(([, index]) => common[index]?.id),
  );
  const differences = page.flatMap((one): readonly Difference[] => {
    const row = rowOf.get(one);
    const { line, template: next } = one;
    if (row === undefined) return [{ kind: 'added', line, text: next }];
    const { id: rule, template: old } = row;
    const isSameWording = wording(old) === wording(next);
    return [
      ...(old === next
        ? []
        : [{ kind: isSameWording ? 'placeholders' : 'text', rule, line, old, next } as const]),
      ...detailColumns.flatMap((kind) =>
        // A table that has none of them was made without.
        rows.every((other) => other[kind] === undefined) || (row[kind] ?? '') === (one[kind] ?? '')
          ? []
          : [{ kind, rule, line, old: row[kind] ?? '', next: one[kind] ?? '' }],
      ),
      ...(kept.has(rule) ? [] : [{ kind: 'moved', rule, line, text: next } as const]),
    ];
  });
  const removed = rows
    .filter((row) => !found.has(row))
    .map(({ id, template }): Difference => ({ kind: 'removed', rule: id, text: template }));
  return [...differences, ...removed];
};
