import { compileTable } from '@assay/rules/compile';
import { basename } from 'node:path';
import type { ExportedTable } from '../input/load-table.js';

/** Returns the name of the file for what is compiled of another one. */
export const compiledName = (file: string): string => file.replace(/(\.[cm]?[jt]s)?$/, '.compiled$1');

const isCommonJs = (file: string): boolean => /\.c[jt]s$/.test(file);

const header = (file: string): string =>
  [
    `// Made by \`assay compile ${basename(file)}\`: not by hand. It is as old as the table that it was made of.`,
    ...(/ts$/.test(file) ? ['// @ts-nocheck -- JavaScript, for any compiler'] : []),
    '/* eslint-disable */',
  ].join('\n');

/** Returns a module that exports the same tables, compiled. */
export const moduleOf = (file: string, tables: readonly ExportedTable[]): string => {
  // What a module of TypeScript is called when it runs.
  const source = JSON.stringify(`./${basename(file).replace(/\.([cm]?)ts$/, '.$1js')}`);
  const parts = tables.map(({ name, table }, index) => ({
    ...{
      name,
      code: `withCompiled(source${name === 'default' ? '.default' : `.${name}`}, ${compileTable(table)})`,
    },
    index,
  }));
  if (isCommonJs(file))
    return [
      header(file),
      `const { withCompiled } = require('@assay/rules');`,
      `const source = require(${source});`,
      '',
      ...parts.map(({ name, code }) => `exports.${name} = ${code};\n`),
    ].join('\n');
  return [
    header(file),
    `import { withCompiled } from '@assay/rules';`,
    `import * as source from ${source};`,
    '',
    ...parts.map(({ name, code }) =>
      name === 'default' ? `export default ${code};\n` : `export const ${name} = /* @__PURE__ */ ${code};\n`,
    ),
  ].join('\n');
};
