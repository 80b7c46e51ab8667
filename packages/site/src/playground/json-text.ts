import { parseTree, printParseErrorCode } from 'jsonc-parser';
import type { Node, ParseError } from 'jsonc-parser';

/** A place in a text, as indices. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Something that is wrong with a text itself. */
export interface TextIssue extends Range {
  readonly message: string;
  readonly severity: 'error' | 'warning';
}

/** A JSON text that was read, or what keeps it from being one. */
export type JsonText =
  | {
      readonly kind: 'read';
      readonly value: unknown;
      /** A name that an object has twice. */
      readonly warnings: readonly TextIssue[];
      /** Returns the place of a value; of one that is not there, that of the innermost one on the way to it. */
      readonly rangeOf: (path: readonly (string | number)[]) => Range;
    }
  | { readonly kind: 'broken'; readonly errors: readonly TextIssue[] };

/** `CommaExpected` is "Comma expected". */
const inWords = (code: string): string => {
  const words = code.replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return `This is no JSON: ${words.toLowerCase()}`;
};

const errorAt =
  (text: string) =>
  ({ error, offset, length }: ParseError): TextIssue => {
    const from = Math.min(offset, Math.max(text.length - 1, 0));
    return {
      from,
      to: Math.max(from, Math.min(from + Math.max(length, 1), text.length)),
      message: inWords(printParseErrorCode(error)),
      severity: 'error',
    };
  };

/** Returns the names that an object has twice, at their second place: the last value counts. */
const repeatedNames = (node: Node): readonly TextIssue[] => {
  const children = node.children ?? [];
  const names = new Set<unknown>();
  const here = (node.type === 'object' ? children : []).flatMap((property) => {
    const [name] = property.children ?? [];
    const isNew = !names.has(name?.value);
    names.add(name?.value);
    return name === undefined || isNew
      ? []
      : [
          {
            from: name.offset,
            to: name.offset + name.length,
            message: `${JSON.stringify(name.value)} is given twice in one object, and the last value counts.`,
            severity: 'warning' as const,
          },
        ];
  });
  return [...here, ...children.flatMap(repeatedNames)];
};

/** Returns the node of a key: of a name that comes twice, the last one, whose value counts. */
const childOf = (node: Node, key: string | number): Node | undefined =>
  node.type === 'array'
    ? node.children?.[Number(key)]
    : node.children?.findLast((property) => property.children?.[0]?.value === key)?.children?.[1];

/** Returns the place that shows a node: a scalar itself; of a larger value its name, or its bracket. */
const shownRange = (node: Node): Range => {
  const name = node.parent?.type === 'property' ? node.parent.children?.[0] : undefined;
  if (node.type !== 'object' && node.type !== 'array')
    return { from: node.offset, to: node.offset + node.length };
  return name === undefined
    ? { from: node.offset, to: node.offset + 1 }
    : { from: name.offset, to: name.offset + name.length };
};

/** Reads a JSON text, with the place of each of its values. */
export const readJsonText = (text: string): JsonText => {
  const errors: ParseError[] = [];
  try {
    const tree = parseTree(text, errors, { disallowComments: true });
    if (tree === undefined || errors.length > 0) {
      const found = errors.length > 0 ? errors : [{ error: 4, offset: 0, length: 1 }];
      return { kind: 'broken', errors: found.map(errorAt(text)) };
    }
    return {
      kind: 'read',
      value: JSON.parse(text) as unknown,
      warnings: repeatedNames(tree),
      rangeOf: (path) => {
        let node = tree;
        for (const key of path) {
          const child = childOf(node, key);
          if (child === undefined) break;
          node = child;
        }
        return shownRange(node);
      },
    };
  } catch (error) {
    const message = error instanceof SyntaxError ? error.message : 'It is nested too deeply';
    return {
      kind: 'broken',
      errors: [
        {
          from: 0,
          to: Math.min(1, text.length),
          message: `This cannot be read: ${message}`,
          severity: 'error',
        },
      ],
    };
  }
};
