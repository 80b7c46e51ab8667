import type { Path } from '@assay/rules';
import { parseTree, visit } from 'jsonc-parser';
import type { Node } from 'jsonc-parser';
import type { Warning } from './json-error.js';

/** An element of an array that is a whole JSON text: its own text, and the line that this begins on, from 0. */
interface JsonElement {
  readonly line: number;
  readonly offset: number;
  readonly length: number;
}

/** What is known of a JSON text beyond its value. */
interface Survey {
  readonly warning: Warning | undefined;
  /** Of an array. */
  readonly elements: readonly JsonElement[];
}

/** Returns how many names of objects are in a value. */
const namesIn = (value: unknown): number => {
  let count = 0;
  const open: unknown[] = [value];
  // A list, and no call for each level: a text may be nested as deep as it is long.
  while (open.length > 0) {
    const one = open.pop();
    if (typeof one !== 'object' || one === null) continue;
    const values: readonly unknown[] = Array.isArray(one) ? one : Object.values(one);
    if (!Array.isArray(one)) count += values.length;
    for (const each of values) if (typeof each === 'object' && each !== null) open.push(each);
  }
  return count;
};

/** Returns how often a quote is before a colon. */
const quotesBeforeColons = (text: string): number => {
  let count = 0;
  for (let at = text.indexOf('":'); at !== -1; at = text.indexOf('":', at + 2)) count += 1;
  return count;
};

/**
 * Returns false for a JSON text in which no object has a name twice, and true for one in which one may. Where no quote is escaped,
 * and no space is before a colon, every name is a quote before a colon: as many as the value has names, or some are lost.
 *
 * @example
 * mayRepeat('{"a":1,"b":2}', { a: 1, b: 2 }) // => false
 * mayRepeat('{"a":1,"a":2}', { a: 2 }) // => true
 */
export const mayRepeat = (text: string, value: unknown): boolean =>
  text.includes('\\') || /"\s+:/.test(text) || quotesBeforeColons(text) !== namesIn(value);

/**
 * Returns the places of the elements of a JSON array, and a warning for the first name that one object has twice: the last value
 * counts, and the others are lost. Of a text that is nested too deeply to be looked at it returns what it has found.
 */
export const survey = (file: string, firstLine: number, text: string): Survey => {
  const open: (Set<string> | undefined)[] = [];
  const elements: JsonElement[] = [];
  let found: { readonly name: string; readonly line: number } | undefined;
  let begin = { line: 0, offset: 0 };
  const isElement = (): boolean => open.length === 1 && open[0] === undefined;
  const opened = (names: Set<string> | undefined, offset: number, line: number): void => {
    if (isElement()) begin = { line, offset };
    open.push(names);
  };
  const closed = (offset: number, length: number): void => {
    open.pop();
    if (isElement()) elements.push({ ...begin, length: offset + length - begin.offset });
  };
  try {
    visit(text, {
      onObjectBegin: (offset, _length, line) => opened(new Set(), offset, line),
      onObjectEnd: closed,
      onArrayBegin: (offset, _length, line) => opened(undefined, offset, line),
      onArrayEnd: closed,
      onLiteralValue: (_value, offset, length, line) => {
        if (isElement()) elements.push({ line, offset, length });
      },
      onObjectProperty: (name, _offset, _length, line) => {
        const names = open.at(-1);
        if (names?.has(name) === true) found ??= { name, line: firstLine + line };
        names?.add(name);
      },
    });
  } catch {
    // Nested too deeply for it.
  }
  return {
    elements,
    warning:
      found === undefined
        ? undefined
        : {
            kind: 'warning',
            place: { file, line: found.line },
            text: `warning: ${JSON.stringify(found.name)} is given twice in one object, and the last value counts; leave the other out`,
          },
  };
};

/** Returns the node of a key: of a name that comes twice the last one, since its value counts. */
const childOf = (node: Node, key: string | number): Node | undefined =>
  node.type === 'array'
    ? node.children?.[Number(key)]
    : node.children?.filter(({ children }) => children?.[0]?.value === key).at(-1)?.children?.[1];

/** Returns the node at a path, or the innermost one on the way to it that is there. */
const nodeOn = (root: Node, path: Path): Node => {
  let node = root;
  for (const key of path) {
    const child = childOf(node, key);
    if (child === undefined) break;
    node = child;
  }
  return node;
};

/**
 * Returns the line, from 0, of the value at a path in a JSON text, or of the innermost one on the way to it that is there.
 *
 * @example
 * linesIn('{\n  "body": {}\n}')(['body', 'keyword']) // => 1
 */
export const linesIn = (text: string): ((path: Path) => number) => {
  if (!text.includes('\n')) return () => 0;
  let root: ReturnType<typeof parseTree>;
  try {
    root = parseTree(text);
  } catch {
    // Nested too deeply for it: it begins on its first line.
  }
  const starts = [0, ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1)];
  return (path) => {
    const offset = root === undefined ? 0 : nodeOn(root, path).offset;
    const after = starts.findIndex((start) => start > offset);
    return (after === -1 ? starts.length : after) - 1;
  };
};
