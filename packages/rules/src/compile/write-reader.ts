import type { ObjectSchema, Schema } from '../schema/schema.js';
import { key, indented, lines, literal, member } from './names.js';

/** A schema of an object, with its index among those of the table. */
export interface Numbered {
  readonly index: number;
  readonly schema: ObjectSchema;
}

/** Returns the index of the objects in a list, if the compiled table reads them by itself. */
export const elementsOf = (field: Schema, objects: readonly ObjectSchema[]): number =>
  field.kind === 'array' && field.of.kind === 'object' ? objects.indexOf(field.of) : -1;

/** Writes the check of a value that is there, which is right in most inputs. Empty for a field that is read by its schema. */
const quickCheck = ({ kind }: Schema, value: string): string | undefined => {
  switch (kind) {
    case 'unknown':
      return 'true';
    case 'text':
    case 'coercedText':
      return `typeof ${value} === 'string'`;
    case 'number':
      return `Number.isFinite(${value})`;
    default:
      return undefined;
  }
};

type Field = readonly [name: string, schema: Schema];

/** How a reader ends: with the node of a whole input, or with an element in its list. */
interface Ending {
  /** Leaves an object that is not spelled as documented, or has a scalar of another type, to the reader of every table. */
  readonly leave: string;
  readonly end: (value: string, children: Children) => string;
}

/** The code of the children of an object. */
interface Children {
  /** The list of them, or `undefined`. */
  readonly list: string;
  /** Conditions: there is none, but for the last list that a finder makes. */
  readonly none: readonly string[];
  /** The name of what that finder found, if there is one. */
  readonly found: string | undefined;
}

/**
 * Writes the code for a name that is not spelled as documented. A field that is given twice, or is null, is left to the reader of
 * every table, which knows what to make of it.
 */
const writeRespelled = (index: number, count: number, leave: string): string =>
  lines(
    '{',
    `  const respelled = plan${index}.finder.respelled(key);`,
    '  if (respelled !== -1) {',
    '    const value = object[key] ?? undefined;',
    `    if (keys === undefined) keys = new Array(${count}).fill(undefined);`,
    `    if (value === undefined || keys[respelled] !== undefined) ${leave}`,
    '    switch (respelled) {',
    ...Array.from({ length: count }, (_, i) =>
      lines(
        `      case ${i}:`,
        `        if (f${i} !== undefined) ${leave}`,
        `        f${i} = value;`,
        '        break;',
      ),
    ),
    '    }',
    '    keys[respelled] = key;',
    '    continue;',
    '  }',
    '}',
  );

const ignoresCase = ({ schema }: Numbered): boolean => schema.keys === 'ignoreCase';

/** Writes the code that reads the fields of an `object`. */
const writeFields = (
  of: Numbered,
  objects: readonly ObjectSchema[],
  params: readonly string[],
  { leave, end }: Ending,
): string => {
  const { index, schema } = of;
  const { fields } = schema;
  const plan = schema.plan();
  const isAnyCase = ignoresCase(of);
  const named = Object.entries(fields);
  const lists = plan.lists.map(([name]) => name);
  const values = named.map((_, i) => `f${i}`);
  const deep = named.map(([, { decode }]) => decode !== undefined);
  const own = named.flatMap((_, i) => (deep[i] === true ? [`c${i}`] : []));
  const children = [
    ...named.map((_, i) => (deep[i] === true ? `c${i}` : 'undefined')),
    ...lists.map(
      (_, i) =>
        `found${i}.length === 0 ? undefined : { kind: 'list', value: l${i}, elements: undefined, found: found${i} }`,
    ),
  ];
  const isNone = [
    ...own.map((child) => `${child} === undefined`),
    ...lists.map((_, i) => `found${i}.length === 0`),
  ];
  const isSlow = ([, field]: Field): boolean =>
    field.kind !== 'boolean' && quickCheck(field, '') === undefined;
  const literals = [
    ...named.map(([name], i) => `${key(name)}: ${values[i] ?? ''}`),
    ...lists.map((name, i) => `${key(name)}: l${i}`),
    ...params.map((name, i) => `${key(name)}: params[${i}]`),
  ];
  const readSlow = ([name, field]: Field, i: number): string => {
    const elements = elementsOf(field, objects);
    const read =
      elements === -1
        ? `plan${index}.fields[${i}].read(f${i}, ${literal(name)}, context)`
        : `readList${elements}(plan${index}.fields[${i}], f${i}, ${literal(name)}, context)`;
    return lines(
      `if (f${i} !== undefined) {`,
      indented(
        lines(
          isAnyCase
            ? `context.path.push(keys === undefined ? ${literal(name)} : (keys[${i}] ?? ${literal(name)}));`
            : `context.path.push(${literal(name)});`,
          `const read = ${read};`,
          'context.path.pop();',
          `f${i} = undefined;`,
          'if (read === unreadable) (odd ??= []).push(' + literal(name) + ');',
          deep[i] === true
            ? lines(
                'else {',
                `  f${i} = read.value;`,
                `  c${i} = read;`,
                `  if (t.hasUnreadable(read)) (odd ??= []).push(${literal(name)});`,
                '}',
              )
            : `else f${i} = read;`,
        ),
      ),
      '}',
    );
  };
  return lines(
    values.length === 0 ? '' : `let ${values.join(', ')};`,
    lists.length === 0 ? '' : 'let hasOthers = false;',
    isAnyCase ? 'let keys;' : '',
    isAnyCase && lists.length > 0 ? 'let seen = 0;' : '',
    'for (const key in object) {',
    '  if (!Object.prototype.hasOwnProperty.call(object, key)) continue;',
    '  switch (key) {',
    ...named.map(([name], i) =>
      indented(
        indented(
          lines(
            `case ${literal(name)}:`,
            isAnyCase ? `  if (keys !== undefined && keys[${i}] !== undefined) ${leave}` : '',
            `  f${i} = object[key] ?? undefined;`,
            isAnyCase && lists.length > 0 && i < 31 ? `  seen |= ${1 << i};` : '',
            '  break;',
          ),
        ),
      ),
    ),
    '    default:',
    isAnyCase ? indented(indented(indented(writeRespelled(index, named.length, leave)))) : '',
    lists.length === 0 ? '' : '      hasOthers = true;',
    '  }',
    '}',
    ...named.flatMap(([, field], i) => {
      if (field.kind === 'boolean')
        return [
          `if (f${i} === undefined) f${i} = false;`,
          `else if (typeof f${i} !== 'boolean') {`,
          `  f${i} = t.booleanOf(f${i});`,
          `  if (f${i} === undefined) ${leave}`,
          '}',
        ];
      const check = quickCheck(field, `f${i}`);
      return check === undefined || check === 'true'
        ? []
        : [`if (f${i} !== undefined && !(${check})) ${leave}`];
    }),
    named.some(isSlow) ? 'let odd;' : 'const odd = undefined;',
    own.length === 0 ? '' : `let ${own.join(', ')};`,
    ...named.map((entry, i) => (isSlow(entry) ? readSlow(entry, i) : '')),
    ...lists.map((name, i) =>
      lines(
        `let l${i} = plan${index}.blank${member(name)};`,
        `const found${i} = plan${index}.lists[${i}][1](object, hasOthers ? plan${index}.finder.others(object) : none, ${isAnyCase ? `keys === undefined ? itself : t.keyIn(plan${index}.names, keys, seen)` : 'itself'});`,
        `if (found${i}.length !== 0) {`,
        `  l${i} = t.foundValues(found${i});`,
        '}',
      ),
    ),
    end(`{ ${literals.join(', ')} }`, {
      list:
        isNone.length === 0 ? 'undefined' : `${isNone.join(' && ')} ? undefined : [${children.join(', ')}]`,
      none: lists.length === 0 ? isNone : isNone.slice(0, -1),
      found: lists.length === 0 ? undefined : `found${lists.length - 1}`,
    }),
  );
};

/** Writes the reader of a body, which returns its node. */
export const writeBodyReader = (
  body: Numbered,
  objects: readonly ObjectSchema[],
  params: readonly string[],
): string => {
  const { index } = body;
  return lines(
    `const readBody${index} = (object, context, params) => {`,
    indented(
      writeFields(body, objects, params, {
        leave: 'return t.readBody(object, context, params);',
        end: (value, children) =>
          `return { kind: 'object', value: ${value}, unreadable: odd ?? none, keys${ignoresCase(body) ? '' : ': undefined'}, children: ${children.list} };`,
      }),
    ),
    '};',
  );
};

/** Writes the readers of a list of objects, and of one of its elements. */
export const writeListReader = (element: Numbered, objects: readonly ObjectSchema[]): string => {
  const { index } = element;
  return lines(
    `const readElement${index} = (object, list, at, name, context) => {`,
    indented(
      writeFields(element, objects, [], {
        leave: `return t.readElement(object${index}, object, list, at, name, context);`,
        end: (value, children) =>
          lines(
            `const value = ${value};`,
            'list.value[at] = value;',
            `const isPlain = ${['odd === undefined', ...(ignoresCase(element) ? ['keys === undefined'] : []), ...children.none].join(' && ')};`,
            children.found === undefined
              ? 'if (isPlain) return;'
              : `if (isPlain && ${children.found}.length === 0) return;`,
            'if (list.elements === undefined) list.elements = new Array(list.value.length).fill(undefined);',
            `list.elements[at] = ${children.found === undefined ? '' : `isPlain ? ${children.found} : `}{ kind: 'object', value, unreadable: odd ?? none, keys${ignoresCase(element) ? '' : ': undefined'}, children: ${children.list} };`,
          ),
      }),
    ),
    '};',
    `const readList${index} = (field, raw, name, context) => {`,
    '  const length = t.isJsonArray(raw) ? t.lengthOf(raw, context.maxElements) : undefined;',
    '  if (length === undefined) return field.read(raw, name, context);',
    "  const list = { kind: 'list', value: new Array(length), elements: undefined, found: undefined };",
    '  const { path } = context;',
    '  const depth = path.length;',
    '  for (let i = 0; i < length; i += 1) {',
    '    path[depth] = i;',
    '    const element = Object.prototype.hasOwnProperty.call(raw, i) ? raw[i] : undefined;',
    `    if (t.isJsonObject(element)) readElement${index}(element, list, i, name, context);`,
    `    else t.readElement(object${index}, element, list, i, name, context);`,
    '  }',
    '  if (length > 0) path.pop();',
    '  return list;',
    '};',
  );
};

/** Writes the function that makes the value of a report of an object. */
export const writeDecoder = ({ index, schema }: Numbered, objects: readonly ObjectSchema[]): string =>
  lines(
    `const decode${index} = (value, children) => {`,
    '  const decoded = {};',
    ...Object.entries(schema.fields).map(([name, field], i) => {
      const from = `value${member(name)}`;
      const elements = elementsOf(field, objects);
      const decoded =
        field.decode === undefined
          ? from
          : elements === -1
            ? `plan${index}.fields[${i}].decode(children[${i}])`
            : `decodeList${elements}(children[${i}])`;
      const put = `decoded${member(name)} = ${decoded};`;
      return indented(field.absent === undefined ? `if (${from} !== undefined) ${put}` : put);
    }),
    '  return decoded;',
    '};',
  );

/** Writes the function that makes the values of a report of a list of objects. */
export const writeListDecoder = ({ index }: Numbered): string =>
  lines(
    `const decodeList${index} = ({ value, elements }) => {`,
    '  const decoded = new Array(value.length);',
    '  for (let i = 0; i < value.length; i += 1) {',
    '    const node = elements === undefined ? undefined : elements[i];',
    `    decoded[i] = node === undefined || isFound(node) ? decode${index}(value[i], undefined) : decode${index}(node.value, node.children);`,
    '  }',
    '  return decoded;',
    '};',
  );
