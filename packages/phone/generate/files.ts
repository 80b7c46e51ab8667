import type { PackedTable } from '../src/table/packed-table.js';
import { englishNames } from './country-names.js';
import { metadataRelease, packageVersion } from './release.js';
import { compiled, lengthsInRegion, regionsOfCallingCode, tablesOf } from './tables.js';

const heading = (source: string): string =>
  `// Made by \`npx pnpm@10 phone:generate\` from ${source}. Not to be edited.\n`;

const quoted = (text: string): string => `'${text.replaceAll("'", "\\'")}'`;

const table = (name: string, type: string, imports: string, { states, labels, rows }: PackedTable): string =>
  `${imports}
export const ${name}: ${type} = {
  states: ${states},
  labels: [${labels.map(quoted).join(', ')}],
  rows: ${quoted(rows)},
};
`;

const record = (name: string, type: string, entries: readonly (readonly [string, string])[]): string =>
  `export const ${name}: Readonly<Record<string, ${type}>> = {
${entries.map(([key, value]) => `  ${key}: ${value},\n`).join('')}};
`;

const packedTable = "import type { PackedTable } from '../table/packed-table.js';\n";

/** Every generated file of `src/tables`, by name. */
export const files = (): ReadonlyMap<string, string> => {
  const tables = tablesOf(compiled());
  const plans = heading(`libphonenumber-js ${packageVersion} (metadata ${metadataRelease()})`);
  return new Map([
    ['possible.ts', plans + table('possible', 'PackedTable', packedTable, tables.possible)],
    ['valid.ts', plans + table('valid', 'PackedTable', packedTable, tables.valid)],
    [
      'types.ts',
      plans +
        table(
          'types',
          'PackedTable<NumberType>',
          `import type { NumberType } from '../number-types.js';\n${packedTable}`,
          tables.types,
        ),
    ],
    ['shared-regions.ts', plans + table('sharedRegions', 'PackedTable', packedTable, tables.sharedRegions)],
    [
      'calling-codes.ts',
      [
        plans,
        '\n/** The regions of each calling code, in alphabetical order; none for a global service. */\n',
        record(
          'regionsOfCallingCode',
          'string',
          Object.entries(regionsOfCallingCode).map(([code, regions]) => [code, quoted(regions)]),
        ),
        '\n/** The possible lengths of national numbers, for the regions that share a calling code. */\n',
        record(
          'lengthsInRegion',
          'readonly number[]',
          Object.entries(lengthsInRegion).map(([region, lengths]) => [region, `[${lengths.join(', ')}]`]),
        ),
      ].join(''),
    ],
    ['release.ts', `${plans}\nexport const release = '${metadataRelease()}';\n`],
    [
      'english-names.ts',
      `${heading('i18n-iso-countries')}\n${record(
        'englishNames',
        'string',
        Object.entries(englishNames).map(([code, name]) => [code, quoted(name)]),
      )}`,
    ],
  ]);
};
