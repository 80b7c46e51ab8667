import { headerOf } from '../page/grid.js';
import type { Grid } from '../page/grid.js';
import { columnsOfFields, isRequired } from '../page/headers.js';
import { inComment, keyOf } from './messages-module.js';

/** A field of the body, as a table of fields has it. */
interface Field {
  readonly fields: Map<string, Field>;
  isList: boolean;
  kind: 'text' | 'number' | 'boolean' | 'unknown';
}

const newField = (): Field => ({ fields: new Map(), isList: false, kind: 'text' });

const kindOf = (type: string): Field['kind'] => {
  if (/bool|flag|wahrheit/i.test(type)) return 'boolean';
  if (/int|number|float|double|decimal|zahl|entero|numero|número/i.test(type)) return 'number';
  if (/string|text|date|time|uuid|url|enum|cadena|zeichen/i.test(type) || type === '') return 'text';
  return 'unknown';
};

/** Returns the fields of tables of fields: `Window.Start` is a field of an object, `Subscribers[].Key` one of a list of them. */
const fieldsOf = (grids: readonly Grid[]): Field => {
  const root = newField();
  for (const grid of grids) {
    const { name: nameAt, type: typeAt } = columnsOfFields(headerOf(grid));
    for (const { cells } of grid.rows.slice(1)) {
      const path = (cells[nameAt ?? 0]?.text ?? '').split('.').filter((step) => step.trim() !== '');
      const type = typeAt === undefined ? '' : (cells[typeAt]?.text ?? '');
      let at = root;
      for (const step of path) {
        const name = step.replace(/\[\d*\]$/, '').trim();
        const field = at.fields.get(name) ?? newField();
        at.fields.set(name, field);
        if (name !== step.trim()) field.isList = true;
        at = field;
      }
      if (path.length === 0) continue;
      at.kind = kindOf(type);
      if (/\[\]|array|list|liste|lista/i.test(type)) at.isList = true;
    }
  }
  return root;
};

const used = (field: Field, names: Set<string>): string => {
  const inner =
    field.fields.size === 0
      ? field.kind
      : `object({ ${[...field.fields].map(([name, of]) => `${keyOf(name)}: ${used(of, names)}`).join(', ')} })`;
  names.add(field.fields.size === 0 ? field.kind : 'object');
  if (!field.isList) return inner;
  names.add('array');
  return `array(${inner})`;
};

/** Returns the fields that the page requires, as it names them. */
const requiredIn = (grids: readonly Grid[]): readonly string[] =>
  grids.flatMap((grid) => {
    const header = headerOf(grid);
    const { name = 0, required } = columnsOfFields(header);
    if (required === undefined) return [];
    return grid.rows
      .slice(1)
      .filter(({ cells }) => isRequired(header[required] ?? '', cells[required]?.text ?? ''))
      .map(({ cells }) => cells[name]?.text.trim() ?? '');
  });

/** Returns the module of a draft of the body. */
export const bodyModule = (grids: readonly Grid[]): string => {
  const required = requiredIn(grids).filter((name) => name !== '');
  const { fields } = fieldsOf(grids);
  const names = new Set(['object']);
  const lines = [...fields].map(([name, field]) => `  ${keyOf(name)}: ${used(field, names)},`);
  return [
    `import { ${[...names].sort().join(', ')} } from '@assay/rules';`,
    '',
    fields.size === 0
      ? '/** The body: no table of fields was found in the page. */'
      : required.length === 0
        ? '/** The body: a draft, of the table of fields in the page. */'
        : `/** The body: a draft, of the table of fields in the page. It requires ${required.map(inComment).join(', ')}: that is for rules. */`,
    ...(fields.size === 0
      ? ['export const body = object({});']
      : ['export const body = object({', ...lines, '});']),
    '',
  ].join('\n');
};
