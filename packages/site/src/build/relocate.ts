import type { Node } from 'estree';
import { walk } from 'estree-walker';
import MagicString from 'magic-string';
import { parseAst } from 'rollup/parseAst';

import { baseName, unknownBase } from './address.js';

type Placed = Node & { readonly start: number; readonly end: number };

/** Returns a text as an expression that has the address in place of `unknownBase`. */
const expressionOf = (text: string): string =>
  `(${text
    .split(unknownBase)
    .map((part) => JSON.stringify(part))
    .join(`+${baseName}+`)})`;

/**
 * Returns the code of a module that finds the address of the site when it runs, in place of `unknownBase`. Throws if that is
 * in a place that no expression can have.
 *
 * @example
 * relocatedScript('go("/__base__/a/")') // => 'go((""+globalThis.__assayBase+"a/"))'
 */
export const relocatedScript = (code: string): string => {
  if (!code.includes(unknownBase)) return code;
  const edited = new MagicString(code);
  walk(parseAst(code), {
    enter(node, parent) {
      const { start, end } = node as Placed;
      if (node.type === 'Literal' && typeof node.value === 'string' && node.value.includes(unknownBase)) {
        if (parent?.type === 'ImportDeclaration' || parent?.type === 'ExportNamedDeclaration') return;
        if (parent?.type === 'Property' && parent.key === node && !parent.computed)
          edited.overwrite(start, end, `[${expressionOf(node.value)}]`);
        else edited.overwrite(start, end, expressionOf(node.value));
      }
      if (node.type === 'TemplateElement' && node.value.raw.includes(unknownBase))
        edited.overwrite(start, end, node.value.raw.replaceAll(unknownBase, `\${${baseName}}`));
    },
  });
  const relocated = edited.toString();
  // A module that is imported has its address before anything runs.
  if (relocated.includes(unknownBase))
    throw new Error('An address of the site is where it cannot be replaced.');
  return relocated;
};

/** Returns the way from a file of the site up to its root: `./`, `../../`. */
export const wayUp = (path: string): string => '../'.repeat(path.split('/').length - 1) || './';
